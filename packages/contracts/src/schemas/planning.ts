import { EVALUATION_SCORES, JOB_MAP_NOTES, KELAS_SOURCES, NEED_SOURCES } from '@kotak9/rules';
import * as z from 'zod';
import { Headcount, JabatanSlug, KelasJabatan, PlanningYear } from './planning-formation.ts';
import { CalendarDate, Line, RuleSetSlug, UnitSlug } from './primitives.ts';
import { PostLevel } from './terms.ts';

const MINUTES_A_YEAR = 527_040;

const WorkloadTask = z.strictObject({
  name: Line.meta({ description: 'Uraian tugas' }),
  volume: z.number().int().min(0).max(10_000_000).meta({ description: 'Results a year' }),
  unit: Line.meta({ description: 'What is counted, e.g. `dokumen`' }),
  minutes: z
    .number()
    .min(0.01)
    .max(MINUTES_A_YEAR)
    .meta({ description: 'Norma waktu of one result, in minutes, to the hundredth' }),
});

const analysisShape = {
  year: PlanningYear.meta({ description: 'The year whose workload it measures' }),
  tasks: z.array(WorkloadTask).min(1).max(200),
  evaluationScore: z
    .number()
    .int()
    .min(EVALUATION_SCORES.least)
    .max(EVALUATION_SCORES.most)
    .nullable()
    .default(null)
    .meta({ description: 'Nilai jabatan of the factor evaluation; null while it was not evaluated' }),
};

export const WorkloadAnalysisBody = z
  .strictObject({
    title: Line.meta({ description: 'Nama jabatan, as its posts are called' }),
    level: PostLevel,
    ...analysisShape,
  })
  .meta({
    id: 'WorkloadAnalysisInput',
    examples: [
      {
        title: 'Analis SDM Aparatur',
        level: 'ahli-pertama',
        year: 2026,
        tasks: [{ name: 'Menelaah usul kenaikan pangkat', volume: 1200, unit: 'berkas', minutes: 60 }],
        evaluationScore: 1230,
      },
    ],
  });

export const WorkloadRevisionBody = z.strictObject(analysisShape).meta({
  id: 'WorkloadRevision',
  examples: [
    {
      year: 2027,
      tasks: [{ name: 'Menelaah usul kenaikan pangkat', volume: 1500, unit: 'berkas', minutes: 60 }],
    },
  ],
});

const NEED = 'People as computed, before rounding';

/** As it is stored: the need is what the policy of the day made of the workload. */
export const WorkloadAnalysis = z.object({
  ...WorkloadAnalysisBody.shape,
  id: JabatanSlug,
  unitId: UnitSlug,
  kelas: KelasJabatan.nullable().meta({ description: 'By the evaluation score' }),
  minutes: z.number().meta({ description: 'Minutes a year of all tasks' }),
  effectiveMinutes: z.number().int().meta({ description: 'Waktu kerja efektif that it was divided by' }),
  unroundedNeed: z.number().meta({ description: NEED }),
  need: Headcount,
  ruleSet: RuleSetSlug,
  recordedOn: CalendarDate,
  recordedBy: z.string(),
});

export const WorkloadAnalysisAnswer = z
  .object({ ...WorkloadAnalysis.shape, version: z.number().int() })
  .meta({ id: 'WorkloadAnalysis' });

export const JobMapRow = z
  .object({
    unitId: UnitSlug,
    jabatanId: JabatanSlug,
    title: z.string(),
    level: PostLevel,
    kelas: KelasJabatan.nullable(),
    kelasSource: z
      .enum(KELAS_SOURCES)
      .nullable()
      .meta({ description: 'Evaluation, or the posts themselves' }),
    posts: Headcount.meta({ description: 'Posts that the organisation has' }),
    needSource: z.enum(NEED_SOURCES).nullable(),
    unroundedNeed: z.number().nullable().meta({ description: NEED }),
    need: Headcount.nullable().meta({ description: 'Kebutuhan; null while no workload was analysed' }),
    bezetting: Headcount.meta({ description: 'Who holds such a post today' }),
    selisih: z.number().int().nullable().meta({ description: 'bezetting − kebutuhan' }),
    notes: z.array(z.enum(JOB_MAP_NOTES)).meta({ description: 'Keterangan' }),
  })
  .meta({ id: 'JobMapRow' });
