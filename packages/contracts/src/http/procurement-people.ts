import * as z from 'zod';
import { NipText } from '../schemas/primitives.ts';
import { ProcurementYear } from '../schemas/procurement.ts';
import {
  Appointee,
  AppointeeBody,
  InboundTransfer,
  InboundTransferBody,
  OrientationBody,
} from '../schemas/procurement-people.ts';
import { RECORD_WRITERS } from './audiences.ts';
import { operation } from './operation.ts';
import { registerOperations } from './register-operations.ts';

const common = { function: 'api-procurement' } as const;
const READERS = ['hr-admin', 'talent-committee', 'auditor'] as const;
const YearParams = z.object({ year: ProcurementYear });

const appointees = registerOperations({
  ...common,
  path: '/v1/procurement/{year}/appointees',
  stem: 'Appointee',
  noun: { id: 'pengangkatan', en: 'appointee' },
  readers: READERS,
  writers: RECORD_WRITERS,
  params: YearParams,
  body: AppointeeBody,
  entry: Appointee,
  refusals: [
    'reference/unknown',
    'position/occupied',
    'procurement/not-now',
    'procurement/not-on-final-list',
    'procurement/already-appointed',
    'procurement/formation-filled',
    'procurement/before-final-list',
    'procurement/reason-required',
    'procurement/nip-mismatch',
  ],
});
export const recordAppointee = appointees.record;
export const listAppointees = appointees.list;
export const getAppointee = appointees.get;

export const recordOrientation = operation({
  ...common,
  id: 'recordOrientation',
  method: 'PUT',
  path: '/v1/procurement/{year}/appointees/{id}/orientation',
  summary: { id: 'Mencatat latsar atau orientasi', en: 'Record latsar or orientation' },
  roles: RECORD_WRITERS,
  versioned: true,
  params: YearParams.extend({ id: NipText }),
  body: OrientationBody,
  status: 200,
  answer: z.object({ ...Appointee.shape, version: z.number().int() }),
  refusals: ['resource/not-found'],
});

const transfers = registerOperations({
  ...common,
  path: '/v1/procurement/{year}/inbound-transfers',
  stem: 'InboundTransfer',
  noun: { id: 'mutasi masuk', en: 'inbound transfer' },
  readers: READERS,
  writers: RECORD_WRITERS,
  params: YearParams,
  body: InboundTransferBody,
  entry: InboundTransfer,
  refusals: ['reference/unknown', 'position/occupied'],
});
export const recordInboundTransfer = transfers.record;
export const listInboundTransfers = transfers.list;
export const getInboundTransfer = transfers.get;
