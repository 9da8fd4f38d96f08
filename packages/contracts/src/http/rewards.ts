import * as z from 'zod';
import { NipText } from '../schemas/primitives.ts';
import { AwardConferralBody, AwardProposal, AwardProposalBody, MedalOutlook } from '../schemas/rewards.ts';
import { RECORD_WRITERS } from './audiences.ts';
import { operation } from './operation.ts';
import { registerOperations } from './register-operations.ts';

const common = { function: 'api-pay' } as const;
const READERS = ['hr-admin', 'auditor', 'asn'] as const;
const NipParams = z.object({ nip: NipText });
const answer = AwardProposal.extend({ version: z.number().int() });

export const {
  record: recordAwardProposal,
  list: listAwardProposal,
  get: getAwardProposal,
} = registerOperations({
  ...common,
  path: '/v1/asn/{nip}/award-proposals',
  stem: 'AwardProposal',
  noun: { id: 'usul Satyalancana Karya Satya', en: 'a proposal for Satyalancana Karya Satya' },
  readers: READERS,
  writers: RECORD_WRITERS,
  params: NipParams,
  body: AwardProposalBody,
  entry: AwardProposal,
  ownRecordOnly: true,
  refusals: ['rewards/not-eligible'],
});

export const conferAward = operation({
  ...common,
  id: 'conferAward',
  method: 'POST',
  path: '/v1/asn/{nip}/award-proposals/{id}/conferral',
  summary: { id: 'Mencatat penganugerahan atau penolakannya', en: 'Record a conferral or its refusal' },
  roles: RECORD_WRITERS,
  params: NipParams.extend({ id: z.string().min(1).max(160) }),
  body: AwardConferralBody,
  status: 201,
  answer,
  refusals: ['resource/not-found', 'resource/duplicate', 'rewards/decided'],
});

export const listAwardProposals = operation({
  ...common,
  id: 'listAwardProposals',
  method: 'GET',
  path: '/v1/award-proposals/{year}',
  summary: { id: 'Usul Satyalancana dalam satu tahun', en: 'Proposals of one year' },
  roles: ['hr-admin', 'auditor'],
  params: z.object({ year: z.coerce.number().int().min(1950).max(2100) }),
  status: 200,
  answer: z.object({ items: z.array(z.object({ nip: NipText, id: z.string() })) }),
});

export const getMedals = operation({
  ...common,
  id: 'getMedals',
  method: 'GET',
  path: '/v1/asn/{nip}/satyalancana',
  summary: { id: 'Kelayakan Satyalancana Karya Satya', en: 'Eligibility for Satyalancana Karya Satya' },
  roles: READERS,
  ownRecordOnly: true,
  params: NipParams,
  status: 200,
  answer: MedalOutlook,
  refusals: ['resource/not-found'],
});
