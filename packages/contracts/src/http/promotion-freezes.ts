import * as z from 'zod';
import { ElectionFreeze, ElectionFreezeBody, FreezeApprovalBody } from '../schemas/promotion-freeze.ts';
import { RECORD_WRITERS, SUCCESSION_READERS } from './audiences.ts';
import { operation } from './operation.ts';
import { registerOperations } from './register-operations.ts';

const common = { function: 'api-promotion' } as const;

export const {
  record: recordElectionFreeze,
  list: listElectionFreezes,
  get: getElectionFreeze,
} = registerOperations({
  ...common,
  path: '/v1/election-freezes',
  stem: 'ElectionFreeze',
  noun: { id: 'larangan penggantian pejabat menjelang pemilihan', en: 'an election freeze' },
  readers: SUCCESSION_READERS,
  writers: RECORD_WRITERS,
  params: z.object({}),
  body: ElectionFreezeBody,
  entry: ElectionFreeze,
});

export const recordFreezeApproval = operation({
  ...common,
  id: 'recordFreezeApproval',
  method: 'POST',
  path: '/v1/election-freezes/{id}/approvals',
  summary: {
    id: 'Mencatat persetujuan Menteri Dalam Negeri',
    en: 'Record the minister’s approval within a freeze',
  },
  roles: RECORD_WRITERS,
  params: z.object({ id: z.string().min(1).max(160) }),
  body: FreezeApprovalBody,
  status: 201,
  answer: z.object({ ...ElectionFreeze.shape, version: z.number().int() }),
  refusals: ['resource/not-found', 'resource/duplicate', 'reference/unknown'],
});
