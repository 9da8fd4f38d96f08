import { isPublicAddress, WEBHOOK_NETWORKS, webhookUrlFault } from '@kotak9/rules';
import * as z from 'zod';
import type { NudgeDeps } from '../delivery-nudge.ts';
import { createTableDeps, type TableDeps } from '../deps.ts';
import { readEnv } from '../env.ts';
import { createNudgeDeps } from '../feed-events/deps.ts';
import { createPutEvents, type PutEvents } from '../publish-events/deps.ts';
import { failed } from './answered.ts';
import { createWebhookClient, type PostWebhook } from './webhook-client.ts';

const Env = z.object({ PUBLIC_BUS_NAME: z.string().min(1), WEBHOOK_NETWORK: z.enum(WEBHOOK_NETWORKS) });

export interface DeliverDeps extends TableDeps, NudgeDeps {
  readonly postWebhook: PostWebhook;
  /** Puts events on the bus that other accounts take theirs from. */
  readonly putPublic: PutEvents;
  /** From 0 up to 1. */
  readonly random: () => number;
}

export const createDeliverDeps = (): DeliverDeps => {
  const { PUBLIC_BUS_NAME, WEBHOOK_NETWORK } = readEnv(Env);
  const post = createWebhookClient({
    allows: WEBHOOK_NETWORK === 'public' ? isPublicAddress : () => true,
  });
  return {
    ...createTableDeps('deliver-webhook'),
    ...createNudgeDeps(),
    // checked when it was subscribed too; the stage may have become stricter since
    postWebhook: async (request) =>
      webhookUrlFault(request.url, WEBHOOK_NETWORK) === null ? post(request) : failed('url-not-allowed'),
    putPublic: createPutEvents(PUBLIC_BUS_NAME),
    random: Math.random,
  };
};
