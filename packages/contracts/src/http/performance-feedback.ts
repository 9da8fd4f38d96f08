import * as z from 'zod';
import {
  PerformanceFeedback,
  PerformanceFeedbackBody,
  PerformanceProgress,
  PerformanceProgressBody,
} from '../schemas/performance-management.ts';
import { NipText } from '../schemas/primitives.ts';
import { registerOperations } from './register-operations.ts';

const common = {
  function: 'api-performance',
  readers: ['hr-admin', 'talent-committee', 'auditor', 'asn'],
  writers: ['asn'],
  params: z.object({ nip: NipText }),
} as const;

export const progressRoutes = registerOperations({
  ...common,
  path: '/v1/asn/{nip}/performance-progress',
  stem: 'PerformanceProgress',
  noun: { id: 'laporan kemajuan kinerja', en: 'progress reports' },
  body: PerformanceProgressBody,
  entry: PerformanceProgress,
  refusals: ['auth/not-own-record', 'performance-plan/not-now', 'performance-plan/incomplete'],
});

export const feedbackRoutes = registerOperations({
  ...common,
  path: '/v1/asn/{nip}/performance-feedback',
  stem: 'PerformanceFeedback',
  noun: { id: 'umpan balik dan evaluasi berkala', en: 'feedback with periodic evaluation' },
  body: PerformanceFeedbackBody,
  entry: PerformanceFeedback,
  refusals: [
    'performance-plan/not-rater',
    'performance-plan/not-now',
    'performance-plan/period-unknown',
    'performance-plan/too-early',
    'performance-plan/evaluation-faulty',
  ],
});
