import * as z from 'zod';
import { NipText } from '../schemas/primitives.ts';
import {
  Contract,
  ContractBody,
  ContractEndBody,
  ContractEvaluationBody,
  ContractExtensionBody,
} from '../schemas/procurement-people.ts';
import { RECORD_READERS, RECORD_WRITERS } from './audiences.ts';
import { operation } from './operation.ts';
import { registerOperations } from './register-operations.ts';

const common = { function: 'api-procurement' } as const;
const NipParams = z.object({ nip: NipText });
const path = '/v1/asn/{nip}/contracts';

const contracts = registerOperations({
  ...common,
  path,
  stem: 'Contract',
  noun: { id: 'perjanjian kerja PPPK', en: 'contract of a PPPK' },
  readers: RECORD_READERS,
  writers: RECORD_WRITERS,
  ownRecordOnly: true,
  params: NipParams,
  body: ContractBody,
  entry: Contract,
  refusals: [
    'contract/not-pppk',
    'contract/no-table',
    'contract/overlaps',
    'contract/too-short',
    'contract/too-long',
    'contract/past-bup',
  ],
});
export const recordContract = contracts.record;
export const listContracts = contracts.list;
export const getContract = contracts.get;

const ofContract = {
  ...common,
  method: 'POST',
  roles: RECORD_WRITERS,
  versioned: true,
  params: NipParams.extend({ id: z.string().max(80) }),
  status: 201,
  answer: z.object({ ...Contract.shape, version: z.number().int() }),
} as const;

export const evaluateContract = operation({
  ...ofContract,
  id: 'evaluateContract',
  path: `${path}/{id}/evaluations`,
  summary: { id: 'Mengevaluasi perjanjian kerja', en: 'Evaluate a contract' },
  body: ContractEvaluationBody,
  refusals: ['resource/not-found', 'contract/not-begun', 'contract/ended', 'contract/evaluated-already'],
});

export const extendContract = operation({
  ...ofContract,
  id: 'extendContract',
  path: `${path}/{id}/extensions`,
  summary: { id: 'Memperpanjang perjanjian kerja', en: 'Extend a contract' },
  body: ContractExtensionBody,
  refusals: [
    'resource/not-found',
    'contract/no-table',
    'contract/not-begun',
    'contract/ended',
    'contract/not-evaluated',
    'contract/evaluation-negative',
    'contract/too-short',
    'contract/too-long',
    'contract/past-bup',
  ],
});

export const endContract = operation({
  ...ofContract,
  id: 'endContract',
  path: `${path}/{id}/end`,
  summary: { id: 'Mengakhiri perjanjian kerja', en: 'End a contract' },
  body: ContractEndBody,
  refusals: ['resource/not-found', 'contract/ended', 'contract/not-begun', 'contract/past-until'],
});
