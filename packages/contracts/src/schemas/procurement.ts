import {
  FORMATION_KINDS,
  PROCUREMENT_STAGES,
  SELECTION_KEYS,
  SELECTION_OUTCOMES,
  SELECTION_STATUSES,
} from '@kotak9/rules';
import * as z from 'zod';
import { CalendarDate, Line, PositionSlug, UnitSlug } from './primitives.ts';
import { EducationLevel, EmploymentType, PostLevel } from './terms.ts';

/** Year of a round, as text: it is part of paths and lists what belongs together. */
export const ProcurementYear = z
  .string()
  .regex(/^20\d{2}$/, { error: 'year-digits' })
  .meta({ description: 'Year of the round', examples: ['2026'] });
export const ProcurementId = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]{0,79}$/, { error: 'id' })
  .meta({ description: 'Lower-case letters, digits and dash' });

export const FormationKind = z.enum(FORMATION_KINDS);
export const SelectionStatus = z.enum(SELECTION_STATUSES);
const Stage = z.enum([...new Set([...PROCUREMENT_STAGES.pns, ...PROCUREMENT_STAGES.pppk])]);

export const StageDates = z.strictObject({
  stage: Stage,
  from: CalendarDate,
  until: CalendarDate.meta({ description: 'Last day, inclusive' }),
});
export const RoundStagesBody = z.strictObject({ stages: z.array(StageDates).max(10) }).meta({
  id: 'ProcurementStages',
  examples: [{ stages: [{ stage: 'pengumuman', from: '2026-08-01', until: '2026-08-15' }] }],
});
export const RoundBody = z.strictObject({ employmentType: EmploymentType, ...RoundStagesBody.shape }).meta({
  id: 'ProcurementRoundInput',
  examples: [
    {
      employmentType: 'pppk',
      stages: [
        { stage: 'pengumuman', from: '2026-08-01', until: '2026-08-15' },
        { stage: 'pendaftaran', from: '2026-08-01', until: '2026-08-20' },
        { stage: 'seleksi-kompetensi', from: '2026-09-01', until: '2026-09-10' },
        { stage: 'pengumuman-hasil', from: '2026-09-20', until: '2026-09-21' },
        { stage: 'sanggah', from: '2026-09-22', until: '2026-09-24' },
        { stage: 'pemberkasan', from: '2026-10-01', until: '2026-10-31' },
      ],
    },
  ],
});
/** A round of procurement of a year: `id` is `pns` or `pppk`. */
export const ProcurementRound = z
  .object({ id: EmploymentType, year: ProcurementYear, ...RoundBody.shape })
  .meta({ id: 'ProcurementRound' });

export const SkbPart = z.strictObject({
  code: z.string().regex(/^[a-z0-9-]{2,40}$/, { error: 'id' }),
  weight: z.number().positive().max(100).meta({ description: 'Percent of the SKB' }),
  max: z.number().positive().max(1000).meta({ description: 'Highest possible score' }),
});

export const ProcurementFormationBody = z
  .strictObject({
    id: ProcurementId,
    employmentType: EmploymentType,
    kind: FormationKind,
    unitId: UnitSlug,
    positionIds: z
      .array(PositionSlug)
      .min(1)
      .max(60)
      .meta({ description: 'The posts to be filled: as many as there are to appoint' }),
    education: z.strictObject({
      levels: z.array(EducationLevel).min(1).max(10),
      majors: z.array(Line).max(30).default([]).meta({ description: 'Fields of study; empty: any' }),
    }),
    exceptionalAge: z
      .boolean()
      .default(false)
      .meta({ description: 'One of the posts for which the higher age limit holds' }),
    skb: z
      .array(SkbPart)
      .max(10)
      .default([])
      .meta({ description: 'Tests of the SKB, together 100 %; none for PPPK' }),
    proposal: z
      .strictObject({ id: z.string().max(330) })
      .nullable()
      .default(null)
      .meta({ description: 'The approved formation proposal of the year that it fills' }),
    approvalNumber: Line.meta({ description: 'Nomor persetujuan kebutuhan of the minister' }),
  })
  .meta({
    id: 'ProcurementFormationInput',
    examples: [
      {
        id: 'guru-sd-umum',
        employmentType: 'pns',
        kind: 'umum',
        unitId: 'dinas-pendidikan',
        positionIds: ['guru-kelas-sd-1'],
        education: { levels: ['s1'], majors: ['PGSD'] },
        skb: [
          { code: 'cat', weight: 60, max: 500 },
          { code: 'wawancara', weight: 40, max: 100 },
        ],
        approvalNumber: 'B/1740/M.SM.01.00/2026',
      },
    ],
  });

/** An act that needs nothing but its version. */
export const ProcurementStep = z.strictObject({}).meta({ id: 'ProcurementStep', examples: [{}] });

export const RankedApplicant = z
  .object({
    rank: z.number().int(),
    applicantId: z.string(),
    final: z.number().meta({ description: 'Final score, not rounded' }),
    outcome: z.enum(SELECTION_OUTCOMES),
    behindBy: z
      .enum(SELECTION_KEYS)
      .nullable()
      .meta({ description: 'What puts this one after the one before; null: nothing but the panel' }),
  })
  .meta({ id: 'RankedApplicant' });

/** A formation as it is stored. */
export const ProcurementFormation = z
  .object({
    ...ProcurementFormationBody.shape,
    year: ProcurementYear,
    level: PostLevel,
    status: SelectionStatus,
    announcedOn: CalendarDate.nullable(),
    called: z.array(z.string()).meta({ description: 'Who goes to SKB, once that is fixed' }),
    resultsOn: CalendarDate.nullable().meta({ description: 'Day on which the results were announced' }),
    objectionUntil: CalendarDate.nullable().meta({ description: 'Last day to object (sanggah)' }),
    rulingUntil: CalendarDate.nullable().meta({ description: 'Last day for the panel to rule' }),
    finalOn: CalendarDate.nullable(),
    ranking: z.array(RankedApplicant).meta({ description: 'As announced last; empty before' }),
    imports: z.number().int().meta({ description: 'How often results were imported' }),
    appointed: z.array(z.string()).meta({ description: 'Applicants appointed so far' }),
  })
  .meta({ id: 'ProcurementFormation' });

const PanelOrder = z
  .array(ProcurementId)
  .max(60)
  .default([])
  .meta({ description: 'Applicants whom nothing in the law tells apart, in the order decided by the panel' });
export const SelectionBody = z
  .strictObject({ panelOrder: PanelOrder })
  .meta({ id: 'SelectionAnnouncement', examples: [{}] });

export const SelectionRanking = z
  .object({
    status: SelectionStatus,
    skb: z.array(z.string()).meta({ description: 'Who would go, or goes, to SKB' }),
    undecided: z.array(z.string()).meta({ description: 'Equal in everything at the cut' }),
    ranking: z.array(RankedApplicant),
  })
  .meta({ id: 'SelectionRanking' });

export const SelectionWithdrawalBody = z
  .strictObject({ applicantId: ProcurementId, letterNumber: Line })
  .meta({
    id: 'SelectionWithdrawal',
    examples: [{ applicantId: 'p-0001', letterNumber: 'surat 12/XI/2026' }],
  });
