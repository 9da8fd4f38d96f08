import {
  type DynamoDBStreamsClient,
  GetRecordsCommand,
  GetShardIteratorCommand,
} from '@aws-sdk/client-dynamodb-streams';
import { type StreamEntry, toStreamEntry } from './stream-record.ts';

export interface ShardPart {
  readonly actualArn: string;
  readonly streamArn: string;
  readonly region: string;
  readonly shard: string;
  readonly from: string;
  readonly to: string;
}

/** Reads a part of a shard once more, both ends included. Empty when the stream no longer keeps it. */
export async function readShardPart(
  client: DynamoDBStreamsClient,
  part: ShardPart,
): Promise<readonly StreamEntry[]> {
  const { ShardIterator } = await client.send(
    new GetShardIteratorCommand({
      StreamArn: part.actualArn,
      ShardId: part.shard,
      ShardIteratorType: 'AT_SEQUENCE_NUMBER',
      SequenceNumber: part.from,
    }),
  );
  const entries: StreamEntry[] = [];
  let iterator = ShardIterator;
  while (iterator !== undefined) {
    const { Records, NextShardIterator } = await client.send(
      new GetRecordsCommand({ ShardIterator: iterator }),
    );
    const read = (Records ?? []).map((record) => toStreamEntry(record, part.streamArn, part.region));
    entries.push(...read.filter((entry) => BigInt(entry.sequenceNumber) <= BigInt(part.to)));
    const isPast = read.some((entry) => BigInt(entry.sequenceNumber) >= BigInt(part.to));
    iterator = isPast || read.length === 0 ? undefined : NextShardIterator;
  }
  return entries;
}
