import * as z from 'zod';
import { Box } from '../schemas/placement.ts';
import { NipText, UnitSlug } from '../schemas/primitives.ts';
import {
  CircumstanceAnswer,
  CircumstanceBody,
  ConsentAnswer,
  DeclarationBody,
  KrsLevel,
  PersonPool,
  PoolMember,
  PoolSummary,
  Readiness,
} from '../schemas/talent-pool.ts';
import { RECORD_WRITERS } from './audiences.ts';
import { operation } from './operation.ts';
import { Paging, page } from './paging.ts';

const NipParams = z.object({ nip: NipText });
const common = { function: 'api-talent-pool' } as const;
/** Why somebody left may be a sanction or a criminal case: fewer read it than a record. */
const POOL_READERS = ['hr-admin', 'talent-committee', 'auditor'] as const;

export const listTalentPool = operation({
  ...common,
  id: 'listTalentPool',
  method: 'GET',
  path: '/v1/talent-pool',
  summary: { id: 'Kelompok rencana suksesi (KRS)', en: 'The talent pool (KRS)' },
  roles: POOL_READERS,
  query: z.strictObject({
    box: z.coerce.number().pipe(Box).optional(),
    unit: UnitSlug.optional(),
    level: KrsLevel.optional(),
    readiness: Readiness.optional(),
    ...Paging,
  }),
  status: 200,
  answer: page(PoolMember),
});

export const getTalentPoolSummary = operation({
  ...common,
  id: 'getTalentPoolSummary',
  method: 'GET',
  path: '/v1/talent-pool/summary',
  summary: { id: 'Jumlah anggota KRS', en: 'Counts of the talent pool' },
  roles: POOL_READERS,
  query: z.strictObject({
    unit: UnitSlug.optional().meta({ description: 'This unit with its sub-units' }),
  }),
  status: 200,
  answer: PoolSummary,
  refusals: ['resource/not-found'],
});

export const getPersonPool = operation({
  ...common,
  id: 'getPersonPool',
  method: 'GET',
  path: '/v1/asn/{nip}/talent-pool',
  summary: { id: 'Keanggotaan KRS dan kesiapan', en: 'Pool membership and readiness' },
  roles: [...POOL_READERS, 'asn'],
  ownRecordOnly: true,
  params: NipParams,
  status: 200,
  answer: PersonPool,
  refusals: ['resource/not-found'],
});

export const recordConsent = operation({
  ...common,
  id: 'recordConsent',
  method: 'POST',
  path: '/v1/asn/{nip}/consents',
  summary: { id: 'Mencatat kesediaan atau penolakan', en: 'Record consent or unwillingness' },
  roles: ['hr-admin', 'asn'],
  ownRecordOnly: true,
  params: NipParams,
  body: DeclarationBody,
  status: 201,
  answer: ConsentAnswer,
  refusals: ['resource/not-found'],
});

export const recordCircumstance = operation({
  ...common,
  id: 'recordCircumstance',
  method: 'POST',
  path: '/v1/asn/{nip}/circumstances',
  summary: {
    id: 'Mencatat keadaan yang menghalangi KRS',
    en: 'Record what keeps somebody out of the pool',
  },
  roles: RECORD_WRITERS,
  params: NipParams,
  body: CircumstanceBody,
  status: 201,
  answer: CircumstanceAnswer,
  refusals: ['resource/not-found'],
});
