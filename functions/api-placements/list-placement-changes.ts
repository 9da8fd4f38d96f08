import { type placementOperations, refuse, schemas } from '@kotak9/contracts';
import type { Act } from '@kotak9/http';
import type { Nip } from '@kotak9/rules';
import { eachAtOnce, type FeedEntry, feedHead, loadStanding, localDate, readFeed } from '@kotak9/store';
import * as z from 'zod';
import type { TableDeps } from '../deps.ts';
import { nineBoxPerson, openObjections } from './nine-box-person.ts';

const Moved = z.object({ nip: schemas.NipText, previousBox: schemas.Box.nullable() });

interface Change {
  readonly position: number;
  readonly previousBox: z.infer<typeof schemas.Box> | null;
}

/** Each person once, at the last change, with the box before the first. */
const changesIn = (entries: readonly FeedEntry[]): ReadonlyMap<Nip, Change> => {
  const changes = new Map<Nip, Change>();
  for (const { position, event } of entries) {
    if (event.type !== 'placement.changed.v1') continue;
    const { nip, previousBox } = Moved.parse(event.data);
    const { previousBox: from } = changes.get(nip) ?? { previousBox };
    changes.set(nip, { position, previousBox: from });
  }
  return changes;
};

/**
 * Who was placed anew since a position of the agency's feed of public events, as they stand now. Asked every few
 * seconds: while nothing happens it is one small read.
 */
export const listPlacementChanges =
  ({ table }: TableDeps): Act<typeof placementOperations.listPlacementChanges> =>
  async ({ principal: { agency }, query: { after, limit }, now }) => {
    const head = await feedHead(table, agency);
    if (after === undefined || after === head) return { status: 200, body: { items: [], next: head, head } };
    if (after > head) return refuse('events/ahead-of-head', { position: after, head });
    const entries = await readFeed(table, agency, after, limit);
    const [first] = entries;
    if (first?.position !== after + 1) {
      const oldest = first?.position ?? head + 1;
      return refuse('events/no-longer-kept', { after, oldest, before: oldest - 1 });
    }
    const next = entries.at(-1)?.position ?? after;
    const changes = changesIn(entries);
    const objections = changes.size === 0 ? new Map<Nip, string>() : await openObjections(table, agency);
    const today = localDate(now);
    const items = await eachAtOnce([...changes], async ([nip, change]) => {
      const person = await loadStanding(table, agency, nip);
      return person === null ? [] : [{ ...change, person: nineBoxPerson(person, objections, today) }];
    });
    return { status: 200, body: { items: items.flat(), next, head: Math.max(head, next) } };
  };
