import {
  ACTING_KINDS,
  PROMOTION_KINDS,
  RANK_PROMOTION_ENDS,
  RECOMMENDATIONS,
  TRANSFER_ENDS,
} from '@kotak9/rules';
import * as z from 'zod';
import { CalendarDate } from '../schemas/primitives.ts';
import { Decree, HeldPosition, Nip, Position } from './fields.ts';

const Tmt = CalendarDate.meta({ description: 'First day on which it holds (TMT)' });
const LastDay = CalendarDate.meta({ description: 'Last day in it' });

const promotion = {
  nip: Nip,
  promotionId: z.string().meta({ description: 'The proposal among those of the person' }),
  period: CalendarDate.meta({ description: 'The period (TMT pangkat)' }),
};
const transfer = {
  nip: Nip,
  transferId: z.string().meta({ description: 'The transfer among those of the person' }),
};
const acting = {
  nip: Nip,
  actingId: z.string().meta({ description: 'The acting post among those of the person' }),
  positionId: Position,
};
const freeze = {
  listId: z.string().meta({ description: 'The list that it belongs to: `all`' }),
  freezeId: z.string().meta({ description: 'The election freeze' }),
};

export const PROMOTION_EVENTS = {
  'rank-promotion.proposed.v1': z.object({
    ...promotion,
    kind: z.enum(PROMOTION_KINDS).meta({ description: 'By years in rank, or by a structural post' }),
  }),
  'rank-promotion.approved.v1': z.object({ ...promotion, decreeNumber: Decree }),
  'rank-promotion.refused.v1': z.object(promotion),
  'rank-promotion.effected.v1': z.object(promotion),
  'rank-promotion.lapsed.v1': z.object({
    ...promotion,
    reason: z.enum(RANK_PROMOTION_ENDS).meta({ description: 'Why nothing came of the decree' }),
  }),
  'transfer.proposed.v1': z.object({ ...transfer, positionId: Position, effectiveDate: Tmt }),
  'transfer.considered.v1': z.object({
    ...transfer,
    recommendation: z.enum(RECOMMENDATIONS).meta({ description: 'What the committee advised' }),
    minutesNumber: z.string().meta({ description: 'Number of the minutes' }),
  }),
  'transfer.decided.v1': z.object({
    ...transfer,
    positionId: Position,
    decreeNumber: Decree,
    effectiveDate: Tmt,
  }),
  'transfer.declined.v1': z.object(transfer),
  'transfer.withdrawn.v1': z.object(transfer),
  'transfer.refused.v1': z.object({
    ...transfer,
    code: z.string().meta({ description: 'Code of the refusal, as the API answered it' }),
  }),
  'transfer.effected.v1': z.object({
    ...transfer,
    positionId: Position,
    previousPositionId: HeldPosition.meta({ description: 'The position left by it; null if none' }),
  }),
  'transfer.lapsed.v1': z.object({
    ...transfer,
    reason: z.enum(TRANSFER_ENDS).meta({ description: 'Why nothing came of the decree' }),
  }),
  'acting-post.ordered.v1': z.object({
    ...acting,
    kind: z.enum(ACTING_KINDS).meta({ description: 'For a vacant post, or while its holder is away' }),
    since: CalendarDate.meta({ description: 'First day in it' }),
    until: LastDay,
  }),
  'acting-post.extended.v1': z.object({ ...acting, until: LastDay }),
  'acting-post.ended.v1': z.object({ ...acting, endedOn: LastDay }),
  'election-freeze.recorded.v1': z.object({
    ...freeze,
    from: CalendarDate.meta({ description: 'First day of the freeze' }),
    until: CalendarDate.meta({ description: 'Last day of the freeze' }),
  }),
  'election-freeze.approved.v1': z.object({
    ...freeze,
    number: z.string().meta({ description: 'Number of the approval' }),
    positions: z.number().int().meta({ description: 'How many posts it names' }),
  }),
} as const;
