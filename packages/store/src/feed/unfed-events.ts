import type { CloudEvent } from '@kotak9/contracts';
import type { AgencyId } from '@kotak9/rules';
import * as z from 'zod';
import { eventKey, feedSubjectKey } from '../keys.ts';
import { StoredEvent, toCloudEvent } from '../stored-event.ts';
import { collect, eachItem, type Table } from '../table.ts';
import { aggregateOfSubject } from './aggregate-of-subject.ts';

const Fed = z.object({ sequence: z.number().int().positive() });

/** The events of one subject that the feed has not seen. */
export interface Unfed {
  readonly subject: string;
  /** Sequence of the last event that the feed has seen; 0 for none. */
  readonly fed: number;
  /** Those after it, public or not, in order and without a gap. */
  readonly events: readonly CloudEvent[];
}

/** Those that arrived and follow on what was fed, each one on the one before. */
const following = (fed: number, arrived: readonly CloudEvent[]): readonly CloudEvent[] => {
  const bySequence = new Map(arrived.map((event) => [event.sequence, event]));
  const next: CloudEvent[] = [];
  for (let event = bySequence.get(fed + 1); event; event = bySequence.get(event.sequence + 1))
    next.push(event);
  return next;
};

const storedAfter = async (table: Table, agency: AgencyId, subject: string, fed: number) => {
  const aggregate = aggregateOfSubject(agency, subject);
  const between = [eventKey(aggregate, fed + 1).sk, `${aggregate.eventPrefix}~`] as const;
  const items = await collect(
    eachItem((after) => table.query(aggregate.pk, { between }, after ? { after } : {})),
  );
  return items.map((item) => toCloudEvent(StoredEvent.parse(item)));
};

/**
 * What arrived of one subject, completed. Events come in any order and more than once, and those that are not public
 * do not come at all: where there is a gap, what lies in it is read from the table, which has every event that
 * another one follows.
 */
export const unfedEvents = async (
  table: Table,
  agency: AgencyId,
  subject: string,
  arrived: readonly CloudEvent[],
): Promise<Unfed> => {
  const item = await table.get(feedSubjectKey(agency, subject));
  const fed = item === undefined ? 0 : Fed.parse(item).sequence;
  const last = Math.max(...arrived.map(({ sequence }) => sequence));
  if (last <= fed) return { subject, fed, events: [] };
  const next = following(fed, arrived);
  const complete = next.at(-1)?.sequence === last;
  return { subject, fed, events: complete ? next : await storedAfter(table, agency, subject, fed) };
};
