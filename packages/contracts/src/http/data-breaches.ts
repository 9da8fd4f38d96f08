import * as z from 'zod';
import {
  BreachClosingBody,
  BreachNoticeBody,
  DataBreach,
  DataBreachAnswer,
  DataBreachBody,
} from '../schemas/data-breach.ts';
import { Year } from '../schemas/primitives.ts';
import { RECORD_WRITERS } from './audiences.ts';
import { operation } from './operation.ts';
import { Paging, page } from './paging.ts';

const common = { function: 'api-information' } as const;
const READERS = ['hr-admin', 'auditor'] as const;
const BreachParams = z.object({ id: z.string().min(1).max(60) });
const Stored = z.object({ ...DataBreach.shape, version: z.number().int() });

export const recordDataBreach = operation({
  ...common,
  id: 'recordDataBreach',
  method: 'POST',
  path: '/v1/data-breaches',
  summary: {
    id: 'Mencatat kegagalan pelindungan data pribadi',
    en: 'Record a failure to protect personal data',
  },
  roles: RECORD_WRITERS,
  body: DataBreachBody,
  status: 201,
  answer: Stored,
  refusals: ['data-breach/in-future'],
});

export const listDataBreaches = operation({
  ...common,
  id: 'listDataBreaches',
  method: 'GET',
  path: '/v1/data-breaches',
  summary: {
    id: 'Kegagalan pelindungan data pribadi yang ditemukan dalam satu tahun',
    en: 'Failures to protect personal data that were found in a year',
  },
  roles: READERS,
  query: z.strictObject({
    year: z.coerce.number().pipe(Year).optional().meta({ description: 'This year, if left out' }),
    ...Paging,
  }),
  status: 200,
  answer: page(DataBreachAnswer),
});

export const getDataBreach = operation({
  ...common,
  id: 'getDataBreach',
  method: 'GET',
  path: '/v1/data-breaches/{id}',
  summary: {
    id: 'Satu kegagalan pelindungan data pribadi dan sisa waktunya',
    en: 'One failure to protect personal data, and the time that is left',
  },
  roles: READERS,
  params: BreachParams,
  status: 200,
  answer: DataBreachAnswer,
  refusals: ['resource/not-found'],
});

export const recordBreachNotice = operation({
  ...common,
  id: 'recordBreachNotice',
  method: 'POST',
  path: '/v1/data-breaches/{id}/notices',
  summary: {
    id: 'Mencatat pemberitahuan kepada subjek data atau lembaga',
    en: 'Record the notice to the persons concerned or to the authority',
  },
  roles: RECORD_WRITERS,
  params: BreachParams,
  body: BreachNoticeBody,
  status: 201,
  answer: Stored,
  refusals: [
    'resource/not-found',
    'data-breach/in-future',
    'data-breach/before-discovery',
    'data-breach/noticed',
  ],
});

export const closeDataBreach = operation({
  ...common,
  id: 'closeDataBreach',
  method: 'POST',
  path: '/v1/data-breaches/{id}/closing',
  summary: { id: 'Menutup catatan kegagalan', en: 'Close a failure to protect personal data' },
  roles: RECORD_WRITERS,
  params: BreachParams,
  body: BreachClosingBody,
  status: 200,
  answer: Stored,
  refusals: ['resource/not-found', 'data-breach/notice-missing', 'data-breach/closed'],
});
