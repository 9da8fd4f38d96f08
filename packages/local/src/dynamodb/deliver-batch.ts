import type { Outcome } from '../lambda/protocol.ts';
import { readItemFailures } from '../queues/item-failures.ts';
import type { StreamEntry } from './stream-record.ts';

export interface DeliveryPolicy {
  readonly reportsItemFailures: boolean;
  readonly bisects: boolean;
  /** -1: for ever. */
  readonly maximumRetries: number;
  /** -1: for ever. */
  readonly maximumAgeMs: number;
}

export interface GivenUp {
  readonly entries: readonly StreamEntry[];
  readonly condition: 'RetryAttemptsExhausted' | 'RecordAgeExceeded';
  readonly invocations: number;
  readonly requestId: string;
}

export interface Delivery {
  invoke(entries: readonly StreamEntry[]): Promise<Outcome>;
  /** Called when everything up to and with this entry needs no further delivery. */
  advance(entry: StreamEntry): void;
  /** Called instead of further attempts; the entries count as done afterwards. */
  giveUp(given: GivenUp): void;
  /** Waits before retry number `retry` (from 1). */
  pause(retry: number): Promise<void>;
  nowMs(): number;
  /** True once delivery must stop where it is (the rest is read again later). */
  isStopped(): boolean;
}

interface Work {
  readonly entries: readonly StreamEntry[];
  readonly retries: number;
}

/** Index of the first entry that the function did not take; the number of entries when it took all. */
function firstFailure(entries: readonly StreamEntry[], outcome: Outcome, policy: DeliveryPolicy): number {
  if (!outcome.ok) return 0;
  if (!policy.reportsItemFailures) return entries.length;
  const failures = readItemFailures(outcome.payload);
  if (failures === 'all') return 0;
  const failed = entries.findIndex((entry) => failures.has(entry.sequenceNumber));
  const areKnown = [...failures].every((id) => entries.some((entry) => entry.sequenceNumber === id));
  if (!areKnown) return 0;
  return failed < 0 ? entries.length : failed;
}

function splitAgain(work: Work, policy: DeliveryPolicy, wasPartial: boolean): readonly Work[] {
  const { entries, retries } = work;
  // a partial answer has cut the batch already; cutting it again would only cost calls
  if (!policy.bisects || wasPartial || entries.length < 2) return [{ entries, retries: retries + 1 }];
  const middle = Math.ceil(entries.length / 2);
  return [
    { entries: entries.slice(0, middle), retries },
    { entries: entries.slice(middle), retries },
  ];
}

/**
 * Delivers records of one shard in order, as an event source mapping does: from the lowest failed record again, halves
 * the batch where told so, gives up after the allowed retries or age, and goes on behind what it gave up.
 */
export async function deliverBatch(
  entries: readonly StreamEntry[],
  policy: DeliveryPolicy,
  delivery: Delivery,
): Promise<void> {
  const work: Work[] = [{ entries, retries: 0 }];
  let invocations = 0;
  for (let next = work.shift(); next !== undefined && !delivery.isStopped(); next = work.shift()) {
    const outcome = await delivery.invoke(next.entries);
    invocations++;
    const failed = firstFailure(next.entries, outcome, policy);
    const done = next.entries[failed - 1];
    if (done !== undefined) delivery.advance(done);
    const rest = next.entries.slice(failed);
    const [head] = rest;
    if (head === undefined) continue;
    const condition = reasonToGiveUp(
      { entries: rest, retries: failed > 0 ? 0 : next.retries },
      policy,
      delivery,
    );
    if (condition !== undefined) {
      delivery.giveUp({ entries: rest, condition, invocations, requestId: outcome.requestId });
      const last = rest.at(-1);
      if (last !== undefined) delivery.advance(last);
      continue;
    }
    const again = splitAgain({ entries: rest, retries: failed > 0 ? 0 : next.retries }, policy, failed > 0);
    work.unshift(...again);
    await delivery.pause(Math.max(1, again[0]?.retries ?? 1));
  }
}

function reasonToGiveUp(
  work: Work,
  policy: DeliveryPolicy,
  delivery: Delivery,
): GivenUp['condition'] | undefined {
  const age = delivery.nowMs() - (work.entries[0]?.arrivedAt.getTime() ?? 0);
  if (policy.maximumAgeMs >= 0 && age > policy.maximumAgeMs) return 'RecordAgeExceeded';
  const isSplittable = policy.bisects && work.entries.length > 1;
  if (isSplittable || policy.maximumRetries < 0 || work.retries < policy.maximumRetries) return undefined;
  return 'RetryAttemptsExhausted';
}
