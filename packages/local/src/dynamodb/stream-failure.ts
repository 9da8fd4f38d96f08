import type { StreamMapping } from '../model/mappings.ts';
import type { Origin } from '../queues/message-store.ts';
import type { GivenUp } from './deliver-batch.ts';

export interface StreamFailure {
  readonly mapping: StreamMapping;
  readonly functionArn: string;
  readonly given: GivenUp;
  readonly shard: string;
  readonly now: Date;
}

/** What Lambda sends to a stream's failure destination: where the records are, not the records. */
export function streamFailureBody({ mapping, functionArn, given, shard, now }: StreamFailure) {
  const first = given.entries[0];
  const last = given.entries.at(-1);
  const from = first?.sequenceNumber ?? '';
  const to = last?.sequenceNumber ?? '';
  const origin: Origin = { kind: 'stream', mapping: mapping.id, shard, from, to };
  const body = JSON.stringify({
    requestContext: {
      requestId: given.requestId,
      functionArn,
      condition: given.condition,
      approximateInvokeCount: given.invocations,
    },
    responseContext: { statusCode: 200, executedVersion: '$LATEST', functionError: 'Unhandled' },
    version: '1.0',
    timestamp: now.toISOString(),
    DDBStreamBatchInfo: {
      shardId: shard,
      startSequenceNumber: from,
      endSequenceNumber: to,
      approximateArrivalOfFirstRecord: first?.arrivedAt.toISOString(),
      approximateArrivalOfLastRecord: last?.arrivedAt.toISOString(),
      batchSize: given.entries.length,
      streamArn: mapping.sourceArn,
    },
  });
  return { body, origin };
}
