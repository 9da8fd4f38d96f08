import * as z from 'zod';
import { EvidenceItem } from './merit-evidence.ts';
import {
  MeritAspectId,
  MeritCategory,
  MeritCriterion,
  MeritInstrumentId,
  MeritItemId,
  MeritWeightTable,
} from './merit-instrument.ts';
import { CalendarDate, Line, Year } from './primitives.ts';

const Level = z.number().int().min(0).max(4);
const Reason = z.string().trim().min(1).max(1000);
const Variant = z.string().min(1).max(64);

const AspectScore = z
  .object({ aspect: MeritAspectId, score: z.number(), most: z.number(), weight: z.number() })
  .meta({ id: 'MeritAspectScore' });

const scored = {
  index: z.number().meta({ description: 'Points of 400, or the index of 2026; rounded' }),
  exact: z.number().meta({ description: 'Before it was rounded' }),
  share: z.number().meta({ description: 'Of the whole, at two decimals' }),
  category: MeritCategory,
  aspects: z.array(AspectScore),
};
const Scored = z.object(scored);

export const MERIT_STATUSES = ['draft', 'ditetapkan', 'diverifikasi'] as const;

const MeritLevel = z.object({
  item: MeritItemId,
  level: Level,
  suggested: Level.nullable().meta({
    description: 'By the evidence when the level was set; null: none gathered',
  }),
  reason: z.string().nullable(),
});

const Difference = z.object({ item: MeritItemId, assessed: Level, verified: Level });

export const MeritAssessment = z
  .object({
    id: z.string(),
    year: Year,
    instrument: MeritInstrumentId,
    variant: z
      .string()
      .nullable()
      .meta({ description: 'Table of weights; null: the first of the instrument' }),
    status: z.enum(MERIT_STATUSES),
    levels: z.array(MeritLevel),
    satisfaction: z.object({ value: z.number(), source: z.string() }).nullable(),
    correction: z.object({ value: z.number(), reason: z.string() }).nullable(),
    fixed: z
      .object({
        on: CalendarDate,
        by: z.string(),
        weights: MeritWeightTable,
        evidence: z.object({ asOf: CalendarDate, items: z.array(EvidenceItem) }),
        index: Scored,
        contentHash: z.string().meta({ description: 'SHA-256 of levels, evidence, weights and survey' }),
      })
      .nullable(),
    verified: z
      .object({
        on: CalendarDate,
        by: z.string(),
        levels: z.array(z.object({ item: MeritItemId, level: Level, note: z.string().nullable() })),
        differences: z.array(Difference),
        index: Scored,
      })
      .nullable(),
  })
  .meta({ id: 'MeritAssessment' });

export const MeritAssessmentBody = z
  .strictObject({ year: Year, instrument: MeritInstrumentId, variant: Variant.nullable().default(null) })
  .meta({
    id: 'MeritAssessmentInput',
    examples: [{ year: 2026, instrument: 'kasn-9-2019', variant: null }],
  });

/** Levels and survey as far as they are known; what is left out stays as it is, and each level replaces that of its item. */
export const MeritAssessmentChange = z
  .strictObject({
    levels: z
      .array(z.strictObject({ item: MeritItemId, level: Level, reason: Reason.nullable().default(null) }))
      .max(40)
      .default([])
      .meta({ description: 'A level other than the suggested one needs a reason' }),
    satisfaction: z
      .strictObject({ value: z.number().min(0).max(1), source: Line })
      .optional()
      .meta({ description: 'Satisfaction and engagement of employees, 0 to 1, and the survey that says so' }),
    correction: z
      .strictObject({ value: z.number().min(-1).max(1), reason: Reason })
      .nullable()
      .optional()
      .meta({ description: 'Added to the index of 2026; null takes it back' }),
  })
  .meta({
    id: 'MeritAssessmentChange',
    examples: [{ levels: [{ item: '3.1', level: 2, reason: 'Standar teknis belum ditetapkan' }] }],
  });

export const MeritVerificationBody = z
  .strictObject({
    levels: z
      .array(z.strictObject({ item: MeritItemId, level: Level, note: Reason.nullable().default(null) }))
      .max(40)
      .meta({ description: 'Where the verifier sees another level; the others stand as assessed' }),
  })
  .meta({
    id: 'MeritVerificationInput',
    examples: [{ levels: [{ item: '3.1', level: 1, note: 'Dokumen belum berlaku' }] }],
  });

const CriterionFound = z.object({
  criterion: MeritCriterion,
  key: z.string(),
  found: z.number().nullable().meta({ description: 'Null: not gathered, or nothing to have a share of' }),
  met: z.boolean(),
});

export const MeritSuggestion = z
  .object({
    item: MeritItemId,
    title: z.string(),
    level: Level.nullable().meta({ description: 'As it is set; null: not yet' }),
    suggested: Level,
    unmet: z.array(CriterionFound).meta({ description: 'What the next level takes and is not shown' }),
    sources: z.array(z.string()).meta({ description: 'Where the evidence of the item can be looked up' }),
  })
  .meta({ id: 'MeritSuggestion' });
export const MeritSuggestions = z.object({
  asOf: CalendarDate.nullable().meta({ description: 'Day of the evidence; null: none gathered' }),
  items: z.array(MeritSuggestion),
});

export const MeritIndex = z
  .object({
    year: Year,
    instrument: MeritInstrumentId,
    status: z.enum(MERIT_STATUSES),
    ...scored,
    weights: MeritWeightTable,
    evidenceAsOf: CalendarDate.nullable(),
    next: z
      .object({ category: MeritCategory, needed: z.number() })
      .nullable()
      .meta({ description: 'The category above and what is missing; null at the top' }),
    steps: z
      .array(
        z.object({
          item: MeritItemId,
          from: Level,
          to: Level,
          gain: z.number(),
          index: z.number(),
          unmet: z.array(CriterionFound),
        }),
      )
      .meta({ description: 'The fewest steps of one level to the category above' }),
    reachable: z.boolean().meta({ description: 'Whether levels alone lead to the category above' }),
    closedGates: z.array(MeritItemId).meta({ description: 'Gate questions at the lowest level' }),
  })
  .meta({ id: 'MeritIndex' });

export const MeritResultBody = z
  .discriminatedUnion('instrument', [
    z.strictObject({
      instrument: z.literal('kasn-9-2019'),
      variant: Variant.nullable().default(null),
      points: z
        .record(MeritAspectId, z.number().min(0).max(400))
        .meta({ description: 'Points of each aspect', examples: [{ 1: 36 }] }),
      number: Line.meta({ description: 'Letter that tells the result' }),
      date: CalendarDate,
    }),
    z.strictObject({
      instrument: z.literal('permenpanrb-19-2025'),
      index: z.number().min(-1).max(2),
      number: Line,
      date: CalendarDate,
    }),
  ])
  .meta({
    id: 'MeritResultInput',
    examples: [
      {
        instrument: 'kasn-9-2019',
        variant: null,
        points: { 1: 36, 2: 36, 3: 96, 4: 32, 5: 64, 6: 32, 7: 12, 8: 20 },
        number: 'B-120/2023',
        date: '2023-12-01',
      },
    ],
  });

/** What the supervising body found, beside the self-assessment. */
export const MeritResult = z
  .object({
    id: z.string(),
    year: Year,
    instrument: MeritInstrumentId,
    number: z.string(),
    date: CalendarDate,
    supervisors: z.array(z.string()).meta({ description: 'Who supervised on the day of the letter' }),
    ...scored,
    recordedBy: z.string(),
  })
  .meta({ id: 'MeritResult' });

const Point = z.object({ index: z.number(), share: z.number(), category: MeritCategory });
export const MeritYear = z
  .object({
    year: Year,
    instrument: MeritInstrumentId,
    status: z.enum(MERIT_STATUSES).nullable().meta({ description: 'Null: no self-assessment' }),
    assessed: Point.nullable().meta({ description: 'Once it is fixed' }),
    verified: Point.nullable(),
    official: Point.nullable(),
  })
  .meta({ id: 'MeritYear' });
export const MeritHistory = z.object({ items: z.array(MeritYear) });
