import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { SendMessageBatchCommand, SQSClient } from '@aws-sdk/client-sqs';
import { createObserver } from '@kotak9/observe';
import { type BulkTable, DynamoTable } from '@kotak9/store';
import * as z from 'zod';
import { createImportObjects } from '../api-imports/deps.ts';
import type { TableDeps } from '../deps.ts';
import { readEnv, TableEnv } from '../env.ts';
import type { ImportObjects } from '../import-objects.ts';
import type { PartMessage } from './read-work.ts';

export interface RunImportDeps extends TableDeps {
  readonly table: BulkTable;
  readonly objects: ImportObjects;
  readonly queue: {
    /** @throws Error if any was not taken: all are sent again then, and a part that comes twice does nothing twice */
    send(parts: readonly PartMessage[]): Promise<void>;
  };
}

const Env = TableEnv.extend({ QUEUE_URL: z.url() });
const TIMEOUTS = { connectionTimeout: 1_000, requestTimeout: 10_000 } as const;
/** What one call takes. */
const MESSAGES_AT_ONCE = 10;

export const createRunImportDeps = (): RunImportDeps => {
  const { TABLE_NAME: tableName, QUEUE_URL: QueueUrl } = readEnv(Env);
  const sqs = new SQSClient({ maxAttempts: 4, requestHandler: TIMEOUTS });
  return {
    table: new DynamoTable({
      client: new DynamoDBClient({ maxAttempts: 4, requestHandler: TIMEOUTS }),
      tableName,
    }),
    observer: createObserver({ service: 'run-import' }),
    clock: () => new Date(),
    objects: createImportObjects(),
    queue: {
      send: async (parts) => {
        for (let at = 0; at < parts.length; at += MESSAGES_AT_ONCE) {
          const Entries = parts
            .slice(at, at + MESSAGES_AT_ONCE)
            .map((part) => ({ Id: String(part.part), MessageBody: JSON.stringify(part) }));
          const { Failed = [] } = await sqs.send(new SendMessageBatchCommand({ QueueUrl, Entries }));
          if (Failed.length > 0) throw new Error(`${Failed.length} parts of an import were not queued`);
        }
      },
    },
  };
};
