import { OBJECTION_STATUSES } from '@kotak9/rules';
import * as z from 'zod';
import {
  EscalationBody,
  ListedObjection,
  Objection,
  ObjectionBody,
  ObjectionSummary,
  ObjectionWithdrawalBody,
  RulingBody,
} from '../schemas/objection.ts';
import { NipText } from '../schemas/primitives.ts';
import { RECORD_READERS, STAFF } from './audiences.ts';
import { operation } from './operation.ts';
import { Paging, page } from './paging.ts';

const NipParams = z.object({ nip: NipText });
const ObjectionParams = z.object({ id: z.string().regex(/^obj-[a-z0-9-]{1,80}$/, { error: 'id' }) });
const common = { function: 'api-objections' } as const;

export const fileObjection = operation({
  ...common,
  id: 'fileObjection',
  method: 'POST',
  path: '/v1/asn/{nip}/objections',
  summary: { id: 'Mengajukan keberatan', en: 'File an objection' },
  roles: ['asn'],
  ownRecordOnly: true,
  params: NipParams,
  body: ObjectionBody,
  status: 201,
  answer: Objection,
  refusals: ['resource/not-found', 'resource/duplicate', 'objection/already-open', 'objection/window-closed'],
});

export const listObjectionsOf = operation({
  ...common,
  id: 'listObjectionsOf',
  method: 'GET',
  path: '/v1/asn/{nip}/objections',
  summary: { id: 'Keberatan satu ASN', en: 'Objections of one civil servant' },
  roles: RECORD_READERS,
  ownRecordOnly: true,
  params: NipParams,
  query: z.strictObject(Paging),
  status: 200,
  answer: page(ObjectionSummary),
  refusals: ['resource/not-found'],
});

export const listObjections = operation({
  ...common,
  id: 'listObjections',
  method: 'GET',
  path: '/v1/objections',
  summary: { id: 'Daftar keberatan menurut tenggat', en: 'Objections by due date' },
  roles: STAFF,
  query: z.strictObject({ status: z.enum(OBJECTION_STATUSES).optional(), ...Paging }),
  status: 200,
  answer: page(ListedObjection),
});

export const getObjection = operation({
  ...common,
  id: 'getObjection',
  method: 'GET',
  path: '/v1/objections/{id}',
  summary: { id: 'Satu keberatan dengan jawabannya', en: 'One objection with its answers' },
  roles: RECORD_READERS,
  params: ObjectionParams,
  status: 200,
  answer: Objection,
  refusals: ['resource/not-found'],
});

export const ruleOnObjection = operation({
  ...common,
  id: 'ruleOnObjection',
  method: 'POST',
  path: '/v1/objections/{id}/ruling',
  summary: { id: 'Menjawab keberatan', en: 'Rule on an objection' },
  roles: ['talent-committee'],
  versioned: true,
  params: ObjectionParams,
  body: RulingBody,
  status: 201,
  answer: Objection,
  refusals: [
    'resource/not-found',
    'resource/duplicate',
    'objection/not-now',
    'objection/too-late',
    'objection/four-eyes',
    'objection/other-item',
    'objection/item-frozen',
    'objection/item-moved',
  ],
});

export const escalateObjection = operation({
  ...common,
  id: 'escalateObjection',
  method: 'POST',
  path: '/v1/objections/{id}/escalation',
  summary: {
    id: 'Meneruskan keberatan ke jenjang berikutnya',
    en: 'Take an objection to the next instance',
  },
  roles: ['asn'],
  params: ObjectionParams,
  body: EscalationBody,
  status: 201,
  answer: Objection,
  refusals: ['resource/not-found', 'objection/not-now', 'objection/too-late'],
});

export const withdrawObjection = operation({
  ...common,
  id: 'withdrawObjection',
  method: 'POST',
  path: '/v1/objections/{id}/withdrawal',
  summary: { id: 'Mencabut keberatan', en: 'Withdraw an objection' },
  roles: ['asn'],
  params: ObjectionParams,
  body: ObjectionWithdrawalBody,
  status: 200,
  answer: Objection,
  refusals: ['resource/not-found', 'objection/not-now'],
});
