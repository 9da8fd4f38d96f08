import * as z from 'zod';
import { JabatanSlug, KelasJabatan, PlanningYear } from '../schemas/planning-formation.ts';
import { EmploymentType } from '../schemas/terms.ts';
import { Unit } from './fields.ts';

const Jabatan = JabatanSlug.meta({ description: 'The jabatan within the unit, by title and level' });
const count = (description: string) => z.number().int().meta({ description });

const formation = {
  formationId: z.string().meta({ description: 'The proposal for formasi' }),
  year: PlanningYear.meta({ description: 'Tahun anggaran in which the posts are to be filled' }),
  unitId: Unit,
  jabatanId: Jabatan,
  employmentType: EmploymentType.meta({ description: 'PNS or PPPK' }),
};

export const PLANNING_EVENTS = {
  'workload-analysis.recorded.v1': z.object({
    unitId: Unit,
    jabatanId: Jabatan,
    year: PlanningYear.meta({ description: 'The year whose workload it measures' }),
    kelas: KelasJabatan.nullable().meta({
      description: 'Kelas jabatan by its evaluation; null: not evaluated',
    }),
    corrected: z.boolean().meta({ description: 'true: it replaces the one before; false: it is the first' }),
  }),
  'projection.fixed.v1': z.object({
    projectionId: z.string().meta({ description: 'The projection; its rows are read from the API' }),
    firstYear: PlanningYear.meta({ description: 'First of the years that it covers' }),
    unitId: Unit.nullable().meta({ description: 'The unit with its sub-units; null: the whole agency' }),
    rows: count('How many jabatan it covers'),
    contentHash: z.string().meta({ description: 'SHA-256 of all rows: equal hashes, equal projections' }),
  }),
  'formation.proposed.v1': z.object({ ...formation, proposed: count('People asked for') }),
  'formation.approved.v1': z.object({ ...formation, approved: count('People granted') }),
  'formation.rejected.v1': z.object(formation),
  'formation.filled.v1': z.object({
    ...formation,
    filled: count('People who hold such a post by now, in all'),
  }),
} as const;
