import * as z from 'zod';
import {
  DataReadinessReport,
  FindingCode,
  FindingSeverity,
  PersonPreflight,
  PREFLIGHT_EXPORT_ID,
  PreflightBatch,
  PreflightEntry,
  PreflightExport,
  PreflightExportBody,
} from '../schemas/preflight.ts';
import { CalendarDate, NipText, UnitSlug } from '../schemas/primitives.ts';
import { RECORD_WRITERS } from './audiences.ts';
import { operation } from './operation.ts';
import { Paging, page } from './paging.ts';

const common = { function: 'api-preflight' } as const;
const PREFLIGHT_READERS = ['hr-admin', 'talent-committee', 'auditor'] as const;

const moveOn = CalendarDate.optional().meta({
  description: 'Planned first day in another post: asks the two-to-five-year rule as well',
});
const unit = UnitSlug.optional().meta({ description: 'This unit with its sub-units' });
const exportId = z.string().regex(PREFLIGHT_EXPORT_ID, { error: 'id' });

export const preflightAsn = operation({
  ...common,
  id: 'preflightAsn',
  method: 'GET',
  path: '/v1/asn/{nip}/preflight',
  summary: { id: 'Pra-periksa data seorang ASN', en: 'Pre-flight of one civil servant' },
  roles: [...PREFLIGHT_READERS, 'asn'],
  ownRecordOnly: true,
  params: z.object({ nip: NipText }),
  query: z.strictObject({ moveOn }),
  status: 200,
  answer: PersonPreflight,
  refusals: ['resource/not-found'],
});

export const listPreflight = operation({
  ...common,
  id: 'listPreflight',
  method: 'GET',
  path: '/v1/preflight',
  summary: { id: 'Siapa yang datanya perlu diperbaiki', en: 'Whose records have to be mended' },
  roles: PREFLIGHT_READERS,
  query: z.strictObject({
    unit,
    severity: FindingSeverity.optional(),
    code: FindingCode.optional(),
    moveOn,
    limit: z.coerce.number().int().min(1).max(200).default(100).meta({
      description: 'People looked at; those without such a finding are left out of the page',
    }),
    cursor: Paging.cursor,
  }),
  status: 200,
  answer: page(PreflightEntry),
  refusals: ['resource/not-found', 'request/cursor-invalid'],
});

export const getDataReadiness = operation({
  ...common,
  id: 'getDataReadiness',
  method: 'GET',
  path: '/v1/preflight/readiness',
  summary: { id: 'Kesiapan data per unit', en: 'Readiness of the records by unit' },
  roles: PREFLIGHT_READERS,
  query: z.strictObject({ unit }),
  status: 200,
  answer: DataReadinessReport,
  refusals: ['resource/not-found', 'preflight/too-many'],
});

export const createPreflightExport = operation({
  ...common,
  id: 'createPreflightExport',
  method: 'POST',
  path: '/v1/preflight/exports',
  summary: { id: 'Menyusun ekspor SIMATA atau I-MUT', en: 'Draw up an export for SIMATA or I-MUT' },
  roles: RECORD_WRITERS,
  body: PreflightExportBody,
  status: 201,
  answer: PreflightExport,
  refusals: [
    'resource/not-found',
    'reference/unknown',
    'preflight/nobody',
    'preflight/too-many',
    'preflight/blocked',
  ],
});

export const getPreflightExport = operation({
  ...common,
  id: 'getPreflightExport',
  method: 'GET',
  path: '/v1/preflight/exports/{id}',
  summary: { id: 'Satu ekspor dengan daftar kelompoknya', en: 'One export with its batches' },
  roles: PREFLIGHT_READERS,
  params: z.object({ id: exportId }),
  status: 200,
  answer: PreflightExport,
  refusals: ['resource/not-found'],
});

export const getPreflightBatch = operation({
  ...common,
  id: 'getPreflightBatch',
  method: 'GET',
  path: '/v1/preflight/exports/{id}/batches/{n}',
  summary: { id: 'Satu kelompok paling banyak 50 nama', en: 'One batch of at most 50 names' },
  roles: PREFLIGHT_READERS,
  params: z.object({ id: exportId, n: z.coerce.number().int().min(1).max(10_000) }),
  status: 200,
  answer: PreflightBatch,
  refusals: ['resource/not-found'],
});
