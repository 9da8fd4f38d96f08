import { type placementOperations, refuse, schemas } from '@kotak9/contracts';
import type { Act } from '@kotak9/http';
import type { Nip } from '@kotak9/rules';
import { eachAtOnce, type FeedEntry, feedHead, loadStanding, localDate, readFeed } from '@kotak9/store';
import * as z from 'zod';
import type { TableDeps } from '../deps.ts';
import { nineBoxPerson, openObjections } from './nine-box-person.ts';

const Moved = z.object({ nip: schemas.NipText, previousBox: schemas.Box.nullable() });
const Flagged = z.object({ nip: schemas.NipText });

interface Change {
  readonly position: number;
  /** Before the first move; undefined where nobody moved. */
  readonly previousBox?: z.infer<typeof schemas.Box> | null;
}

/** What one event of the feed changes of a person in the nine-box; null if nothing. */
const readChange = ({ position, event }: FeedEntry): (Change & { readonly nip: Nip }) | null => {
  switch (event.type) {
    case 'placement.changed.v1':
      return { position, ...Moved.parse(event.data) };
    case 'retirement.flagged.v1':
    case 'retirement.unflagged.v1':
      return { position, nip: Flagged.parse(event.data).nip };
    default:
      return null;
  }
};

/** Each person once, at the last change, with the box before the first. */
const changesIn = (entries: readonly FeedEntry[]): ReadonlyMap<Nip, Change> => {
  const changes = new Map<Nip, Change>();
  for (const entry of entries) {
    const change = readChange(entry);
    if (change !== null)
      changes.set(change.nip, { ...change, ...changes.get(change.nip), position: change.position });
  }
  return changes;
};

/**
 * Whose place or marks changed since a position of the agency's feed of public events, as they stand now. A sanction
 * or an input that lapses is a change of the placement itself. Objections are no public events, and few at a time: all
 * that have not ended are told each time. Asked every few seconds: while nothing happens it is a few small reads.
 */
export const listPlacementChanges =
  ({ table }: TableDeps): Act<typeof placementOperations.listPlacementChanges> =>
  async ({ principal: { agency }, query: { after, limit }, now }) => {
    const [head, open] = await Promise.all([feedHead(table, agency), openObjections(table, agency)]);
    const objections = [...open].map(([nip, id]) => ({ nip, id }));
    if (after === undefined || after === head) {
      return { status: 200, body: { items: [], objections, next: head, head } };
    }
    if (after > head) return refuse('events/ahead-of-head', { position: after, head });
    const entries = await readFeed(table, agency, after, limit);
    const [first] = entries;
    if (first?.position !== after + 1) {
      const oldest = first?.position ?? head + 1;
      return refuse('events/no-longer-kept', { after, oldest, before: oldest - 1 });
    }
    const next = entries.at(-1)?.position ?? after;
    const today = localDate(now);
    const items = await eachAtOnce([...changesIn(entries)], async ([nip, { position, previousBox }]) => {
      const person = await loadStanding(table, agency, nip);
      if (person === null) return [];
      const before = previousBox === undefined ? person.box : previousBox;
      return [{ position, previousBox: before, person: nineBoxPerson(person, open, today) }];
    });
    return { status: 200, body: { items: items.flat(), objections, next, head: Math.max(head, next) } };
  };
