import * as z from 'zod';
import { CalendarDate, Line, UnitSlug } from './primitives.ts';
import { PostLevel } from './terms.ts';

export const EventTypeName = z
  .string()
  .max(80)
  .meta({ description: 'Type of a public event', examples: ['vacancy.opened.v1'] });

/** What of an event may leave: fields that are not named stay here, those that a later version adds included. */
export const AgreedEvent = z.strictObject({
  type: EventTypeName,
  fields: z.array(z.string().max(60)).min(1).meta({ description: 'Names of the data fields that are sent' }),
});

export const CLIENT_STATUSES = ['active', 'revoked'] as const;

/** Another agency's system, as the data-sharing agreement with it says. Its id is that of its app client. */
export const AgencyClient = z
  .object({
    id: z
      .string()
      .regex(/^[\w+-]{1,128}$/, { error: 'client-id' })
      .meta({ description: 'Client id with which it gets its tokens' }),
    name: Line,
    organisation: Line,
    agreement: Line.meta({ description: 'Number of the data-sharing agreement (perjanjian kerja sama)' }),
    legalGround: Line,
    events: z.array(AgreedEvent).max(100),
    validFrom: CalendarDate,
    validUntil: CalendarDate.nullable().meta({ description: 'Last day; null: until it is revoked' }),
    status: z.enum(CLIENT_STATUSES),
  })
  .meta({ id: 'AgencyClient' });

/** Which events of the agreed types are wanted; what is left out does not narrow. */
export const SubscriptionFilter = z.strictObject({
  unitIds: z
    .array(UnitSlug)
    .min(1)
    .max(100)
    .optional()
    .meta({ description: 'Units that the event is about' }),
  levels: z.array(PostLevel).min(1).optional().meta({ description: 'Tiers of the post that it is about' }),
  boxChange: z
    .literal(true)
    .optional()
    .meta({ description: 'Of `placement.changed.v1` only those by which the box changed' }),
});

export const BusArn = z
  .string()
  .regex(/^arn:aws:events:[a-z]{2}(-[a-z]+)+-\d:\d{12}:event-bus\/[\w./-]{1,256}$/, { error: 'bus-arn' })
  .meta({
    description: "The other account's bus",
    examples: ['arn:aws:events:ap-southeast-3:111122223333:event-bus/talenta'],
  });

export const Delivery = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('webhook'), url: z.url().max(500) }),
  z.strictObject({ kind: z.literal('event-bus'), busArn: BusArn }),
  z.strictObject({ kind: z.literal('polling') }),
]);

export const SUBSCRIPTION_STATUSES = ['active', 'paused'] as const;
/** `bus-not-ready`: the rule that hands events to the other account's bus does not stand (yet). */
export const PAUSE_REASONS = [
  'by-subscriber',
  'by-agency',
  'delivery-failing',
  'agreement-ended',
  'bus-not-ready',
] as const;

/** What a client asked to be told. Without its secrets: those are shown once, when they are made. */
export const Subscription = z
  .object({
    id: z.uuid(),
    clientId: z.string(),
    eventTypes: z.array(EventTypeName).min(1),
    filter: SubscriptionFilter,
    purpose: Line,
    legalGround: Line,
    delivery: Delivery,
    status: z.enum(SUBSCRIPTION_STATUSES),
    paused: z.object({ reason: z.enum(PAUSE_REASONS), at: z.iso.datetime() }).nullable(),
    createdAt: z.iso.datetime(),
  })
  .meta({ id: 'Subscription' });

/** How far a subscription has got. A client that polls keeps its position itself. */
export const SubscriptionProgress = z
  .object({
    position: z.number().int().nullable().meta({ description: 'Everything up to it was delivered' }),
    head: z.number().int().meta({ description: 'Position of the last public event' }),
    lag: z.number().int().nullable().meta({ description: 'Positions that lie between, covered or not' }),
    failingSince: z.iso.datetime().nullable(),
    nextAttemptAt: z.iso.datetime().nullable(),
    lastError: z.string().nullable().meta({ description: 'Code of the last failure' }),
    lastDeliveredAt: z.iso.datetime().nullable(),
  })
  .meta({ id: 'SubscriptionProgress' });

/** One attempt to deliver one event. */
export const DeliveryAttempt = z
  .object({
    at: z.iso.datetime(),
    position: z.number().int().positive(),
    eventId: z.string(),
    eventType: z.string(),
    attempt: z
      .number()
      .int()
      .positive()
      .meta({ description: 'How often the event was tried in a row, this time included' }),
    outcome: z.enum(['delivered', 'failed']),
    status: z.number().int().nullable().meta({ description: 'HTTP status, where there was an answer' }),
    error: z.string().nullable().meta({ description: 'Code of what went wrong' }),
    durationMs: z.number().int().nonnegative(),
  })
  .meta({ id: 'DeliveryAttempt' });
