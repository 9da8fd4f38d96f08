import type { IsoDate } from '../brands.ts';
import { parseIsoDate } from '../calendar.ts';
import { type Guard, list, parsed, term, text } from '../policy/guard.ts';
import { readTable } from '../policy/read-table.ts';

/** How far a figure can be relied on: read in public material, or remembered and not checked yet. */
const BASES = ['SOURCE', 'RECALL'] as const;

/** A row of a national table: it holds from its day until the next row's. */
export interface Dated {
  readonly validFrom: IsoDate;
  readonly basis: (typeof BASES)[number];
  readonly source: string;
}

export const datedFields = {
  validFrom: parsed(parseIsoDate, 'a date'),
  basis: term(BASES),
  source: text,
} as const;

/**
 * A table whose rows stand in the order of their days. The oldest row stands for the time before it, too: nobody has
 * recorded what held then.
 *
 * @throws Error if the shipped data are faulty: it stops the program before it decides about anybody
 */
export function datedTable<Row extends Dated>(guard: Guard<Row>, rows: unknown): (day: IsoDate) => Row {
  const [oldest, ...later] = readTable(list(guard), rows);
  if (oldest === undefined) throw new Error('empty table');
  return (day) => later.findLast(({ validFrom }) => validFrom <= day) ?? oldest;
}
