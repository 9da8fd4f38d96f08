import * as z from 'zod';
import {
  Position,
  PositionBody,
  PositionPatch,
  PositionSummary,
  Unit,
  UnitBody,
} from '../schemas/organization.ts';
import { StandardBody } from '../schemas/person-inputs.ts';
import { PositionSlug, UnitSlug } from '../schemas/primitives.ts';
import { EVERYONE, RECORD_WRITERS, STAFF } from './audiences.ts';
import { StoredEventView } from './events.ts';
import { operation } from './operation.ts';
import { Paging, page } from './paging.ts';

const PositionParams = z.object({ id: PositionSlug });
const common = { function: 'api-organization' } as const;

export const createUnit = operation({
  ...common,
  id: 'createUnit',
  method: 'POST',
  path: '/v1/units',
  summary: { id: 'Mencatat unit kerja (OPD)', en: 'Record a unit (OPD)' },
  roles: RECORD_WRITERS,
  body: UnitBody,
  status: 201,
  answer: Unit,
  refusals: ['resource/duplicate', 'reference/unknown'],
});

export const listUnits = operation({
  ...common,
  id: 'listUnits',
  method: 'GET',
  path: '/v1/units',
  summary: { id: 'Daftar unit kerja', en: 'List units' },
  roles: EVERYONE,
  query: z.strictObject(Paging),
  status: 200,
  answer: page(Unit),
});

export const createPosition = operation({
  ...common,
  id: 'createPosition',
  method: 'POST',
  path: '/v1/positions',
  summary: { id: 'Mencatat jabatan', en: 'Record a position' },
  roles: RECORD_WRITERS,
  body: PositionBody,
  status: 201,
  answer: Position,
  refusals: ['resource/duplicate', 'reference/unknown'],
});

export const listPositions = operation({
  ...common,
  id: 'listPositions',
  method: 'GET',
  path: '/v1/positions',
  summary: { id: 'Daftar jabatan', en: 'List positions' },
  roles: EVERYONE,
  query: z.strictObject({ unit: UnitSlug.optional(), ...Paging }),
  status: 200,
  answer: page(PositionSummary),
});

export const getPosition = operation({
  ...common,
  id: 'getPosition',
  method: 'GET',
  path: '/v1/positions/{id}',
  summary: { id: 'Satu jabatan', en: 'One position' },
  roles: EVERYONE,
  params: PositionParams,
  status: 200,
  answer: Position,
  refusals: ['resource/not-found'],
});

export const patchPosition = operation({
  ...common,
  id: 'patchPosition',
  method: 'PATCH',
  path: '/v1/positions/{id}',
  summary: { id: 'Mengubah jabatan', en: 'Change a position' },
  roles: RECORD_WRITERS,
  versioned: true,
  params: PositionParams,
  body: PositionPatch,
  status: 200,
  answer: Position,
  refusals: ['resource/not-found', 'reference/unknown'],
});

export const setStandard = operation({
  ...common,
  id: 'setStandard',
  method: 'PUT',
  path: '/v1/positions/{id}/standard',
  summary: { id: 'Menetapkan standar kompetensi jabatan', en: 'Set the competency standard of a position' },
  roles: RECORD_WRITERS,
  params: PositionParams,
  body: StandardBody,
  status: 200,
  answer: Position,
  refusals: ['resource/not-found'],
});

export const listPositionEvents = operation({
  ...common,
  id: 'listPositionEvents',
  method: 'GET',
  path: '/v1/positions/{id}/events',
  summary: { id: 'Riwayat jabatan', en: 'History of a position' },
  roles: STAFF,
  params: PositionParams,
  query: z.strictObject(Paging),
  status: 200,
  answer: page(StoredEventView),
  refusals: ['resource/not-found'],
});
