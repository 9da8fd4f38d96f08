import * as z from 'zod';
import { AsnAnswer, AsnBody, AsnMergePatch } from '../schemas/asn-record.ts';
import { Box, PersonSummary } from '../schemas/placement.ts';
import { NipText, UnitSlug } from '../schemas/primitives.ts';
import { RECORD_READERS, RECORD_WRITERS, STAFF } from './audiences.ts';
import { StoredEventView } from './events.ts';
import { operation } from './operation.ts';
import { Paging, page } from './paging.ts';

const NipParams = z.object({ nip: NipText });
const common = { function: 'api-records' } as const;

export const createAsn = operation({
  ...common,
  id: 'createAsn',
  method: 'POST',
  path: '/v1/asn',
  summary: { id: 'Mencatat ASN', en: 'Record a civil servant' },
  roles: RECORD_WRITERS,
  body: AsnBody,
  status: 201,
  answer: AsnAnswer,
  refusals: ['resource/duplicate', 'reference/unknown', 'position/occupied'],
});

export const listAsn = operation({
  ...common,
  id: 'listAsn',
  method: 'GET',
  path: '/v1/asn',
  summary: { id: 'Mencari ASN', en: 'Search civil servants' },
  roles: STAFF,
  query: z.strictObject({
    unit: UnitSlug.optional(),
    box: z.coerce.number().pipe(Box).optional(),
    q: z
      .string()
      .trim()
      .min(2)
      .max(100)
      .optional()
      .meta({ description: 'Part of the name, or the first digits of the NIP' }),
    ...Paging,
  }),
  status: 200,
  answer: page(PersonSummary),
});

export const getAsn = operation({
  ...common,
  id: 'getAsn',
  method: 'GET',
  path: '/v1/asn/{nip}',
  summary: { id: 'Data satu ASN', en: 'One civil servant' },
  roles: RECORD_READERS,
  ownRecordOnly: true,
  params: NipParams,
  status: 200,
  answer: AsnAnswer,
  refusals: ['resource/not-found'],
});

export const patchAsn = operation({
  ...common,
  id: 'patchAsn',
  method: 'PATCH',
  path: '/v1/asn/{nip}',
  summary: { id: 'Mengubah data ASN', en: 'Change a record' },
  roles: RECORD_WRITERS,
  versioned: true,
  params: NipParams,
  body: AsnMergePatch,
  status: 200,
  answer: AsnAnswer,
  refusals: ['resource/not-found', 'reference/unknown', 'position/occupied'],
});

export const listAsnEvents = operation({
  ...common,
  id: 'listAsnEvents',
  method: 'GET',
  path: '/v1/asn/{nip}/events',
  summary: { id: 'Riwayat data ASN', en: 'History of a record' },
  roles: RECORD_READERS,
  ownRecordOnly: true,
  params: NipParams,
  query: z.strictObject(Paging),
  status: 200,
  answer: page(StoredEventView),
  refusals: ['resource/not-found'],
});
