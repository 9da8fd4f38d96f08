import type { Outcome } from '@kotak9/contracts';
import { type Aggregate, headKey } from './keys.ts';
import { type Cause, eventItem, type Fact, type Head, nextEvent } from './stored-event.ts';
import type { FailedCondition, Table, Write } from './table.ts';

/** One aggregate's part of a transaction: its new head, the items beside it, and the one event that says so. */
export interface Change {
  readonly aggregate: Aggregate;
  /** The head that was read; null where the aggregate is new. */
  readonly before: Head | null;
  /** Attributes of the new head item, without key, version and hash. */
  readonly head: Readonly<Record<string, unknown>>;
  /** The aggregate is no more: its head goes, its events stay. */
  readonly ends?: true;
  readonly writes?: readonly Write[];
  readonly fact: Fact;
}

/** What a command decided: the changes to make, what must still hold, and the answer to give when they are made. */
export interface Decision {
  readonly changes: readonly Change[];
  readonly checks?: readonly Write[];
  readonly outcome: Outcome;
}

export type CommitResult =
  | { readonly committed: true }
  /** Somebody else changed what was read, or what had to hold no longer does. Nothing was written. */
  | { readonly committed: false; readonly failed: readonly FailedCondition[] };

const writesOf = (change: Change, cause: Cause): readonly Write[] => {
  const { aggregate, before } = change;
  const event = nextEvent(aggregate, before, change.fact, cause);
  const when = before
    ? ({ is: 'equal', attributes: { seq: before.seq } } as const)
    : ({ is: 'absent' } as const);
  return [
    change.ends
      ? { delete: headKey(aggregate), when }
      : { put: { ...change.head, ...headKey(aggregate), seq: event.seq, hash: event.hash }, when },
    { put: eventItem(aggregate, event), when: { is: 'absent' } },
    ...(change.writes ?? []),
  ];
};

/**
 * State and events in one transaction: what was read must still stand, or nothing is written. This is the outbox:
 * the table's stream publishes the events that it stores.
 */
export const commit = async (
  table: Table,
  cause: Cause,
  changes: readonly Change[],
  further: readonly Write[] = [],
): Promise<CommitResult> => {
  const writes = [...changes.flatMap((change) => writesOf(change, cause)), ...further];
  const result = await table.transact(writes);
  return result.done ? { committed: true } : { committed: false, failed: result.failed };
};
