import type { AgencyId } from '@kotak9/rules';
import { FEED_POSITIONS, feedKey, feedPartition } from '../keys.ts';
import type { Item, Table } from '../table.ts';
import { FeedEntry, fedSecond } from './feed-item.ts';

/** The first entry at or after a position that is still kept. */
const entryFrom = async (table: Table, agency: AgencyId, position: number): Promise<Item | undefined> => {
  const between = [feedKey(agency, position).sk, `${FEED_POSITIONS}~`] as const;
  const { items } = await table.query(feedPartition(agency), { between }, { limit: 1 });
  return items[0];
};

/** The first position that is still kept; the one after the head where none is. */
export const oldestKept = async (table: Table, agency: AgencyId, head: number): Promise<number> => {
  const item = await entryFrom(table, agency, 1);
  return item === undefined ? head + 1 : FeedEntry.parse(item).position;
};

/**
 * The first position that was fed at a time or later: no event of after that time lies before it, since an event is
 * fed after it happened. Found in some twenty reads, however long the feed is.
 */
export const positionAt = async (
  table: Table,
  agency: AgencyId,
  time: string,
  { oldest, head }: { readonly oldest: number; readonly head: number },
): Promise<number> => {
  const second = Math.floor(Date.parse(time) / 1000);
  let low = oldest;
  let high = head + 1;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    const item = await entryFrom(table, agency, middle);
    if (item === undefined || fedSecond(item) >= second) high = middle;
    else low = middle + 1;
  }
  return low;
};
