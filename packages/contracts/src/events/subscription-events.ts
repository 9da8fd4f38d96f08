import * as z from 'zod';
import { PAUSE_REASONS } from '../schemas/subscription.ts';
import { Fields } from './fields.ts';

const listId = z.string().meta({ description: 'The list that it belongs to: `all`' });
const clientId = z.string().meta({ description: 'Client id of the system of the other agency' });
const client = { listId, clientId };
const subscription = {
  listId,
  subscriptionId: z.string().meta({ description: 'The subscription' }),
  clientId,
};
const EventTypes = z.array(z.string()).meta({ description: 'Types of the events' });

/** What another agency is told, and on what ground. Where it is sent and what signs it is on no bus. */
export const SUBSCRIPTION_EVENTS = {
  'agency-client.registered.v1': z.object({
    ...client,
    agreement: z.string().meta({ description: 'Number of the data-sharing agreement' }),
    eventTypes: EventTypes,
  }),
  'agency-client.changed.v1': z.object({ ...client, fields: Fields }),
  'agency-client.revoked.v1': z.object(client),
  'subscription.created.v1': z.object({
    ...subscription,
    eventTypes: EventTypes,
    purpose: z.string().meta({ description: 'What the events are processed for' }),
    legalGround: z.string().meta({ description: 'What permits that' }),
    delivery: z.enum(['webhook', 'event-bus', 'polling']).meta({ description: 'The way of delivery' }),
  }),
  'subscription.changed.v1': z.object({ ...subscription, fields: Fields }),
  'subscription.paused.v1': z.object({
    ...subscription,
    reason: z.enum(PAUSE_REASONS).meta({ description: 'Code of the reason' }),
  }),
  'subscription.resumed.v1': z.object(subscription),
  'subscription.replayed.v1': z.object({
    ...subscription,
    from: z.number().int().meta({ description: 'First position that is delivered again' }),
  }),
  'subscription.secret-rotated.v1': z.object({
    ...subscription,
    overlapHours: z.number().int().meta({ description: 'How long the old secret still signs' }),
  }),
  'subscription.deleted.v1': z.object(subscription),
} as const;
