import { StoredEvent } from '@kotak9/store';
import type { DynamoDBBatchResponse, DynamoDBRecord, DynamoDBStreamEvent } from 'aws-lambda';
import type { PublishDeps } from './deps.ts';
import { publish, type Stored } from './publish.ts';
import { readImage } from './read-image.ts';

const failedFrom = (record: DynamoDBRecord | undefined): DynamoDBBatchResponse => {
  const itemIdentifier = record?.dynamodb?.SequenceNumber;
  return { batchItemFailures: itemIdentifier === undefined ? [] : [{ itemIdentifier }] };
};

const readRecord = (record: DynamoDBRecord): Stored | null => {
  const item = readImage(record);
  if (item === null) return null;
  const parsed = StoredEvent.safeParse(item);
  return parsed.success ? { key: { pk: item.pk, sk: item.sk }, event: parsed.data } : null;
};

/**
 * The stream is a log: it stops at the first record that fails and is delivered again from there. Whatever lies
 * before is on the bus and stays there.
 */
export const createHandler =
  (deps: PublishDeps) =>
  async ({ Records }: DynamoDBStreamEvent): Promise<DynamoDBBatchResponse> => {
    const { observer } = deps;
    const read = Records.map(readRecord);
    const unreadableAt = read.indexOf(null);
    const readable = read
      .slice(0, unreadableAt < 0 ? undefined : unreadableAt)
      .filter((stored) => stored !== null);
    const published = await publish(deps, readable);
    observer.info('publish/published', { count: published });
    if (published < readable.length) observer.warn('publish/refused', { count: readable.length - published });
    if (unreadableAt >= 0 && published === unreadableAt) observer.warn('event/unreadable', { count: 1 });
    observer.flush();
    return published < Records.length ? failedFrom(Records[published]) : { batchItemFailures: [] };
  };
