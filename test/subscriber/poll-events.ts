import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Client, TransportError } from '@kotak9/client';
import * as z from 'zod';
import { ReceivedEvent } from './received-events.ts';
import { readIfThere, writeSafely } from './write-safely.ts';

const Position = z.object({ next: z.number().int().min(0) });

/**
 * Reads on from where it stopped, for ever. The position is written after the events of a page are kept: whoever is
 * killed between the two reads that page again, and tells its events by their ids.
 */
export const pollEvents = async (
  client: Client,
  subscriptionId: string,
  store: string,
  take: (event: ReceivedEvent) => void,
): Promise<never> => {
  const path = join(store, 'position.json');
  const readOn = async (): Promise<void> => {
    const after = readIfThere(path, Position)?.next ?? 0;
    for await (const { items, next } of client.eventPages({ after, subscriptionId, follow: true })) {
      for (const { event } of items) take(ReceivedEvent.parse(event));
      writeSafely(path, { next });
    }
  };
  for (;;) {
    try {
      await readOn();
    } catch (error) {
      // the service is away: it keeps the events until it is back
      if (!(error instanceof TransportError)) throw error;
      console.error(error.message);
      await sleep(2000);
    }
  }
};
