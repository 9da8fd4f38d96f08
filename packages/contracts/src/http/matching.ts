import * as z from 'zod';
import { Opportunities, PostMatch, PostMatches } from '../schemas/matching.ts';
import { Moves } from '../schemas/moves.ts';
import { CalendarDate, NipText, PositionSlug } from '../schemas/primitives.ts';
import { RECORD_READERS, STAFF } from './audiences.ts';
import { operation } from './operation.ts';

const common = { function: 'api-matching', method: 'GET', status: 200 } as const;

const appointment = CalendarDate.optional().meta({ description: 'Planned appointment; today if left out' });
const limit = z.coerce.number().int().min(1).max(200).default(50);

export const getOpportunities = operation({
  ...common,
  id: 'getOpportunities',
  path: '/v1/asn/{nip}/opportunities',
  summary: {
    id: 'Jabatan yang sudah atau hampir dapat diduduki, dan apa yang kurang',
    en: 'Posts for which a person is ready or nearly, and what is missing',
  },
  roles: RECORD_READERS,
  ownRecordOnly: true,
  params: z.object({ nip: NipText }),
  query: z.strictObject({ appointment, limit }),
  answer: Opportunities,
  refusals: ['resource/not-found', 'matching/appointment-past'],
});

export const getMoves = operation({
  ...common,
  id: 'getMoves',
  path: '/v1/asn/{nip}/moves',
  summary: {
    id: 'Perubahan terkecil menuju kotak berikutnya atau suatu jabatan',
    en: 'The smallest changes that lead to the next box or to a post',
  },
  roles: RECORD_READERS,
  ownRecordOnly: true,
  params: z.object({ nip: NipText }),
  query: z.strictObject({
    goal: z.enum(['box', 'post']).default('box'),
    positionId: PositionSlug.optional().meta({ description: 'The post, with goal=post' }),
    appointment,
  }),
  answer: Moves,
  refusals: [
    'resource/not-found',
    'matching/appointment-past',
    'matching/position-missing',
    'matching/no-way-to-post',
  ],
});

export const listPostMatches = operation({
  ...common,
  id: 'listPostMatches',
  path: '/v1/positions/{id}/matches',
  summary: { id: 'Orang yang cocok untuk suatu jabatan', en: 'People matched to a post' },
  roles: STAFF,
  params: z.object({ id: PositionSlug }),
  query: z.strictObject({ appointment, limit }),
  answer: PostMatches,
  refusals: ['resource/not-found', 'matching/appointment-past'],
});

export const getPostMatch = operation({
  ...common,
  id: 'getPostMatch',
  path: '/v1/positions/{id}/matches/{nip}',
  summary: { id: 'Satu orang terhadap satu jabatan', en: 'One person against one post' },
  roles: STAFF,
  params: z.object({ id: PositionSlug, nip: NipText }),
  query: z.strictObject({ appointment }),
  answer: PostMatch,
  refusals: ['resource/not-found', 'matching/appointment-past', 'matching/no-way-to-post'],
});
