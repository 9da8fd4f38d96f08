import * as z from 'zod';
import { CalendarDate, NipText } from '../schemas/primitives.ts';
import {
  RankPromotion,
  RankPromotionBody,
  RankPromotionCandidate,
  RankPromotionDecisionBody,
} from '../schemas/promotion.ts';
import { RECORD_WRITERS, SUCCESSION_READERS, SUCCESSION_STAFF } from './audiences.ts';
import { operation } from './operation.ts';
import { Paging, page } from './paging.ts';
import { registerOperations } from './register-operations.ts';

const common = { function: 'api-promotion' } as const;
const NipParams = z.object({ nip: NipText });
const period = CalendarDate.optional().meta({
  description: 'TMT pangkat: the first of a month that is a period; the next one if left out',
});

export const listRankPromotions = operation({
  ...common,
  id: 'listRankPromotions',
  method: 'GET',
  path: '/v1/rank-promotions',
  summary: {
    id: 'Siapa yang waktunya naik pangkat pada satu periode',
    en: 'Whose rank is due to rise in a period',
  },
  roles: SUCCESSION_STAFF,
  query: z.strictObject({
    period,
    eligible: z.enum(['true', 'false']).optional().meta({
      description: 'Only those who meet, or do not meet, every condition',
    }),
    limit: z.coerce.number().int().min(1).max(200).default(100).meta({
      description: 'People looked at; those left out by `eligible` are not shown',
    }),
    cursor: Paging.cursor,
  }),
  status: 200,
  answer: page(RankPromotionCandidate),
  refusals: ['request/cursor-invalid', 'promotion/not-a-period'],
});

export const listRankPromotionProposals = operation({
  ...common,
  id: 'listRankPromotionProposals',
  method: 'GET',
  path: '/v1/rank-promotion-proposals',
  summary: { id: 'Usul kenaikan pangkat satu periode', en: 'Proposed rises in rank of a period' },
  roles: SUCCESSION_READERS,
  query: z.strictObject({ period, ...Paging }),
  status: 200,
  answer: page(z.object({ ...RankPromotion.shape, version: z.number().int() })),
  refusals: ['request/cursor-invalid'],
});

export const {
  record: proposeRankPromotion,
  list: listRankPromotionsOf,
  get: getRankPromotion,
} = registerOperations({
  ...common,
  path: '/v1/asn/{nip}/rank-promotions',
  stem: 'RankPromotion',
  noun: { id: 'usul kenaikan pangkat', en: 'a proposed rise in rank' },
  readers: [...SUCCESSION_READERS, 'asn'],
  writers: RECORD_WRITERS,
  params: NipParams,
  body: RankPromotionBody,
  entry: RankPromotion,
  ownRecordOnly: true,
  refusals: ['promotion/not-a-period', 'promotion/not-eligible'],
});

export const decideRankPromotion = operation({
  ...common,
  id: 'decideRankPromotion',
  method: 'POST',
  path: '/v1/asn/{nip}/rank-promotions/{id}/decision',
  summary: {
    id: 'PPK memutus usul kenaikan pangkat',
    en: 'The appointing official decides on a rise in rank',
  },
  roles: ['appointing-official'],
  params: NipParams.extend({ id: z.string().min(1).max(160) }),
  body: RankPromotionDecisionBody,
  status: 201,
  answer: z.object({ ...RankPromotion.shape, version: z.number().int() }),
  refusals: ['resource/not-found', 'promotion/not-now', 'promotion/four-eyes', 'promotion/not-eligible'],
});
