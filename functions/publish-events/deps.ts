import { EventBridgeClient, PutEventsCommand } from '@aws-sdk/client-eventbridge';
import * as z from 'zod';
import { createTableDeps, type TableDeps } from '../deps.ts';
import { readEnv } from '../env.ts';
import type { Bus } from './bus.ts';

const Env = z.object({ BUS_NAME: z.string().min(1) });

export interface PublishDeps extends TableDeps {
  readonly bus: Bus;
}

export const createPublishDeps = (service: string): PublishDeps => {
  const { BUS_NAME } = readEnv(Env);
  const client = new EventBridgeClient({
    maxAttempts: 4,
    requestHandler: { connectionTimeout: 1_000, requestTimeout: 5_000 },
  });
  return {
    ...createTableDeps(service),
    bus: {
      put: async (events) => {
        const answer = await client.send(
          new PutEventsCommand({
            Entries: events.map((event) => ({
              EventBusName: BUS_NAME,
              Source: event.source,
              DetailType: event.type,
              Time: new Date(event.time),
              Detail: JSON.stringify(event),
            })),
          }),
        );
        return (answer.Entries ?? []).map(({ ErrorCode }) => ErrorCode ?? null);
      },
    },
  };
};
