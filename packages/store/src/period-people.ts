import type { AgencyId, PeriodEntry } from '@kotak9/rules';
import * as z from 'zod';
import { decodeCursor, encodeCursor } from './cursor.ts';
import type { ListPage, PageRequest } from './list-page.ts';
import { readChunk } from './period-chunks.ts';
import type { PeriodData } from './period-state.ts';
import type { Table } from './table.ts';

/** A cursor names the content it was given of: pages of two calculations are never mixed. */
const Place = z.object({ content: z.string(), from: z.number().int().min(0) });

const placeOf = (cursor: string | undefined, content: string): number | null => {
  if (cursor === undefined) return 0;
  const place = Place.safeParse(decodeCursor(cursor));
  return place.success && place.data.content === content ? place.data.from : null;
};

/** A page of the people of a period, by NIP; null if the cursor is not one that this content gave. */
export const pageOfPeriod = async (
  table: Table,
  agency: AgencyId,
  { chunks, contentHash, people }: PeriodData,
  { limit, cursor }: PageRequest,
): Promise<ListPage<PeriodEntry> | null> => {
  const content = contentHash ?? '';
  const from = placeOf(cursor, content);
  if (from === null) return null;
  const items: PeriodEntry[] = [];
  let start = 0;
  for (const chunk of chunks) {
    const skip = from + items.length - start;
    if (items.length < limit && skip < chunk.people) {
      const entries = await readChunk(table, agency, chunk);
      items.push(...entries.slice(skip, skip + limit - items.length));
    }
    start += chunk.people;
  }
  const next = from + items.length;
  return { items, next: next < people ? encodeCursor({ content, from: next }) : null };
};
