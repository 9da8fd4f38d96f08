import * as z from 'zod';
import {
  PayDecree,
  PayDecreeBody,
  PersonPay,
  PersonTpp,
  TppClass,
  TppClassBody,
  TppScheme,
  TppSchemeBody,
} from '../schemas/pay.ts';
import { CalendarDate, NipText } from '../schemas/primitives.ts';
import { Predikat } from '../schemas/terms.ts';
import { RECORD_WRITERS } from './audiences.ts';
import { operation } from './operation.ts';
import { registerOperations } from './register-operations.ts';

const common = { function: 'api-pay' } as const;
const PAY_READERS = ['hr-admin', 'auditor', 'asn'] as const;
const TPP_READERS = ['hr-admin', 'auditor'] as const;
const NipParams = z.object({ nip: NipText });
const YearParams = z.object({ year: z.coerce.number().int().min(2019).max(2100) });

const payDecrees = registerOperations({
  ...common,
  path: '/v1/asn/{nip}/pay-decrees',
  stem: 'PayDecree',
  noun: { id: 'keputusan penggajian', en: 'a decree on pay' },
  readers: PAY_READERS,
  writers: RECORD_WRITERS,
  params: NipParams,
  body: PayDecreeBody,
  entry: PayDecree,
  ownRecordOnly: true,
  refusals: ['pay/no-row', 'pay/amount-differs', 'pay/service-differs', 'pay/kgb-early', 'pay/kgb-postponed'],
});
export const { record: recordPayDecree, list: listPayDecree, get: getPayDecree } = payDecrees;

const tppClasses = registerOperations({
  ...common,
  path: '/v1/tpp/{year}/classes',
  stem: 'TppClass',
  noun: { id: 'TPP kelas jabatan', en: 'TPP of a class of posts' },
  readers: TPP_READERS,
  writers: RECORD_WRITERS,
  params: YearParams,
  body: TppClassBody,
  entry: TppClass,
});

const tppSchemes = registerOperations({
  ...common,
  path: '/v1/tpp/{year}/schemes',
  stem: 'TppScheme',
  noun: { id: 'aturan pembayaran TPP', en: 'a scheme of TPP' },
  readers: TPP_READERS,
  writers: RECORD_WRITERS,
  params: YearParams,
  body: TppSchemeBody,
  entry: TppScheme,
});

export const { record: recordTppClass, list: listTppClass, get: getTppClass } = tppClasses;
export const { record: recordTppScheme, list: listTppScheme, get: getTppScheme } = tppSchemes;

export const getPay = operation({
  ...common,
  id: 'getPay',
  method: 'GET',
  path: '/v1/asn/{nip}/pay',
  summary: { id: 'Gaji pokok dan kenaikan gaji berkala', en: 'Base pay and the next periodic raise' },
  roles: PAY_READERS,
  ownRecordOnly: true,
  params: NipParams,
  query: z.strictObject({ asOf: CalendarDate.optional() }),
  status: 200,
  answer: PersonPay,
  refusals: ['resource/not-found', 'pay/no-grade', 'pay/no-table', 'pay/no-row'],
});

export const getTpp = operation({
  ...common,
  id: 'getTpp',
  method: 'GET',
  path: '/v1/asn/{nip}/tpp/{month}',
  summary: { id: 'TPP satu bulan dengan rinciannya', en: 'TPP of one month with its breakdown' },
  roles: PAY_READERS,
  ownRecordOnly: true,
  params: NipParams.extend({ month: z.string().regex(/^20\d{2}-(0[1-9]|1[0-2])$/, { error: 'month' }) }),
  query: z.strictObject({
    absenceDays: z.coerce.number().int().min(0).max(31).default(0),
    achievement: z.coerce
      .number()
      .min(0)
      .max(200)
      .optional()
      .meta({ description: 'Of the month, in percent' }),
    predikat: Predikat.optional().meta({ description: 'Of the month; the last yearly one if left out' }),
  }),
  status: 200,
  answer: PersonTpp,
  refusals: ['resource/not-found', 'pay/no-class', 'pay/no-tpp', 'pay/no-rating'],
});
