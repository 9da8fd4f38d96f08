import { FORMATION_STATUSES } from '@kotak9/rules';
import * as z from 'zod';
import { CalendarDate, Line, UnitSlug } from './primitives.ts';
import { EducationLevel, EmploymentType, PostLevel } from './terms.ts';

/** A jabatan within a unit: title and level, e.g. `guru.ahli-muda`. */
export const JabatanSlug = z
  .string()
  .max(240)
  .regex(/^[a-z0-9-]+\.[a-z-]+$/, { error: 'id' })
  .meta({
    description: 'A jabatan by title and level; posts of one name in one unit share one need',
    examples: ['guru.ahli-muda'],
  });

/** A year that is planned for. */
export const PlanningYear = z.number().int().min(2000).max(2100);
export const KelasJabatan = z.number().int().min(1).max(17);
/** People: a count, not a share. */
export const Headcount = z.number().int().min(0).max(100_000);

export const FORMATION_ID = /^[a-z0-9._-]{5,330}$/;
export const PROJECTION_ID = /^pro-[a-z0-9-]{1,80}$/;

const EducationRequirement = z.strictObject({
  lowest: EducationLevel.meta({ description: 'Lowest level that is accepted' }),
  majors: z.array(Line).max(30).default([]).meta({ description: 'Fields of study; empty: any' }),
});

const ProjectionRef = z.strictObject({
  firstYear: PlanningYear,
  id: z.string().regex(PROJECTION_ID, { error: 'id' }),
});

export const FormationBody = z
  .strictObject({
    unitId: UnitSlug,
    jabatanId: JabatanSlug,
    employmentType: EmploymentType,
    projection: ProjectionRef.meta({ description: 'The fixed projection that shows the shortage' }),
    proposed: Headcount.min(1),
    education: EducationRequirement,
    reason: Line.nullable()
      .default(null)
      .meta({ description: 'Required where more is asked for than the projection lacks' }),
  })
  .meta({
    id: 'FormationInput',
    examples: [
      {
        unitId: 'dinas-pendidikan',
        jabatanId: 'guru.ahli-pertama',
        employmentType: 'pppk',
        projection: { firstYear: 2027, id: 'pro-4f1c' },
        proposed: 3,
        education: { lowest: 's1', majors: ['Pendidikan Matematika'] },
      },
    ],
  });

export const FormationStatus = z.enum(FORMATION_STATUSES);

/** A proposal for formasi, as it is stored. */
export const FormationProposal = z
  .object({
    ...FormationBody.shape,
    id: z.string().regex(FORMATION_ID, { error: 'id' }),
    year: PlanningYear.meta({ description: 'Tahun anggaran in which the posts are to be filled' }),
    title: Line,
    level: PostLevel,
    kelas: KelasJabatan.nullable(),
    beyondNeed: Headcount.meta({ description: 'How many go beyond what the projection lacks' }),
    proposedOn: CalendarDate,
    proposedBy: z.string(),
    status: FormationStatus,
    approved: Headcount.nullable().meta({ description: 'People granted; null unless approved' }),
    approvalNumber: Line.nullable().meta({ description: 'Nomor surat persetujuan (atau penolakan) Menteri' }),
    decidedOn: CalendarDate.nullable(),
    decisionReason: Line.nullable(),
    filled: Headcount.meta({ description: 'How many of those granted hold the post by now' }),
  })
  .meta({ id: 'FormationProposal' });

export const FormationApprovalBody = z
  .strictObject({
    approved: Headcount.min(1),
    approvalNumber: Line.meta({ description: 'Nomor surat persetujuan Menteri' }),
    decidedOn: CalendarDate,
  })
  .meta({
    id: 'FormationApproval',
    examples: [{ approved: 2, approvalNumber: 'B/1740/M.SM.01.00/2026', decidedOn: '2026-11-02' }],
  });

export const FormationRejectionBody = z
  .strictObject({
    approvalNumber: Line.nullable().default(null).meta({ description: 'Nomor surat, if one was given' }),
    decisionReason: Line,
    decidedOn: CalendarDate,
  })
  .meta({
    id: 'FormationRejection',
    examples: [{ decisionReason: 'Anggaran belanja pegawai tidak mencukupi', decidedOn: '2026-11-02' }],
  });

export const FormationFillingBody = z
  .strictObject({ filled: Headcount.meta({ description: 'In all, not in addition' }) })
  .meta({ id: 'FormationFilling', examples: [{ filled: 2 }] });
