import * as z from 'zod';
import { DeliveryAttempt, Subscription, SubscriptionProgress } from '../schemas/subscription.ts';
import {
  FeedReplayBody,
  SecretRotationBody,
  SubscriptionBody,
  SubscriptionPatch,
} from '../schemas/subscription-requests.ts';
import { operation } from './operation.ts';
import { Paging, page } from './paging.ts';

const path = '/v1/subscriptions';
const common = { function: 'api-subscriptions', scope: 'kotak9/events' } as const;
const SUBSCRIBERS = ['agency-client'] as const;
const READERS = ['hr-admin', 'auditor', 'agency-client'] as const;
const KEEPERS = ['hr-admin', 'agency-client'] as const;
const params = z.object({ id: z.uuid() });

const version = z.number().int();
const stored = z.object({ ...Subscription.shape, version });
const BusPolicy = z
  .record(z.string(), z.unknown())
  .nullable()
  .meta({ description: "The statement that the other account puts into its bus's policy" });
const shown = z.object({ ...stored.shape, busPolicy: BusPolicy, progress: SubscriptionProgress });

const Secret = z
  .string()
  .nullable()
  .meta({ description: 'Signs the webhooks (Standard Webhooks); shown here and never again' });

export const createSubscription = operation({
  ...common,
  id: 'createSubscription',
  method: 'POST',
  path,
  summary: { id: 'Berlangganan peristiwa publik', en: 'Subscribe to public events' },
  roles: SUBSCRIBERS,
  body: SubscriptionBody,
  status: 201,
  answer: z.object({
    ...stored.shape,
    secret: Secret,
    busPolicy: BusPolicy,
  }),
  refusals: [
    'agreement/revoked',
    'agreement/ended',
    'agreement/not-yet',
    'subscription/types-not-agreed',
    'subscription/url-not-permitted',
    'subscription/bus-not-permitted',
    'subscription/too-many',
  ],
});

export const listSubscriptions = operation({
  ...common,
  id: 'listSubscriptions',
  method: 'GET',
  path,
  summary: { id: 'Daftar langganan', en: 'List subscriptions' },
  roles: READERS,
  query: z.strictObject({
    clientId: z
      .string()
      .max(128)
      .optional()
      .meta({ description: 'Of one system; a system sees its own in any case' }),
    ...Paging,
  }),
  status: 200,
  answer: page(stored),
});

export const getSubscription = operation({
  ...common,
  id: 'getSubscription',
  method: 'GET',
  path: `${path}/{id}`,
  summary: {
    id: 'Satu langganan dan sejauh mana pengirimannya',
    en: 'One subscription and how far it has been delivered',
  },
  roles: READERS,
  params,
  status: 200,
  answer: shown,
  refusals: ['resource/not-found'],
});

export const changeSubscription = operation({
  ...common,
  id: 'changeSubscription',
  method: 'PATCH',
  path: `${path}/{id}`,
  summary: {
    id: 'Mengubah, menjeda atau mengaktifkan langganan',
    en: 'Change, pause or resume a subscription',
  },
  roles: KEEPERS,
  versioned: true,
  params,
  body: SubscriptionPatch,
  status: 200,
  answer: stored,
  refusals: [
    'resource/not-found',
    'agreement/revoked',
    'agreement/ended',
    'agreement/not-yet',
    'subscription/types-not-agreed',
    'subscription/url-not-permitted',
    'subscription/delivery-fixed',
    'subscription/agency-only-pauses',
    'subscription/paused-by-agency',
    'subscription/bus-not-ready',
  ],
});

export const deleteSubscription = operation({
  ...common,
  id: 'deleteSubscription',
  method: 'DELETE',
  path: `${path}/{id}`,
  summary: { id: 'Menghapus langganan', en: 'Delete a subscription' },
  roles: KEEPERS,
  params,
  status: 200,
  answer: z.object({ id: z.uuid(), deleted: z.literal(true) }),
  refusals: ['resource/not-found', 'subscription/bus-not-ready'],
});

export const rotateSubscriptionSecret = operation({
  ...common,
  id: 'rotateSubscriptionSecret',
  method: 'POST',
  path: `${path}/{id}/secret`,
  summary: { id: 'Mengganti rahasia penandatangan', en: 'Rotate the signing secret' },
  roles: SUBSCRIBERS,
  params,
  body: SecretRotationBody,
  status: 201,
  answer: z.object({
    id: z.uuid(),
    secret: Secret,
    previousValidUntil: z.iso.datetime().meta({ description: 'Until then the old one signs beside it' }),
    version,
  }),
  refusals: ['resource/not-found', 'subscription/no-secret'],
});

export const listSubscriptionDeliveries = operation({
  ...common,
  id: 'listSubscriptionDeliveries',
  method: 'GET',
  path: `${path}/{id}/deliveries`,
  summary: { id: 'Percobaan pengiriman, terbaru dahulu', en: 'Attempts to deliver, the latest first' },
  roles: READERS,
  params,
  query: z.strictObject({ outcome: DeliveryAttempt.shape.outcome.optional(), ...Paging }),
  status: 200,
  answer: page(DeliveryAttempt),
  refusals: ['resource/not-found'],
});

export const replaySubscription = operation({
  ...common,
  id: 'replaySubscription',
  method: 'POST',
  path: `${path}/{id}/replay`,
  summary: {
    id: 'Mengirim ulang mulai suatu posisi atau waktu',
    en: 'Deliver again from a position or time',
  },
  roles: SUBSCRIBERS,
  params,
  body: FeedReplayBody,
  status: 202,
  answer: z.object({
    id: z.uuid(),
    from: z.number().int().meta({ description: 'First position that is delivered (again)' }),
    head: z.number().int(),
    version,
  }),
  refusals: [
    'resource/not-found',
    'agreement/revoked',
    'agreement/ended',
    'agreement/not-yet',
    'subscription/paused',
    'subscription/not-pushed',
    'events/no-longer-kept',
    'events/ahead-of-head',
  ],
});
