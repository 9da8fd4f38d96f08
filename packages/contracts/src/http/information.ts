import * as z from 'zod';
import {
  AccessEntry,
  DataQuality,
  DifferenceRulingBody,
  Integration,
  IntegrationBody,
  SyncDifference,
  SynchronisationBody,
  SynchronisationResult,
} from '../schemas/information.ts';
import { NipText } from '../schemas/primitives.ts';
import { RECORD_WRITERS } from './audiences.ts';
import { operation } from './operation.ts';
import { Paging, page } from './paging.ts';
import { registerOperations } from './register-operations.ts';

const common = { function: 'api-information' } as const;
const READERS = ['hr-admin', 'talent-committee', 'auditor'] as const;
const integrationId = z.object({ id: z.string().min(1).max(40) });

export const {
  record: recordIntegration,
  list: listIntegrations,
  get: getIntegration,
} = registerOperations({
  ...common,
  path: '/v1/integrations',
  stem: 'Integration',
  noun: { id: 'sistem yang terhubung', en: 'an integrated system' },
  readers: READERS,
  writers: RECORD_WRITERS,
  params: z.object({}),
  body: IntegrationBody,
  entry: Integration,
});

export const recordSynchronisation = operation({
  ...common,
  id: 'recordSynchronisation',
  method: 'POST',
  path: '/v1/integrations/{id}/synchronisations',
  summary: {
    id: 'Membandingkan data sistem lain dengan data kita',
    en: 'Compare what another system holds with what we hold',
  },
  roles: RECORD_WRITERS,
  params: integrationId,
  body: SynchronisationBody,
  status: 201,
  answer: SynchronisationResult,
  refusals: ['resource/not-found', 'synchronisation/in-future', 'synchronisation/older'],
});

export const listDifferences = operation({
  ...common,
  id: 'listDifferences',
  method: 'GET',
  path: '/v1/integrations/{id}/differences',
  summary: { id: 'Selisih yang ditemukan', en: 'Differences that were found' },
  roles: READERS,
  params: integrationId,
  query: z.strictObject({ status: SyncDifference.shape.status.optional(), ...Paging }),
  status: 200,
  answer: page(z.object({ ...SyncDifference.shape, version: z.number().int() })),
  refusals: ['resource/not-found'],
});

export const ruleOnDifference = operation({
  ...common,
  id: 'ruleOnDifference',
  method: 'POST',
  path: '/v1/integrations/{id}/differences/{difference}/ruling',
  summary: { id: 'Memutuskan satu selisih', en: 'Decide one difference' },
  roles: RECORD_WRITERS,
  params: integrationId.extend({ difference: z.string().min(1).max(120) }),
  body: DifferenceRulingBody,
  status: 200,
  answer: z.object({ ...SyncDifference.shape, version: z.number().int() }),
  refusals: [
    'resource/not-found',
    'difference/decided',
    'difference/record-moved',
    'difference/by-hand',
    'objection/item-frozen',
  ],
});

export const getDataQuality = operation({
  ...common,
  id: 'getDataQuality',
  method: 'GET',
  path: '/v1/data-quality',
  summary: { id: 'Mutu data', en: 'Quality of the data' },
  roles: READERS,
  status: 200,
  answer: DataQuality,
});

export const listAccesses = operation({
  ...common,
  id: 'listAccesses',
  method: 'GET',
  path: '/v1/asn/{nip}/accesses',
  summary: {
    id: 'Siapa yang membaca data seorang ASN',
    en: 'Who read what is held on one civil servant',
  },
  roles: ['asn', 'auditor'],
  ownRecordOnly: true,
  params: z.object({ nip: NipText }),
  query: z.strictObject(Paging),
  status: 200,
  answer: page(AccessEntry),
  refusals: ['resource/not-found'],
});
