import * as fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { encodeCursor } from './cursor.ts';
import { chainSources, indexSource, type ListSource, listPage, partitionSource } from './list-page.ts';
import { MemoryTable } from './testing/memory-table.ts';

const due = (agency: string, dueKind: string, count: number) =>
  Array.from({ length: count }, (_, at) => ({
    put: {
      pk: `${agency}#${dueKind}#${at}`,
      sk: 'NOW',
      agency,
      dueKind,
      // two of each date, so that a page may end between equal dates
      dueOn: `2026-01-${String(10 + Math.floor(at / 2)).padStart(2, '0')}`,
      dueId: `${dueKind}-${String(at).padStart(4, '0')}`,
    },
  }));

let table: MemoryTable;
beforeEach(() => {
  table = new MemoryTable();
});

const source = (dueKind: string, agency = 'kota'): ListSource =>
  indexSource(table, { index: 'due', partition: { agency, dueKind } });
const parse = (item: Readonly<Record<string, unknown>>): string => String(item['dueId']);

const visit = async (list: ListSource, limit: number, matches?: (id: string) => boolean) => {
  const visited: string[] = [];
  const sizes: number[] = [];
  let cursor: string | undefined;
  do {
    const page = await listPage(list, { limit, cursor }, parse, matches);
    if (page === null) throw new Error('the list refused its own cursor');
    visited.push(...page.items);
    sizes.push(page.items.length);
    cursor = page.next ?? undefined;
  } while (cursor !== undefined);
  return { visited, sizes };
};

const fill = async (counts: Readonly<Record<string, number>>): Promise<readonly string[]> => {
  table = new MemoryTable();
  const writes = Object.entries(counts).flatMap(([kind, count]) => due('kota', kind, count));
  await table.transact([...writes, ...due('elsewhere', 'a', 2)]);
  return writes.map(({ put }) => put.dueId);
};

describe('listPage', () => {
  it('visits every item once, in order, with any limit', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: 12 }), fc.integer({ min: 1, max: 14 }), async (count, limit) => {
        const ids = await fill({ a: count });
        const { visited, sizes } = await visit(source('a'), limit);
        expect(visited).toEqual(ids);
        expect(sizes.slice(0, -1).every((size) => size === limit)).toBe(true);
      }),
    );
  });

  it('visits every matching item once, with any limit and share of matches', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.nat({ max: 12 }),
        fc.integer({ min: 1, max: 5 }),
        fc.integer({ min: 1, max: 5 }),
        async (count, limit, each) => {
          const ids = await fill({ a: count });
          const matches = (id: string) => Number(id.slice(-4)) % each === 0;
          expect((await visit(source('a'), limit, matches)).visited).toEqual(ids.filter(matches));
        },
      ),
    );
  });

  it('visits every item of chained lists once, one list after the other', async () => {
    const size = fc.nat({ max: 4 });
    await fc.assert(
      fc.asyncProperty(size, size, size, fc.integer({ min: 1, max: 6 }), async (a, b, c, limit) => {
        const ids = await fill({ a, b, c });
        const chained = chainSources(['a', 'b', 'c'].map((kind) => source(kind)));
        expect((await visit(chained, limit)).visited).toEqual(ids);
      }),
    );
  });

  it('visits every item of a partition once', async () => {
    const keys = ['E#1', 'E#2', 'E#3'].map((sk) => ({ put: { pk: 'p', sk, dueId: sk } }));
    await table.transact([...keys, { put: { pk: 'p', sk: 'F#1' } }]);
    const list = partitionSource(table, 'p', { beginsWith: 'E#' });
    expect((await visit(list, 2)).visited).toEqual(['E#1', 'E#2', 'E#3']);
  });

  it('searches a thousand people in one request, however small the page', async () => {
    for (let from = 0; from < 900; from += 90) {
      await table.transact(due('kota', 'a', 900).slice(from, from + 90));
    }
    const page = await listPage(source('a'), { limit: 10 }, parse, (id) => id.endsWith('899'));
    expect(page).toEqual({ items: ['a-0899'], next: null });
    expect(table.calls.query).toBe(1);
  });

  it('says that the list ended where its last item was given', async () => {
    await fill({ a: 3 });
    expect(await listPage(source('a'), { limit: 10 }, parse)).toMatchObject({ next: null });
  });

  describe('refuses a cursor', () => {
    const position = {
      agency: 'kota',
      dueKind: 'a',
      dueOn: '2026-01-10',
      dueId: 'a-0001',
      pk: 'kota#a#1',
      sk: 'NOW',
    };
    const { sk: _sk, ...incomplete } = position;
    const read = (cursor: string) =>
      listPage(
        indexSource(table, {
          index: 'due',
          partition: { agency: 'kota', dueKind: 'a' },
          between: { attribute: 'dueOn', from: '2026-01-01', to: '2026-01-31' },
        }),
        { limit: 10, cursor },
        parse,
      );

    beforeEach(() => fill({ a: 3 }));

    it('but not its own', async () => {
      expect((await read(encodeCursor(position)))?.items).toEqual(['a-0002']);
    });

    it.each([
      ['of another agency', encodeCursor({ ...position, agency: 'elsewhere' })],
      ['of another list', encodeCursor({ ...position, dueKind: 'b' })],
      ['before the range', encodeCursor({ ...position, dueOn: '2025-12-31' })],
      ['after the range', encodeCursor({ ...position, dueOn: '2026-02-01' })],
      ['with a key too few', encodeCursor(incomplete)],
      ['with a key too many', encodeCursor({ ...position, more: 1 })],
      ['that is no JSON', 'bm8ganNvbg'],
      ['that is no object', Buffer.from('[1]').toString('base64url')],
      ['that is empty', ''],
    ])('%s', async (_what, cursor) => {
      expect(await read(cursor)).toBeNull();
    });
  });
});
