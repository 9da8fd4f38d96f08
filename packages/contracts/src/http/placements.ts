import * as z from 'zod';
import { NineBox, NineBoxPerson, Placement, PlacementChanges } from '../schemas/placement.ts';
import { CalendarDate, NipText, UnitSlug } from '../schemas/primitives.ts';
import { RECORD_READERS, STAFF } from './audiences.ts';
import { operation } from './operation.ts';
import { Paging, page } from './paging.ts';

const common = { function: 'api-placements' } as const;

export const getPlacement = operation({
  ...common,
  id: 'getPlacement',
  method: 'GET',
  path: '/v1/asn/{nip}/placement',
  summary: { id: 'Kotak talenta dan penjelasannya', en: 'Nine-box placement and its explanation' },
  roles: RECORD_READERS,
  ownRecordOnly: true,
  params: z.object({ nip: NipText }),
  query: z.strictObject({
    at: CalendarDate.optional().meta({ description: 'The placement as it stood at the end of that day' }),
  }),
  status: 200,
  answer: Placement,
  refusals: ['resource/not-found'],
});

export const getNineBox = operation({
  ...common,
  id: 'getNineBox',
  method: 'GET',
  path: '/v1/nine-box',
  summary: { id: 'Sembilan kotak: jumlah dan orang', en: 'Nine-box: counts and people' },
  roles: STAFF,
  query: z.strictObject({
    unit: UnitSlug.optional().meta({ description: 'This unit with its sub-units' }),
    limit: z.coerce
      .number()
      .int()
      .min(0)
      .max(1000)
      .default(100)
      .meta({ description: 'People listed per box; counts are always whole' }),
  }),
  status: 200,
  answer: NineBox,
  refusals: ['resource/not-found'],
});

export const listNineBoxPeople = operation({
  ...common,
  id: 'listNineBoxPeople',
  method: 'GET',
  path: '/v1/nine-box/people',
  summary: {
    id: 'Kedudukan semua pegawai, ringkas, dalam sedikit panggilan',
    en: "Everybody's place, briefly, in few calls",
  },
  roles: STAFF,
  // no limit: a page is as large as an answer may be
  query: z.strictObject({ cursor: Paging.cursor }),
  status: 200,
  answer: page(NineBoxPerson),
});

export const listPlacementChanges = operation({
  ...common,
  id: 'listPlacementChanges',
  method: 'GET',
  path: '/v1/nine-box/changes',
  summary: {
    id: 'Siapa yang berubah kedudukan atau tandanya sejak suatu posisi',
    en: 'Whose place or marks changed since a position',
  },
  roles: STAFF,
  query: z.strictObject({
    after: z.coerce
      .number()
      .int()
      .min(0)
      .optional()
      .meta({ description: 'The `next` of the previous answer; left out, only `next` is told' }),
    limit: z.coerce.number().int().min(1).max(500).default(100).meta({ description: 'Events looked at' }),
  }),
  status: 200,
  answer: PlacementChanges,
  refusals: ['events/no-longer-kept', 'events/ahead-of-head'],
});
