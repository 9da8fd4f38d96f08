import type { Outcome } from '../lambda/protocol.ts';
import type { QueueMapping } from '../model/mappings.ts';
import type { QueueModel } from '../model/queues.ts';
import { createWaiter } from '../state/waiter.ts';
import { readItemFailures } from './item-failures.ts';
import type { Message, MessageStore } from './message-store.ts';
import { toQueueRecord } from './to-queue-record.ts';

export interface QueuePollerOptions {
  readonly mapping: QueueMapping;
  readonly queue: QueueModel;
  readonly messages: MessageStore;
  readonly region: string;
  /** Batches at a time. */
  readonly concurrency: number;
  /** A failed message comes back after this at the latest; undefined: after its visibility timeout, as on AWS. */
  readonly retryAfterMs: number | undefined;
  invoke(event: unknown): Promise<Outcome>;
}

export interface QueuePoller {
  stop(): Promise<void>;
}

/** Ids of the messages that the function did not take. */
function failedIds(batch: readonly Message[], outcome: Outcome, mapping: QueueMapping): ReadonlySet<string> {
  const all = new Set(batch.map((message) => message.id));
  if (!outcome.ok) return all;
  if (!mapping.reportsItemFailures) return new Set();
  const failures = readItemFailures(outcome.payload);
  return failures === 'all' || [...failures].some((id) => !all.has(id)) ? all : failures;
}

function parseBody(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch (error) {
    if (error instanceof SyntaxError) return body;
    throw error;
  }
}

/** Feeds one function from a queue. What it takes is deleted; the rest becomes visible again, and dead in the end. */
export function startQueuePoller(options: QueuePollerOptions): QueuePoller {
  const { mapping, queue, messages } = options;
  const waiter = createWaiter();
  const running = new Set<Promise<void>>();
  let timer: NodeJS.Timeout | undefined;
  let firstSeenAt: number | undefined;

  const passes = (message: Message, record: object): boolean =>
    mapping.filters.length === 0 ||
    mapping.filters.some((filter) => filter.matches({ ...record, body: parseBody(message.body) }));

  async function work(batch: readonly Message[]): Promise<void> {
    const wanted: { message: Message; record: object }[] = [];
    for (const message of batch) {
      const record = toQueueRecord(message, options.region);
      if (passes(message, record)) wanted.push({ message, record });
      else messages.delete(queue.arn, message.receipt);
    }
    if (wanted.length === 0) return;
    const outcome = await options.invoke({ Records: wanted.map(({ record }) => record) });
    const taken = wanted.map(({ message }) => message);
    const failed = failedIds(taken, outcome, mapping);
    for (const message of taken) {
      if (!failed.has(message.id)) messages.delete(queue.arn, message.receipt);
      else if (options.retryAfterMs !== undefined && options.retryAfterMs < queue.visibilityTimeoutMs) {
        messages.changeVisibility(queue.arn, message.receipt, options.retryAfterMs);
      }
    }
  }

  /** Milliseconds that a batch may still wait for more messages; 0 when it must go now. */
  function windowLeft(): number {
    if (mapping.windowMs === 0) return 0;
    const visible = messages.visibleUpTo(queue.arn, mapping.batchSize);
    if (visible === 0 || visible === mapping.batchSize) return 0;
    firstSeenAt ??= performance.now();
    return Math.max(0, firstSeenAt + mapping.windowMs - performance.now());
  }

  function wakeIn(ms: number): void {
    clearTimeout(timer);
    timer = setTimeout(pump, ms);
  }

  function pump(): void {
    if (waiter.isStopped()) return;
    while (running.size < options.concurrency) {
      const left = windowLeft();
      if (left > 0) {
        wakeIn(left);
        return;
      }
      firstSeenAt = undefined;
      const batch = messages.receive(queue.arn, mapping.batchSize, queue.visibilityTimeoutMs, queue.redrive);
      if (batch.length === 0) break;
      const task = work(batch).finally(() => {
        running.delete(task);
        pump();
      });
      running.add(task);
    }
    const until = messages.untilVisible(queue.arn);
    if (until !== undefined && running.size < options.concurrency) wakeIn(until + 1);
  }

  const unsubscribe = messages.onChange(queue.arn, pump);
  pump();
  return {
    async stop() {
      waiter.stop();
      unsubscribe();
      clearTimeout(timer);
      await Promise.all(running);
    },
  };
}
