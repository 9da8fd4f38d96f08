import { GUIDANCE_KINDS } from '@kotak9/rules';
import * as z from 'zod';
import * as assessments from '../schemas/career-development-assessments.ts';
import * as gaps from '../schemas/career-development-gaps.ts';
import { GuidanceList, RunningStudies } from '../schemas/career-development-people.ts';
import { CalendarDate, UnitSlug } from '../schemas/primitives.ts';
import { RECORD_WRITERS, STAFF } from './audiences.ts';
import { operation } from './operation.ts';
import { Paging, page } from './paging.ts';
import { registerOperations } from './register-operations.ts';

/** What is looked at across people: validity, gaps, hours, guidance. */
const common = { function: 'api-career-development' } as const;
const COMMITTEE = ['hr-admin', 'talent-committee', 'auditor'] as const;
const unit = UnitSlug.optional().meta({ description: 'This unit with its sub-units' });
const year = z.coerce.number().int().min(1950).max(2100).optional();
const thisYear = year.meta({ description: 'Defaults to this year' });
const lastYear = year.meta({ description: 'Year of the rating; defaults to last year' });
const none = z.object({});
const entry = z.object({ id: z.string().min(1).max(160) });

export const getAssessmentValidity = operation({
  ...common,
  id: 'getAssessmentValidity',
  method: 'GET',
  path: '/v1/assessment-validity',
  summary: { id: 'Masa berlaku asesmen', en: 'Validity of assessments' },
  roles: STAFF,
  query: z.strictObject({ on: CalendarDate.optional() }),
  status: 200,
  answer: assessments.AssessmentValidity,
});

export const listAssessmentExpiries = operation({
  ...common,
  id: 'listAssessmentExpiries',
  method: 'GET',
  path: '/v1/assessment-expiries',
  summary: { id: 'Asesmen siapa berakhir pada bulan apa', en: 'Whose assessment ends in which month' },
  roles: STAFF,
  query: z
    .strictObject({
      from: CalendarDate.optional().meta({ description: 'Defaults to today' }),
      to: CalendarDate.optional().meta({ description: 'Defaults to a year after `from`' }),
    })
    .refine(({ from, to }) => from === undefined || to === undefined || from <= to, {
      error: 'until-before-since',
      path: ['to'],
    }),
  status: 200,
  answer: assessments.AssessmentExpiries,
});

export const createAssessmentPlan = operation({
  ...common,
  id: 'createAssessmentPlan',
  method: 'POST',
  path: '/v1/assessment-plans',
  summary: { id: 'Menyusun rencana asesmen', en: 'Plan assessments' },
  roles: RECORD_WRITERS,
  params: none,
  body: assessments.AssessmentPlanBody,
  status: 201,
  answer: z.object({ ...assessments.AssessmentPlan.shape, version: z.number().int() }),
  refusals: [
    'resource/not-found',
    'assessment-plan/past',
    'assessment-plan/cost-missing',
    'assessment-plan/too-many',
  ],
});

export const listAssessmentPlans = operation({
  ...common,
  id: 'listAssessmentPlans',
  method: 'GET',
  path: '/v1/assessment-plans',
  summary: { id: 'Daftar rencana asesmen', en: 'List plans of assessments' },
  roles: STAFF,
  query: z.strictObject(Paging),
  status: 200,
  answer: page(assessments.AssessmentPlanSummary),
  refusals: ['request/cursor-invalid'],
});

export const getAssessmentPlan = operation({
  ...common,
  id: 'getAssessmentPlan',
  method: 'GET',
  path: '/v1/assessment-plans/{id}',
  summary: { id: 'Satu rencana asesmen', en: 'One plan of assessments' },
  roles: STAFF,
  params: entry,
  status: 200,
  answer: z.object({ ...assessments.AssessmentPlan.shape, version: z.number().int() }),
  refusals: ['resource/not-found'],
});

export const getCompetencyGaps = operation({
  ...common,
  id: 'getCompetencyGaps',
  method: 'GET',
  path: '/v1/competency-gaps',
  summary: { id: 'Kesenjangan kompetensi per unit', en: 'Competency gaps by unit' },
  roles: COMMITTEE,
  query: z.strictObject({ unit }),
  status: 200,
  answer: gaps.CompetencyGaps,
  refusals: ['resource/not-found', 'career-development/too-many'],
});

export const {
  record: recordGapAnalysis,
  list: listGapAnalyses,
  get: getGapAnalysis,
} = registerOperations({
  ...common,
  path: '/v1/gap-analyses',
  stem: 'GapAnalysis',
  noun: { id: 'analisis kesenjangan kompetensi', en: 'analysis of competency gaps' },
  readers: COMMITTEE,
  writers: RECORD_WRITERS,
  params: none,
  body: gaps.GapAnalysisBody,
  entry: gaps.GapAnalysis,
  refusals: ['gap-analysis/not-this-year', 'career-development/too-many'],
});

export const listTrainingHours = operation({
  ...common,
  id: 'listTrainingHours',
  method: 'GET',
  path: '/v1/training-hours',
  summary: { id: 'Siapa yang kurang jam pelajarannya', en: 'Who is short of training hours' },
  roles: COMMITTEE,
  query: z.strictObject({
    year: thisYear,
    unit,
    limit: z.coerce.number().int().min(1).max(200).default(100).meta({
      description: 'People looked at; those with enough hours are left out of the page',
    }),
    cursor: Paging.cursor,
  }),
  status: 200,
  answer: page(gaps.TrainingHoursEntry),
  refusals: ['resource/not-found', 'request/cursor-invalid'],
});

export const getTrainingHoursSummary = operation({
  ...common,
  id: 'getTrainingHoursSummary',
  method: 'GET',
  path: '/v1/training-hours/summary',
  summary: { id: 'Jam pelajaran per unit', en: 'Training hours by unit' },
  roles: COMMITTEE,
  query: z.strictObject({ year: thisYear, unit }),
  status: 200,
  answer: gaps.TrainingHoursSummary,
  refusals: ['resource/not-found', 'career-development/too-many'],
});

export const listGuidanceByKind = operation({
  ...common,
  id: 'listGuidanceByKind',
  method: 'GET',
  path: '/v1/guidance',
  summary: { id: 'Pembimbingan dan magang menurut jenis', en: 'Guidance by kind' },
  roles: COMMITTEE,
  query: z.strictObject({
    kind: z.enum(GUIDANCE_KINDS).optional().meta({ description: 'Defaults to all kinds' }),
    from: CalendarDate.optional().meta({
      description: 'Begun from this day; defaults to a year before `to`',
    }),
    to: CalendarDate.optional().meta({ description: 'Begun by this day; defaults to today' }),
  }),
  status: 200,
  answer: GuidanceList,
});

export const listRunningStudies = operation({
  ...common,
  id: 'listRunningStudies',
  method: 'GET',
  path: '/v1/study-assignments',
  summary: { id: 'Siapa yang sedang tugas belajar', en: 'Who is on tugas belajar' },
  roles: COMMITTEE,
  query: z.strictObject({ on: CalendarDate.optional() }),
  status: 200,
  answer: RunningStudies,
});

export const listPerformanceGaps = operation({
  ...common,
  id: 'listPerformanceGaps',
  method: 'GET',
  path: '/v1/performance-gaps',
  summary: { id: 'Predikat di bawah Baik dan analisisnya', en: 'Ratings below Baik and their analysis' },
  roles: COMMITTEE,
  query: z.strictObject({ year: lastYear }),
  status: 200,
  answer: gaps.PerformanceGaps,
});
