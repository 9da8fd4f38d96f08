import type * as z from 'zod';
import type { SUBSCRIPTION_EVENTS } from './subscription-events.ts';

const client = { listId: 'all', clientId: '4f1k2m3n4p5q6r7s8t9u0v1w2x' };
const subscription = {
  listId: 'all',
  subscriptionId: '8b0f8f1e-52a3-4a57-9a3f-2f6c0d1e7b10',
  clientId: client.clientId,
};

export const SUBSCRIPTION_EXAMPLES: {
  readonly [T in keyof typeof SUBSCRIPTION_EVENTS]: z.input<(typeof SUBSCRIPTION_EVENTS)[T]>;
} = {
  'agency-client.registered.v1': {
    ...client,
    agreement: '415.4/27/PKS/2026',
    eventTypes: ['vacancy.opened.v1', 'retirement.effected.v1'],
  },
  'agency-client.changed.v1': { ...client, fields: ['validUntil'] },
  'agency-client.revoked.v1': client,
  'subscription.created.v1': {
    ...subscription,
    eventTypes: ['vacancy.opened.v1'],
    purpose: 'Peta jabatan kosong se-Provinsi Papua',
    legalGround: 'PKS 415.4/27/PKS/2026 Pasal 4',
    delivery: 'webhook',
  },
  'subscription.changed.v1': { ...subscription, fields: ['filter'] },
  'subscription.paused.v1': { ...subscription, reason: 'delivery-failing' },
  'subscription.resumed.v1': subscription,
  'subscription.replayed.v1': { ...subscription, from: 1201 },
  'subscription.secret-rotated.v1': { ...subscription, overlapHours: 24 },
  'subscription.deleted.v1': subscription,
};
