import { decodeCursor, encodeCursor } from './cursor.ts';
import type { IndexQuery, Item, Page, Position, QueryOptions, QueryRange, Table } from './table.ts';
import { INDEXES } from './table-design.ts';

export interface ListPage<T> {
  readonly items: readonly T[];
  readonly next: string | null;
}

export interface PageRequest {
  readonly limit: number;
  readonly cursor?: string | undefined;
}

/** A list in its order, and the key attributes by which it can be continued. */
export interface ListSource {
  readonly read: (limit: number, after: Position | undefined) => Promise<Page>;
  readonly keys: readonly string[];
  /** Whether a position lies in this list: a cursor comes from outside and may be of another list or agency. */
  readonly accepts: (position: Position) => boolean;
}

const equalsAll = (position: Position, wanted: Readonly<Record<string, string | number>>): boolean =>
  Object.entries(wanted).every(([key, value]) => position[key] === value);

export const indexSource = (table: Table, query: IndexQuery): ListSource => {
  const { partition, sort } = INDEXES[query.index];
  const { between } = query;
  return {
    read: (limit, after) => table.queryIndex({ ...query, limit, ...(after && { after }) }),
    keys: [...[...partition, ...sort].map(({ name }) => name), 'pk', 'sk'],
    accepts: (position) => {
      if (!equalsAll(position, { ...query.partition, ...query.equals })) return false;
      if (between === undefined) return true;
      const at = position[between.attribute];
      return at !== undefined && at >= between.from && at <= between.to;
    },
  };
};

export const partitionSource = (
  table: Table,
  pk: string,
  { beginsWith, descending = false }: Pick<QueryRange, 'beginsWith'> & Pick<QueryOptions, 'descending'>,
): ListSource => ({
  read: (limit, after) =>
    table.query(pk, beginsWith === undefined ? {} : { beginsWith }, {
      limit,
      descending,
      ...(after && { after }),
    }),
  keys: ['pk', 'sk'],
  accepts: ({ pk: partition, sk }) => partition === pk && String(sk).startsWith(beginsWith ?? ''),
});

const positionOf = (item: Item, keys: readonly string[]): Position =>
  Object.fromEntries(
    keys.map((key) => {
      const value = item[key];
      if (typeof value !== 'string' && typeof value !== 'number')
        throw new TypeError(`Listed item without ${key}`);
      return [key, value];
    }),
  );

/** Lists over the same keys, one after the other, as one. */
export const chainSources = (sources: readonly ListSource[]): ListSource => {
  const keys = sources[0]?.keys ?? [];
  return {
    keys,
    accepts: (position) => sources.some((source) => source.accepts(position)),
    read: async (limit, after) => {
      const from = after === undefined ? 0 : sources.findIndex((source) => source.accepts(after));
      const [source, ...rest] = sources.slice(from);
      if (source === undefined) return { items: [], last: null };
      const page = await source.read(limit, after);
      if (page.last !== null || rest.length === 0) return page;
      const lastItem = page.items.at(-1);
      if (page.items.length === limit && lastItem !== undefined) {
        return { items: page.items, last: positionOf(lastItem, keys) };
      }
      const following = await chainSources(rest).read(limit - page.items.length, undefined);
      return { items: [...page.items, ...following.items], last: following.last };
    },
  };
};

const readCursor = ({ keys, accepts }: ListSource, text: string): Position | null => {
  const position = decodeCursor(text);
  if (position === null || Object.keys(position).length !== keys.length) return null;
  return keys.every((key) => position[key] !== undefined) && accepts(position) ? position : null;
};

/** Items of one request where most of them may not match: a search is then some requests, not hundreds. */
const SEARCHED_AT_ONCE = 1000;

/**
 * One page of what `matches`, in the order of the list, which is read on until the page is full or the list ends.
 *
 * @returns null if the cursor is not one that this list gave
 */
export const listPage = async <T>(
  source: ListSource,
  { limit, cursor }: PageRequest,
  parse: (item: Item) => T,
  matches?: (entry: T) => boolean,
): Promise<ListPage<T> | null> => {
  const start = cursor === undefined ? undefined : readCursor(source, cursor);
  if (start === null) return null;
  const readAtOnce = matches === undefined ? limit : Math.max(limit, SEARCHED_AT_ONCE);
  const items: T[] = [];
  let after = start;
  for (;;) {
    const page = await source.read(readAtOnce, after);
    for (const [at, item] of page.items.entries()) {
      const entry = parse(item);
      if (matches !== undefined && !matches(entry)) continue;
      items.push(entry);
      if (items.length < limit) continue;
      const ended = at === page.items.length - 1 && page.last === null;
      return { items, next: ended ? null : encodeCursor(positionOf(item, source.keys)) };
    }
    if (page.last === null) return { items, next: null };
    after = page.last;
  }
};
