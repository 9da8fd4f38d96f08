import { DescribeStreamCommand, type Shard } from '@aws-sdk/client-dynamodb-streams';
import type { Outcome } from '../lambda/protocol.ts';
import type { StreamMapping } from '../model/mappings.ts';
import type { Checkpoints } from '../state/checkpoints.ts';
import { createWaiter } from '../state/waiter.ts';
import { deliverBatch, type GivenUp } from './deliver-batch.ts';
import { createShardReader, type Read, type ShardReader, type ShardSource } from './shard-reader.ts';
import type { StreamEntry } from './stream-record.ts';

export interface StreamPollerOptions {
  readonly mapping: StreamMapping;
  readonly source: ShardSource;
  readonly checkpoints: Checkpoints;
  invoke(event: unknown): Promise<Outcome>;
  giveUp(given: GivenUp, shard: string): void;
  /** Told when reading or delivering breaks for a reason that is not the function's. */
  report(error: unknown): void;
}

export interface StreamPoller {
  stop(): Promise<void>;
  /** True when every shard has been found empty since `tick`. */
  isDrainedSince(tick: number): boolean;
}

const busyPauseMs = 40;
const idlePauseMs = 200;
/** How long after the last record the shard is still read at the busy pace. */
const busyForMs = 2000;
const discoveryMs = 1000;
const firstRetryMs = 100;
const longestRetryMs = 10_000;

export const retryPauseMs = (retry: number): number =>
  Math.min(longestRetryMs, firstRetryMs * 2 ** (retry - 1));

/** Feeds one function from a table's stream: every shard in order, parents before their children. */
export function startStreamPoller(options: StreamPollerOptions): StreamPoller {
  const { mapping, source, checkpoints } = options;
  const waiter = createWaiter();
  const running = new Map<string, Promise<void>>();
  /** For each open shard, the tick at which a read began that found nothing. */
  const emptyAt = new Map<string, number>();
  let discoveredAt = -1;

  async function listShards(): Promise<readonly Shard[]> {
    const shards: Shard[] = [];
    let after: string | undefined;
    do {
      const { StreamDescription } = await source.client.send(
        new DescribeStreamCommand({ StreamArn: source.actualArn, ExclusiveStartShardId: after }),
      );
      shards.push(...(StreamDescription?.Shards ?? []));
      after = StreamDescription?.LastEvaluatedShardId;
    } while (after !== undefined);
    return shards;
  }

  async function discover(): Promise<void> {
    const startedAt = performance.now();
    const shards = await listShards();
    const isDone = (id: string) => checkpoints.read(mapping.id, id)?.isFinished === true;
    const ids = new Set(shards.map((shard) => shard.ShardId));
    for (const { ShardId, ParentShardId } of shards) {
      if (ShardId === undefined || running.has(ShardId) || isDone(ShardId)) continue;
      if (ParentShardId !== undefined && ids.has(ParentShardId) && !isDone(ParentShardId)) continue;
      running.set(ShardId, followShard(ShardId));
    }
    discoveredAt = startedAt;
  }

  const toRecords = (entries: readonly StreamEntry[]) => ({ Records: entries.map((entry) => entry.record) });
  const passes = (entry: StreamEntry): boolean =>
    mapping.filters.length === 0 || mapping.filters.some((filter) => filter.matches(entry.record));

  async function deliver(entries: readonly StreamEntry[], shard: string): Promise<void> {
    for (let from = 0; from < entries.length && !waiter.isStopped(); from += mapping.batchSize) {
      await deliverBatch(entries.slice(from, from + mapping.batchSize), mapping, {
        invoke: (batch) => options.invoke(toRecords(batch)),
        advance: (entry) => checkpoints.advance(mapping.id, shard, entry.sequenceNumber),
        giveUp: (given) => options.giveUp(given, shard),
        pause: (retry) => waiter.sleep(retryPauseMs(retry)),
        nowMs: () => Date.now(),
        isStopped: waiter.isStopped,
      });
    }
  }

  /** Waits for more records when the mapping has a batching window and the batch is not full yet. */
  async function fill(first: Read, reader: ShardReader): Promise<Read> {
    const wanted = mapping.batchSize;
    if (
      mapping.windowMs === 0 ||
      first.isEnd ||
      first.entries.length === 0 ||
      first.entries.length >= wanted
    ) {
      return first;
    }
    await waiter.sleep(mapping.windowMs);
    const more = await reader.next();
    return { entries: [...first.entries, ...more.entries], isEnd: more.isEnd };
  }

  async function followShard(shard: string): Promise<void> {
    const reader = createShardReader(source, mapping.id, shard, checkpoints);
    let lastRecordAt = performance.now();
    while (!waiter.isStopped()) {
      const startedAt = performance.now();
      try {
        const { entries, isEnd } = await fill(await reader.next(), reader);
        await deliver(entries.filter(passes), shard);
        if (waiter.isStopped()) return;
        const last = entries.at(-1);
        if (last !== undefined) {
          checkpoints.advance(mapping.id, shard, last.sequenceNumber);
          lastRecordAt = performance.now();
        } else {
          emptyAt.set(shard, startedAt);
        }
        if (isEnd) {
          checkpoints.finish(mapping.id, shard);
          emptyAt.delete(shard);
          running.delete(shard);
          await discover();
          return;
        }
        if (last === undefined) {
          await waiter.sleep(performance.now() - lastRecordAt < busyForMs ? busyPauseMs : idlePauseMs);
        }
      } catch (error) {
        if (waiter.isStopped()) return;
        options.report(error);
        reader.rewind();
        await waiter.sleep(1000);
      }
    }
  }

  async function followStream(): Promise<void> {
    while (!waiter.isStopped()) {
      try {
        await discover();
      } catch (error) {
        if (!waiter.isStopped()) options.report(error);
      }
      await waiter.sleep(discoveryMs);
    }
  }

  const following = followStream();
  return {
    async stop() {
      waiter.stop();
      await following;
      await Promise.all(running.values());
    },
    isDrainedSince: (tick) =>
      discoveredAt >= tick && [...running.keys()].every((shard) => (emptyAt.get(shard) ?? -1) >= tick),
  };
}
