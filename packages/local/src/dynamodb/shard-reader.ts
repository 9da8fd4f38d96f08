import {
  type DynamoDBStreamsClient,
  ExpiredIteratorException,
  GetRecordsCommand,
  GetShardIteratorCommand,
  TrimmedDataAccessException,
} from '@aws-sdk/client-dynamodb-streams';
import type { Checkpoints } from '../state/checkpoints.ts';
import { type StreamEntry, toStreamEntry } from './stream-record.ts';

export interface ShardSource {
  readonly client: DynamoDBStreamsClient;
  /** As DynamoDB Local names the stream. */
  readonly actualArn: string;
  /** As the template names it; records carry this one. */
  readonly streamArn: string;
  readonly region: string;
  readonly startsAt: 'TRIM_HORIZON' | 'LATEST';
}

export interface Read {
  readonly entries: readonly StreamEntry[];
  /** True when the shard is closed and read to its end. */
  readonly isEnd: boolean;
}

/** Reads one shard on from its checkpoint. */
export function createShardReader(
  source: ShardSource,
  consumer: string,
  shard: string,
  checkpoints: Checkpoints,
) {
  let iterator: string | undefined;
  let lost = false;

  async function open(): Promise<string | undefined> {
    const from = lost ? undefined : checkpoints.read(consumer, shard);
    const { ShardIterator } = await source.client.send(
      new GetShardIteratorCommand({
        StreamArn: source.actualArn,
        ShardId: shard,
        ...(from === undefined || from.sequenceNumber === ''
          ? { ShardIteratorType: lost ? 'TRIM_HORIZON' : source.startsAt }
          : { ShardIteratorType: 'AFTER_SEQUENCE_NUMBER', SequenceNumber: from.sequenceNumber }),
      }),
    );
    return ShardIterator;
  }

  async function read(): Promise<Read> {
    iterator ??= await open();
    const { Records, NextShardIterator } = await source.client.send(
      new GetRecordsCommand({ ShardIterator: iterator, Limit: 1000 }),
    );
    iterator = NextShardIterator;
    const entries = (Records ?? []).map((record) => toStreamEntry(record, source.streamArn, source.region));
    return { entries, isEnd: NextShardIterator === undefined };
  }

  return {
    /** The next records. A too old iterator or checkpoint is replaced by the oldest record that is still there. */
    async next(): Promise<Read> {
      try {
        return await read();
      } catch (error) {
        const isTrimmed = error instanceof TrimmedDataAccessException;
        if (!isTrimmed && !(error instanceof ExpiredIteratorException)) throw error;
        lost = isTrimmed;
        iterator = undefined;
        return { entries: [], isEnd: false };
      }
    },
    /** Forgets the place in the shard: the next read goes on from the checkpoint. */
    rewind(): void {
      iterator = undefined;
    },
  };
}

export type ShardReader = ReturnType<typeof createShardReader>;
