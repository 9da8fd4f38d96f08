import type { DynamoDBStreamsClient } from '@aws-sdk/client-dynamodb-streams';
import { readShardPart } from '../dynamodb/replay-shard.ts';
import { readItemFailures } from '../queues/item-failures.ts';
import type { Origin } from '../queues/message-store.ts';
import type { Runtime } from './runtime.ts';

/** Delivers the records of a stream's dead letter once more. Answers whether the function took all of them. */
export async function replayStream(
  origin: Extract<Origin, { kind: 'stream' }>,
  runtime: Runtime,
  client: DynamoDBStreamsClient,
): Promise<boolean> {
  const { model, actualStreams } = runtime;
  const mapping = model.streams.find((one) => one.id === origin.mapping);
  const table = model.tables.find((one) => one.streamArn === mapping?.sourceArn);
  const actualArn = table === undefined ? undefined : actualStreams.get(table.name);
  if (mapping === undefined || actualArn === undefined) return false;
  const { region } = model;
  const part = { ...origin, actualArn, streamArn: mapping.sourceArn, region };
  const entries = await readShardPart(client, part);
  const wanted = entries.filter(
    (entry) => mapping.filters.length === 0 || mapping.filters.some((filter) => filter.matches(entry.record)),
  );
  if (wanted.length === 0) return false;
  const event = { Records: wanted.map((entry) => entry.record) };
  const outcome = await runtime.functions.find(mapping.functionRef).invoke(event);
  if (!outcome.ok) return false;
  const failures = mapping.reportsItemFailures ? readItemFailures(outcome.payload) : new Set<string>();
  return failures !== 'all' && failures.size === 0;
}
