import { EventBridgeClient, PutEventsCommand } from '@aws-sdk/client-eventbridge';
import type { CloudEvent } from '@kotak9/contracts';
import * as z from 'zod';
import { createTableDeps, type TableDeps } from '../deps.ts';
import { readEnv } from '../env.ts';
import type { Bus } from './bus.ts';

const Env = z.object({ BUS_NAME: z.string().min(1) });

export interface PublishDeps extends TableDeps {
  readonly bus: Bus;
}

/** An event in whatever form a bus is to carry it. */
type BusEvent = Pick<CloudEvent, 'source' | 'type' | 'time'> & Readonly<Record<string, unknown>>;

/** Puts at most ten events on a bus. @returns for each, in order, null or the code of its refusal */
export type PutEvents = (events: readonly BusEvent[]) => Promise<readonly (string | null)[]>;

export const createPutEvents = (busName: string): PutEvents => {
  const client = new EventBridgeClient({
    maxAttempts: 4,
    requestHandler: { connectionTimeout: 1_000, requestTimeout: 5_000 },
  });
  return async (events) => {
    const answer = await client.send(
      new PutEventsCommand({
        Entries: events.map((event) => ({
          EventBusName: busName,
          Source: event.source,
          DetailType: event.type,
          Time: new Date(event.time),
          Detail: JSON.stringify(event),
        })),
      }),
    );
    return (answer.Entries ?? []).map(({ ErrorCode }) => ErrorCode ?? null);
  };
};

export const createPublishDeps = (service: string): PublishDeps => ({
  ...createTableDeps(service),
  bus: { put: createPutEvents(readEnv(Env).BUS_NAME) },
});
