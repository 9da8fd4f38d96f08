import * as z from 'zod';
import { NipText, Year } from '../schemas/primitives.ts';
import {
  RetirementCase,
  RetirementCaseSummary,
  RetirementOutcome,
  RetirementStepBody,
} from '../schemas/services-retirement.ts';
import { RECORD_WRITERS } from './audiences.ts';
import { operation } from './operation.ts';
import { Paging, page } from './paging.ts';

const common = { function: 'api-services' } as const;
const NipParams = z.object({ nip: NipText });
const OVERSEERS = ['hr-admin', 'auditor'] as const;

export const listRetirementCases = operation({
  ...common,
  id: 'listRetirementCases',
  method: 'GET',
  path: '/v1/retirement-cases',
  summary: {
    id: 'Layanan pensiun: siapa, langkah berikutnya, tenggatnya',
    en: 'Retirement service: who, the next step, its day',
  },
  roles: OVERSEERS,
  query: z.strictObject({
    months: z.coerce
      .number()
      .int()
      .min(1)
      .max(60)
      .default(24)
      .meta({ description: 'TMT pensiun within so many months' }),
    show: z.enum(['semua', 'lewat', 'tanpa-sk', 'peringatan']).default('semua').meta({
      description:
        'lewat: with a step past its day; tanpa-sk: without a pension decree; peringatan: without one and near to TMT',
    }),
  }),
  status: 200,
  answer: z.object({ items: z.array(RetirementCaseSummary) }),
});

export const getRetirementCase = operation({
  ...common,
  id: 'getRetirementCase',
  method: 'GET',
  path: '/v1/asn/{nip}/retirement-case',
  summary: {
    id: 'Langkah menuju SK pensiun seorang ASN',
    en: 'One civil servant’s way to the pension decree',
  },
  roles: ['hr-admin', 'auditor', 'asn'],
  ownRecordOnly: true,
  params: NipParams,
  status: 200,
  answer: RetirementCase,
  refusals: ['resource/not-found', 'retirement-case/none'],
});

export const recordRetirementStep = operation({
  ...common,
  id: 'recordRetirementStep',
  method: 'POST',
  path: '/v1/asn/{nip}/retirement-case/steps',
  summary: { id: 'Mencatat langkah layanan pensiun', en: 'Record a step of the retirement service' },
  roles: RECORD_WRITERS,
  params: NipParams,
  body: RetirementStepBody,
  status: 201,
  answer: RetirementCase,
  refusals: [
    'resource/not-found',
    'retirement-case/none',
    'retirement-step/done-before',
    'retirement-step/out-of-order',
    'retirement-step/too-early',
    'retirement-step/mpp-too-late',
    'retirement-step/mpp-start',
  ],
});

export const listRetirementOutcomes = operation({
  ...common,
  id: 'listRetirementOutcomes',
  method: 'GET',
  path: '/v1/retirement-outcomes',
  summary: {
    id: 'Apakah SK pensiun terbit sebelum TMT, menurut tahun TMT',
    en: 'Whether the decree came before TMT pensiun, by the year of it',
  },
  roles: OVERSEERS,
  query: z.strictObject({ year: z.coerce.number().pipe(Year), ...Paging }),
  status: 200,
  answer: page(RetirementOutcome),
});
