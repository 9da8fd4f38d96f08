import * as z from 'zod';
import { PerformanceSummary, PlanToRate, RatingOutlook } from '../schemas/performance-overview.ts';
import { UnitSlug, Year } from '../schemas/primitives.ts';
import { operation } from './operation.ts';

const common = { function: 'api-performance', method: 'GET', status: 200 } as const;
const OVERSEERS = ['hr-admin', 'talent-committee', 'auditor'] as const;
const YearQuery = z.strictObject({
  year: z.coerce.number().pipe(Year).optional().meta({ description: 'This year, if left out' }),
});

export const listPlansToRate = operation({
  ...common,
  id: 'listPlansToRate',
  path: '/v1/performance-plans/to-rate',
  summary: { id: 'SKP yang harus saya nilai', en: 'Performance plans that I have to rate' },
  roles: ['asn'],
  answer: z.object({ items: z.array(PlanToRate) }),
});

export const getPerformanceSummary = operation({
  ...common,
  id: 'getPerformanceSummary',
  path: '/v1/performance-plans/summary',
  summary: { id: 'Kemajuan manajemen kinerja', en: 'How far performance management has come' },
  roles: OVERSEERS,
  query: YearQuery,
  answer: PerformanceSummary,
});

export const getRatingOutlook = operation({
  ...common,
  id: 'getRatingOutlook',
  path: '/v1/units/{id}/rating-outlook',
  summary: { id: 'Distribusi predikat satu unit', en: 'Distribution of ratings in one unit' },
  roles: OVERSEERS,
  params: z.object({ id: UnitSlug }),
  query: YearQuery,
  answer: RatingOutlook,
  refusals: ['resource/not-found'],
});
