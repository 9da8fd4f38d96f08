import * as z from 'zod';
import { NipText } from '../schemas/primitives.ts';
import {
  ConsiderationBody,
  Transfer,
  TransferBody,
  TransferDecisionBody,
  TransferStatus,
  TransferWindow,
} from '../schemas/promotion-transfer.ts';
import { WithdrawalBody } from '../schemas/succession.ts';
import { RECORD_READERS, RECORD_WRITERS, SUCCESSION_READERS } from './audiences.ts';
import { operation } from './operation.ts';
import { Paging, page } from './paging.ts';
import { registerOperations } from './register-operations.ts';

const common = { function: 'api-promotion' } as const;
const NipParams = z.object({ nip: NipText });
const EntryParams = NipParams.extend({ id: z.string().min(1).max(160) });
const answer = z.object({ ...Transfer.shape, version: z.number().int() });

export const getTransferWindow = operation({
  ...common,
  id: 'getTransferWindow',
  method: 'GET',
  path: '/v1/asn/{nip}/transfer-window',
  summary: { id: 'Kapan seorang ASN dapat dimutasi', en: 'When a civil servant may be transferred' },
  roles: [...RECORD_READERS, 'appointing-official'],
  ownRecordOnly: true,
  params: NipParams,
  status: 200,
  answer: TransferWindow,
  refusals: ['resource/not-found'],
});

export const listTransfers = operation({
  ...common,
  id: 'listTransfers',
  method: 'GET',
  path: '/v1/transfers',
  summary: { id: 'Mutasi menurut tahap dan TMT', en: 'Transfers by stage and first day' },
  roles: SUCCESSION_READERS,
  query: z.strictObject({
    status: TransferStatus.optional().meta({ description: 'Left out: those on their way' }),
    ...Paging,
  }),
  status: 200,
  answer: page(answer),
  refusals: ['request/cursor-invalid'],
});

export const {
  record: proposeTransfer,
  list: listTransfersOf,
  get: getTransfer,
} = registerOperations({
  ...common,
  path: '/v1/asn/{nip}/transfers',
  stem: 'Transfer',
  noun: { id: 'usul mutasi', en: 'a proposed transfer' },
  readers: SUCCESSION_READERS,
  writers: RECORD_WRITERS,
  params: NipParams,
  body: TransferBody,
  entry: Transfer,
  refusals: [
    'reference/unknown',
    'transfer/not-permitted',
    'transfer/already-open',
    'transfer/vacancy-decided',
    'transfer/chosen-elsewhere',
  ],
});

export const considerTransfer = operation({
  ...common,
  id: 'considerTransfer',
  method: 'POST',
  path: '/v1/asn/{nip}/transfers/{id}/consideration',
  summary: {
    id: 'Tim Penilai Kinerja memberi pertimbangan mutasi',
    en: 'The performance committee considers a transfer',
  },
  roles: ['talent-committee'],
  params: EntryParams,
  body: ConsiderationBody,
  status: 201,
  answer,
  refusals: ['resource/not-found', 'transfer/not-now', 'transfer/four-eyes', 'transfer/meeting-date'],
});

export const decideTransfer = operation({
  ...common,
  id: 'decideTransfer',
  method: 'POST',
  path: '/v1/asn/{nip}/transfers/{id}/decision',
  summary: { id: 'PPK memutus mutasi', en: 'The appointing official decides on a transfer' },
  roles: ['appointing-official'],
  params: EntryParams,
  body: TransferDecisionBody,
  status: 201,
  answer,
  refusals: [
    'resource/not-found',
    'transfer/not-now',
    'transfer/consideration-required',
    'transfer/four-eyes',
    'transfer/reason-required',
    'transfer/date-invalid',
    'transfer/not-permitted',
    'transfer/vacancy-decided',
    'election-freeze/approval-required',
  ],
});

export const withdrawTransfer = operation({
  ...common,
  id: 'withdrawTransfer',
  method: 'POST',
  path: '/v1/asn/{nip}/transfers/{id}/withdrawal',
  summary: { id: 'Mencabut usul mutasi', en: 'Withdraw a proposed transfer' },
  roles: RECORD_WRITERS,
  params: EntryParams,
  body: WithdrawalBody,
  status: 200,
  answer,
  refusals: ['resource/not-found', 'transfer/not-now'],
});
