import type { AgencyId } from '@kotak9/rules';
import * as z from 'zod';
import { FEED_POSITIONS, feedHeadKey, feedKey, feedPartition } from '../keys.ts';
import type { Table } from '../table.ts';
import { FeedEntry } from './feed-item.ts';

const Head = z.object({ position: z.number().int().positive() });

/** The last position of the feed; 0 while nothing was fed. */
export const feedHead = async (table: Table, agency: AgencyId): Promise<number> => {
  const item = await table.get(feedHeadKey(agency));
  return item === undefined ? 0 : Head.parse(item).position;
};

/** What comes after a position, in order; strongly consistent. Positions that are no longer kept are passed over. */
export const readFeed = async (
  table: Table,
  agency: AgencyId,
  after: number,
  limit: number,
): Promise<readonly FeedEntry[]> => {
  const { items } = await table.query(
    feedPartition(agency),
    { between: [feedKey(agency, after + 1).sk, `${FEED_POSITIONS}~`] },
    { limit },
  );
  return items.map((item) => FeedEntry.parse(item));
};
