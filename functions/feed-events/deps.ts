import { SendMessageBatchCommand, SQSClient } from '@aws-sdk/client-sqs';
import { slices } from '@kotak9/store';
import * as z from 'zod';
import type { NudgeDeps } from '../delivery-nudge.ts';
import { createTableDeps, type TableDeps } from '../deps.ts';
import { readEnv } from '../env.ts';

const Env = z.object({ DELIVERY_QUEUE_URL: z.string().min(1) });

/** Messages of one call. */
const AT_ONCE = 10;

/** The queue that wakes deliveries, for every function that has something to be delivered. */
export const createNudgeDeps = (): NudgeDeps => {
  const { DELIVERY_QUEUE_URL: QueueUrl } = readEnv(Env);
  const client = new SQSClient({
    maxAttempts: 4,
    requestHandler: { connectionTimeout: 1_000, requestTimeout: 5_000 },
  });
  return {
    sendNudges: async (nudges, delaySeconds = 0) => {
      for (const some of slices(nudges, AT_ONCE)) {
        const answer = await client.send(
          new SendMessageBatchCommand({
            QueueUrl,
            Entries: some.map((nudge, at) => ({
              Id: String(at),
              MessageBody: JSON.stringify(nudge),
              DelaySeconds: delaySeconds,
            })),
          }),
        );
        const [refused] = answer.Failed ?? [];
        if (refused !== undefined) throw new Error(`The delivery queue refused a message: ${refused.Code}`);
      }
    },
  };
};

export interface FeedDeps extends TableDeps, NudgeDeps {}

export const createFeedDeps = (): FeedDeps => ({ ...createTableDeps('feed-events'), ...createNudgeDeps() });
