import * as z from 'zod';
import {
  PerformanceEvaluationBody,
  PerformancePlan,
  PerformancePlanBody,
  PerformancePlanContent,
  PerformancePlanReturnBody,
  PerformancePlanRevisionBody,
  PlanStepBody,
  RaterBody,
} from '../schemas/performance-management.ts';
import { PerformanceRatingAnswer } from '../schemas/performance-overview.ts';
import { NipText } from '../schemas/primitives.ts';
import { RECORD_WRITERS } from './audiences.ts';
import { operation } from './operation.ts';
import { Paging, page } from './paging.ts';

const common = { function: 'api-performance' } as const;
const PLANS = '/v1/asn/{nip}/performance-plans';
const PLAN = `${PLANS}/{id}` as const;
const READERS = ['hr-admin', 'talent-committee', 'auditor', 'asn'] as const;

const NipParams = z.object({ nip: NipText });
const PlanParams = NipParams.extend({ id: z.string().regex(/^\d{4}$/, { error: 'year-digits' }) });

export const drawUpPerformancePlan = operation({
  ...common,
  id: 'drawUpPerformancePlan',
  method: 'POST',
  path: PLANS,
  summary: { id: 'Menyusun SKP', en: 'Draw up a performance plan' },
  roles: ['hr-admin', 'asn'],
  ownRecordOnly: true,
  params: NipParams,
  body: PerformancePlanBody,
  status: 201,
  answer: PerformancePlan,
  refusals: ['resource/not-found', 'resource/duplicate', 'performance-plan/rater-unfit'],
});

export const listPerformancePlans = operation({
  ...common,
  id: 'listPerformancePlans',
  method: 'GET',
  path: PLANS,
  summary: { id: 'SKP satu ASN', en: 'Performance plans of one civil servant' },
  roles: READERS,
  ownRecordOnly: true,
  params: NipParams,
  query: z.strictObject(Paging),
  status: 200,
  answer: page(PerformancePlan),
  refusals: ['request/cursor-invalid'],
});

export const getPerformancePlan = operation({
  ...common,
  id: 'getPerformancePlan',
  method: 'GET',
  path: PLAN,
  summary: { id: 'Satu SKP', en: 'One performance plan' },
  roles: READERS,
  params: PlanParams,
  status: 200,
  answer: PerformancePlan,
  refusals: ['resource/not-found'],
});

export const changePerformancePlan = operation({
  ...common,
  id: 'changePerformancePlan',
  method: 'PUT',
  path: PLAN,
  summary: { id: 'Mengubah rancangan SKP', en: 'Change a drafted performance plan' },
  roles: ['hr-admin', 'asn'],
  ownRecordOnly: true,
  versioned: true,
  params: PlanParams,
  body: PerformancePlanContent,
  status: 200,
  answer: PerformancePlan,
  refusals: ['resource/not-found', 'performance-plan/not-now'],
});

export const submitPerformancePlan = operation({
  ...common,
  id: 'submitPerformancePlan',
  method: 'POST',
  path: `${PLAN}/submission`,
  summary: { id: 'Mengajukan SKP', en: 'Submit a performance plan' },
  roles: ['asn'],
  ownRecordOnly: true,
  params: PlanParams,
  body: PlanStepBody,
  status: 200,
  answer: PerformancePlan,
  refusals: ['resource/not-found', 'performance-plan/not-now', 'performance-plan/incomplete'],
});

export const agreePerformancePlan = operation({
  ...common,
  id: 'agreePerformancePlan',
  method: 'POST',
  path: `${PLAN}/approval`,
  summary: { id: 'Menyetujui SKP', en: 'Agree to a performance plan' },
  roles: ['asn'],
  params: PlanParams,
  body: PlanStepBody,
  status: 200,
  answer: PerformancePlan,
  refusals: [
    'resource/not-found',
    'performance-plan/not-rater',
    'performance-plan/not-now',
    'performance-plan/incomplete',
  ],
});

export const returnPerformancePlan = operation({
  ...common,
  id: 'returnPerformancePlan',
  method: 'POST',
  path: `${PLAN}/return`,
  summary: { id: 'Mengembalikan SKP', en: 'Return a performance plan' },
  roles: ['asn'],
  params: PlanParams,
  body: PerformancePlanReturnBody,
  status: 200,
  answer: PerformancePlan,
  refusals: ['resource/not-found', 'performance-plan/not-rater', 'performance-plan/not-now'],
});

export const revisePerformancePlan = operation({
  ...common,
  id: 'revisePerformancePlan',
  method: 'POST',
  path: `${PLAN}/revisions`,
  summary: { id: 'Mengubah SKP yang disetujui', en: 'Make a new version of an agreed plan' },
  roles: ['asn'],
  ownRecordOnly: true,
  params: PlanParams,
  body: PerformancePlanRevisionBody,
  status: 201,
  answer: PerformancePlan,
  refusals: ['resource/not-found', 'performance-plan/not-now', 'performance-plan/incomplete'],
});

export const listPerformancePlanRevisions = operation({
  ...common,
  id: 'listPerformancePlanRevisions',
  method: 'GET',
  path: `${PLAN}/revisions`,
  summary: { id: 'Versi SKP yang terdahulu', en: 'Earlier versions of a performance plan' },
  roles: READERS,
  params: PlanParams,
  query: z.strictObject(Paging),
  status: 200,
  answer: page(PerformancePlan),
  refusals: ['resource/not-found', 'request/cursor-invalid'],
});

export const nameRater = operation({
  ...common,
  id: 'nameRater',
  method: 'PUT',
  path: `${PLAN}/rater`,
  summary: { id: 'Menetapkan pejabat penilai', en: 'Name the rater' },
  roles: RECORD_WRITERS,
  versioned: true,
  params: PlanParams,
  body: RaterBody,
  status: 200,
  answer: PerformancePlan,
  refusals: ['resource/not-found', 'performance-plan/rater-unfit', 'performance-plan/not-now'],
});

export const evaluatePerformancePlan = operation({
  ...common,
  id: 'evaluatePerformancePlan',
  method: 'POST',
  path: `${PLAN}/evaluation`,
  summary: { id: 'Menilai kinerja setahun', en: 'Rate the performance of a year' },
  roles: ['asn'],
  params: PlanParams,
  body: PerformanceEvaluationBody,
  status: 201,
  answer: PerformanceRatingAnswer,
  refusals: [
    'resource/not-found',
    'resource/duplicate',
    'objection/item-frozen',
    'performance-plan/not-rater',
    'performance-plan/not-now',
    'performance-plan/too-early',
    'performance-plan/evaluation-faulty',
    'performance-plan/distribution',
  ],
});

export const getPerformanceEvaluation = operation({
  ...common,
  id: 'getPerformanceEvaluation',
  method: 'GET',
  path: `${PLAN}/evaluation`,
  summary: {
    id: 'Penilaian setahun, nilai awal dan akhir',
    en: 'The rating of a year, as given and as it stands',
  },
  roles: READERS,
  params: PlanParams,
  status: 200,
  answer: PerformanceRatingAnswer,
  refusals: ['resource/not-found'],
});
