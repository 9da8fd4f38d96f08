import type { CloudEvent } from '@kotak9/contracts';
import type { AgencyId } from '@kotak9/rules';
import { appendToFeed, type FeedPart, type Unfed, unfedEvents } from '@kotak9/store';
import type { TableDeps } from '../deps.ts';
import { findFacts } from './find-facts.ts';
import { isPublic } from './is-public.ts';

/** Each is two of the hundred items of a transaction, where every one is of another subject. */
const EVENTS_AT_ONCE = 25;
/** Whoever loses a round has lost it to another append: with two workers there are never this many in a row. */
const ROUNDS = 30;

interface Chosen extends Omit<FeedPart, 'entries'> {
  readonly open: readonly CloudEvent[];
}

/** As much as one transaction takes: whole subjects, and of the last one perhaps a part. */
const firstOf = (
  unfed: readonly Unfed[],
): { readonly chosen: readonly Chosen[]; readonly isAll: boolean } => {
  let room = EVENTS_AT_ONCE;
  let isAll = true;
  const chosen = unfed.flatMap(({ subject, fed, events }) => {
    const all = events.filter(({ type }) => isPublic(type));
    const open = all.slice(0, room);
    room -= open.length;
    const isWhole = open.length === all.length;
    isAll &&= isWhole;
    // what follows the last public event is passed over, unless public ones are left for the next round
    const upTo = (isWhole ? events : open).at(-1)?.sequence;
    return upTo === undefined ? [] : [{ subject, fed, upTo, open }];
  });
  return { chosen, isAll };
};

/**
 * Puts what arrived of an agency, and what lies before it, on its feed: each public event once, those of a subject in
 * order.
 *
 * @returns the events that this call put there
 * @throws Error if others append faster in every round
 */
export const feedAgency = async (
  { table, clock }: Pick<TableDeps, 'table' | 'clock'>,
  agency: AgencyId,
  arrived: readonly CloudEvent[],
): Promise<readonly CloudEvent[]> => {
  const subjects = [...Map.groupBy(arrived, ({ subject }) => subject)];
  const put: CloudEvent[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const unfed = await Promise.all(
      subjects.map(([subject, events]) => unfedEvents(table, agency, subject, events)),
    );
    const { chosen, isAll } = firstOf(unfed);
    if (chosen.length === 0) return put;
    const parts = await Promise.all(
      chosen.map(async ({ open, ...part }): Promise<FeedPart> => {
        const facts = await Promise.all(open.map(({ data }) => findFacts(table, agency, data)));
        return { ...part, entries: open.map((event, at) => ({ event, facts: facts[at] ?? {} })) };
      }),
    );
    if (!(await appendToFeed(table, agency, parts, clock().toISOString()))) continue;
    put.push(...chosen.flatMap(({ open }) => open));
    if (isAll) return put;
  }
  throw new Error('Others appended to the feed in every round');
};
