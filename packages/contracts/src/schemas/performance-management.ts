import {
  BEHAVIOURS,
  EVALUATION_METHODS,
  PLAN_STATUSES,
  TARGET_ASPECTS,
  WORK_RESULT_KINDS,
} from '@kotak9/rules';
import * as z from 'zod';
import { CalendarDate, Line, NipText, UnitSlug, Year } from './primitives.ts';
import { Expectation, Predikat } from './terms.ts';

const Words = z.string().trim().min(1).max(2000);
const ResultId = z.string().regex(/^[a-z0-9][a-z0-9._-]{0,39}$/, { error: 'id' });
const Behaviour = z.enum(BEHAVIOURS);

const Target = z.union([
  z.strictObject({ value: z.number(), unit: Line.meta({ examples: ['dokumen'] }) }),
  z.strictObject({ text: Line }),
]);

const Indicator = z.strictObject({
  aspect: z.enum(TARGET_ASPECTS),
  text: Line,
  target: Target.meta({ description: 'A figure with its unit, or words' }),
});

export const WorkResult = z
  .strictObject({
    id: ResultId,
    kind: z.enum(WORK_RESULT_KINDS),
    text: Line,
    supports: ResultId.nullable().default(null).meta({
      description: "Id of the hasil kerja in the rater's own SKP that it serves (cascading)",
    }),
    indicators: z.array(Indicator).max(12),
  })
  .meta({ id: 'WorkResult' });

const content = {
  results: z.array(WorkResult).max(40).meta({ description: 'Hasil kerja utama dan tambahan' }),
  behaviours: z
    .array(z.strictObject({ behaviour: Behaviour, expectation: Line.nullable().default(null) }))
    .max(BEHAVIOURS.length)
    .default([])
    .meta({ description: 'What the rater expects of a behaviour beyond its general meaning' }),
};

const CONTENT = {
  results: [
    {
      id: 'h1',
      kind: 'utama' as const,
      text: 'Usul kenaikan pangkat selesai tepat waktu',
      supports: 'k2',
      indicators: [
        { aspect: 'waktu' as const, text: 'Lama penyelesaian', target: { value: 10, unit: 'hari kerja' } },
      ],
    },
  ],
  behaviours: [{ behaviour: 'akuntabel' as const, expectation: 'Melaporkan hasil tiap triwulan' }],
};

export const PerformancePlanBody = z
  .strictObject({
    year: Year,
    rater: NipText.meta({ description: 'NIP of the pejabat penilai' }),
    from: CalendarDate.nullable().default(null).meta({ description: 'First day; null: 1 January' }),
    to: CalendarDate.nullable().default(null).meta({ description: 'Last day; null: 31 December' }),
    ...content,
  })
  .meta({
    id: 'PerformancePlanInput',
    examples: [{ year: 2026, rater: '196803151993031004', ...CONTENT }],
  });

export const PerformancePlanContent = z
  .strictObject(content)
  .meta({ id: 'PerformancePlanContentInput', examples: [CONTENT] });

export const PerformancePlanRevisionBody = z.strictObject({ reason: Line, ...content }).meta({
  id: 'PerformancePlanRevisionInput',
  examples: [{ reason: 'Anggaran kegiatan berubah', ...CONTENT }],
});

export const PerformancePlanReturnBody = z
  .strictObject({ reason: Line })
  .meta({ id: 'PerformancePlanReturnInput', examples: [{ reason: 'Target h1 belum terukur' }] });

export const RaterBody = z
  .strictObject({ rater: NipText, reason: Line })
  .meta({ id: 'RaterInput', examples: [{ rater: '196803151993031004', reason: 'Atasan berganti' }] });

export const PlanStepBody = z.strictObject({}).meta({ id: 'PlanStepInput', examples: [{}] });

const Analysis = z
  .strictObject({
    cause: Words.meta({ description: 'Why less was reached than expected' }),
    followUp: Words.meta({ description: 'What is done about it' }),
  })
  .meta({ id: 'PerformanceAnalysis' });

const rated = {
  results: z
    .array(
      z.strictObject({
        id: ResultId,
        category: Expectation,
        note: Words.nullable().default(null).meta({ description: 'What was reached, and feedback on it' }),
      }),
    )
    .max(40),
  behaviours: z
    .array(
      z.strictObject({ behaviour: Behaviour, category: Expectation, note: Words.nullable().default(null) }),
    )
    .max(BEHAVIOURS.length),
  workResult: Expectation.nullable()
    .default(null)
    .meta({ description: 'Hasil kerja as a whole; null in a year that is rated by figures' }),
  behaviour: Expectation.nullable()
    .default(null)
    .meta({ description: 'Perilaku kerja as a whole; null in a year that is rated by figures' }),
  analysis: Analysis.nullable().default(null).meta({ description: 'Required below the predikat baik' }),
};

const MET = 'sesuai-ekspektasi' as const;
const RATED = {
  results: [{ id: 'h1', category: MET, note: 'Rata-rata 9 hari' }],
  behaviours: BEHAVIOURS.map((behaviour) => ({ behaviour, category: MET })),
};
const RATED_BY_MATRIX = { ...RATED, workResult: MET, behaviour: MET };

export const PerformanceFeedbackBody = z
  .strictObject({
    period: z
      .string()
      .regex(/^\d{4}-(\d{2}|tw[1-4])$/, { error: 'feedback-period' })
      .meta({ description: 'Month or quarter', examples: ['2026-07', '2026-tw3'] }),
    ...rated,
  })
  .meta({ id: 'PerformanceFeedbackInput', examples: [{ period: '2026-tw3', ...RATED_BY_MATRIX }] });

const Score = z.number().min(0);
export const PerformanceEvaluationBody = z
  .strictObject({
    ...rated,
    scores: z
      .strictObject({ skp: Score, behaviour: Score, withPeers: z.boolean().default(false) })
      .nullable()
      .default(null)
      .meta({ description: 'Figures of PP 30/2019; null in a year that is rated by the matrix' }),
    newIdea: z.boolean().default(false).meta({
      description: 'A new idea or work was of use to the organisation (PP 30/2019 Ps 41)',
    }),
  })
  .meta({
    id: 'PerformanceEvaluationInput',
    examples: [
      RATED_BY_MATRIX,
      { ...RATED, scores: { skp: 112, behaviour: 110, withPeers: false }, newIdea: true },
    ],
  });

export const PerformanceProgressBody = z
  .strictObject({
    year: Year,
    results: z
      .array(
        z.strictObject({
          id: ResultId,
          text: Words.meta({ description: 'What was done' }),
          value: z
            .number()
            .nullable()
            .default(null)
            .meta({ description: 'Reached so far, in the unit of the target' }),
        }),
      )
      .min(1)
      .max(40),
  })
  .meta({
    id: 'PerformanceProgressInput',
    examples: [{ year: 2026, results: [{ id: 'h1', text: '41 usul selesai', value: 9 }] }],
  });

export const PerformanceProgress = z
  .object({
    id: z.string(),
    nip: NipText,
    on: CalendarDate,
    ...PerformanceProgressBody.shape,
  })
  .meta({ id: 'PerformanceProgress' });

export const PerformanceFeedback = z
  .object({
    id: z.string(),
    nip: NipText,
    on: CalendarDate,
    rater: NipText,
    dueOn: CalendarDate,
    ...PerformanceFeedbackBody.shape,
    predikat: Predikat.nullable().meta({ description: 'Null in a year that is rated by figures' }),
  })
  .meta({ id: 'PerformanceFeedback' });

export const PerformanceEvaluation = z
  .object({
    ...PerformanceEvaluationBody.shape,
    workResult: Expectation,
    behaviour: Expectation,
    on: CalendarDate,
    dueOn: CalendarDate,
    rater: NipText,
    method: z.enum(EVALUATION_METHODS),
    value: z.number().nullable().meta({ description: 'Nilai prestasi kerja; null by the matrix' }),
    predikat: Predikat,
  })
  .meta({ id: 'PerformanceEvaluation' });

export const PerformancePlanData = z.object({
  id: z.string().meta({ description: 'The year' }),
  nip: NipText,
  unitId: UnitSlug,
  ...PerformancePlanBody.shape,
  from: CalendarDate,
  to: CalendarDate,
  status: z.enum(PLAN_STATUSES),
  revision: z.number().int().meta({ description: 'Number of the version of the SKP, from 1' }),
  reason: z.string().nullable().meta({ description: 'Why this version was made; null for the first' }),
  submittedOn: CalendarDate.nullable(),
  returnedFor: z.string().nullable().meta({ description: 'Why the rater returned it last' }),
  agreedOn: CalendarDate.nullable().meta({ description: 'Day of the first agreement' }),
  raterReason: z
    .string()
    .nullable()
    .meta({ description: 'Why HR named this rater; null: named on drawing up' }),
  evaluation: PerformanceEvaluation.nullable(),
});

export const PerformancePlan = z
  .object({ ...PerformancePlanData.shape, version: z.number().int() })
  .meta({ id: 'PerformancePlan' });
