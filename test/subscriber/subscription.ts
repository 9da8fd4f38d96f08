import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { type Client, ProblemError } from '@kotak9/client';
import * as z from 'zod';
import type { Options } from './options.ts';
import { readIfThere, writeSafely } from './write-safely.ts';

const Kept = z.object({
  /** Idempotency-Key of the call that creates it: written before the call, so that a repeat is the same subscription. */
  key: z.string(),
  id: z.string().nullable(),
  secret: z.string().nullable(),
});
export type Kept = z.infer<typeof Kept>;

export interface OwnSubscription {
  readonly id: string;
  /** Signs the webhooks; null where nothing is pushed. */
  readonly secret: string | null;
}

const agreedTypes = async (client: Client, clientId: string): Promise<string[]> => {
  const { data } = await client.get('/v1/agency-clients/{id}', { path: { id: clientId } });
  return data.events.map(({ type }) => type);
};

/**
 * Whether the subscription is still there. Where deliveries failed while nobody listened, or were paused for it, they go
 * on at once instead of at the next attempt.
 */
const goesOn = async (client: Client, id: string): Promise<boolean> => {
  const path = { id };
  try {
    const { data, etag } = await client.get('/v1/subscriptions/{id}', { path });
    const isHeldUp = data.status === 'paused' || data.progress.failingSince !== null;
    if (isHeldUp && etag !== null)
      await client.patch('/v1/subscriptions/{id}', { path, ifMatch: etag, body: { status: 'active' } });
    return true;
  } catch (error) {
    if (error instanceof ProblemError && error.status === 404) return false;
    throw error;
  }
};

/** The subscription that was made at the first start, or a new one to everything that the agreement names. */
export const findOrCreateSubscription = async (
  client: Client,
  clientId: string,
  { mode, port, 'public-url': publicUrl, store }: Options,
): Promise<OwnSubscription> => {
  const path = join(store, `${mode}-subscription.json`);
  const before = readIfThere(path, Kept);
  if (before !== null && before.id !== null && (await goesOn(client, before.id)))
    return { id: before.id, secret: before.secret };
  const key = before !== null && before.id === null ? before.key : randomUUID();
  writeSafely(path, { key, id: null, secret: null } satisfies Kept);
  const url = publicUrl ?? `http://127.0.0.1:${port}/`;
  const { data } = await client.post('/v1/subscriptions', {
    idempotencyKey: key,
    body: {
      eventTypes: await agreedTypes(client, clientId),
      filter: {},
      purpose: 'Contoh penerima peristiwa',
      legalGround: 'Perjanjian kerja sama berbagi pakai data ASN',
      delivery: mode === 'webhook' ? { kind: 'webhook', url } : { kind: 'polling' },
    },
  });
  writeSafely(path, { key, id: data.id, secret: data.secret } satisfies Kept);
  return { id: data.id, secret: data.secret };
};
