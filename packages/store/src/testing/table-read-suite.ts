import { beforeEach, describe, expect, it } from 'vitest';
import type { BulkTable } from '../bulk-table.ts';
import { collect, eachItem, type Item, type Position, type Write } from '../table.ts';
import { item, put, sortKeys } from './items.ts';

/**
 * What every implementation of `Table` must answer.
 *
 * @param shared gives the table; the same one for all tests, each of which works in partitions of its own
 */
export const describeTableReads = (name: string, shared: () => BulkTable): void => {
  describe(name, () => {
    let runs = 0;
    let table: BulkTable;
    /** A partition key or index value that no other test uses. */
    let own: string;
    beforeEach(() => {
      table = shared();
      own = `read-${++runs}`;
    });

    const store = async (...writes: readonly Write[]) =>
      expect(await table.transact(writes)).toEqual({ done: true });

    describe('get', () => {
      it('gives the item as it was put, nested values, nulls and empty texts included', async () => {
        const stored = item(own, 'A', {
          n: 1.5,
          deep: { list: [1, 'x', null, true], empty: '' },
          none: null,
        });
        await store({ put: stored });
        expect(await table.get({ pk: own, sk: 'A' })).toEqual(stored);
      });

      it('gives undefined where there is none', async () => {
        expect(await table.get({ pk: own, sk: 'A' })).toBeUndefined();
      });

      it('leaves out attributes that were undefined', async () => {
        await store(put(own, 'A', { kept: 1, left: undefined, deep: { left: undefined, kept: 2 } }));
        expect(await table.get({ pk: own, sk: 'A' })).toStrictEqual(
          item(own, 'A', { kept: 1, deep: { kept: 2 } }),
        );
      });

      it('does not change with what the caller does to a value afterwards', async () => {
        const list = [1];
        await store(put(own, 'A', { list }));
        list.push(2);
        expect(await table.get({ pk: own, sk: 'A' })).toEqual(item(own, 'A', { list: [1] }));
      });
    });

    describe('getMany', () => {
      it('gives items in the order of their keys, and undefined where there is none', async () => {
        const keys = Array.from({ length: 130 }, (_, n) => ({
          pk: own,
          sk: `M#${String(n).padStart(3, '0')}`,
        }));
        const kept = keys.filter((_, n) => n % 3 !== 0);
        for (const part of [kept.slice(0, 50), kept.slice(50)])
          await store(...part.map(({ pk, sk }) => put(pk, sk, { sk2: sk })));
        const asked = keys.toReversed();
        const found = await table.getMany([...asked, ...asked.slice(0, 3)]);
        expect(found.map((one) => one?.sk)).toEqual(
          [...asked, ...asked.slice(0, 3)].map((key) => (kept.includes(key) ? key.sk : undefined)),
        );
        expect(await table.getMany([])).toEqual([]);
      });
    });

    describe('query', () => {
      const keys = ['A#1', 'A#2', 'A#3', 'B#1', 'B#2'];
      beforeEach(() => store(...keys.toReversed().map((sk) => put(own, sk)), put(`${own}-other`, 'A#1')));

      it('gives a partition in the order of its sort keys', async () => {
        expect(sortKeys((await table.query(own, {})).items)).toEqual(keys);
      });

      it('orders by bytes, not by alphabet', async () => {
        const pk = `${own}-bytes`;
        await store(...['a', 'Z', '~', 'é', '0', '#'].map((sk) => put(pk, sk)));
        expect(sortKeys((await table.query(pk, {})).items)).toEqual(['#', '0', 'Z', 'a', '~', 'é']);
      });

      it('gives what begins with a prefix', async () => {
        expect(sortKeys((await table.query(own, { beginsWith: 'B#' })).items)).toEqual(['B#1', 'B#2']);
      });

      it('gives a range with both its ends', async () => {
        const { items } = await table.query(own, { between: ['A#2', 'B#1'] });
        expect(sortKeys(items)).toEqual(['A#2', 'A#3', 'B#1']);
      });

      it('gives the last ones first when descending', async () => {
        const page = await table.query(own, { beginsWith: 'A#' }, { descending: true, limit: 2 });
        expect(sortKeys(page.items)).toEqual(['A#3', 'A#2']);
        const rest = await table.query(
          own,
          { beginsWith: 'A#' },
          { descending: true, limit: 2, ...(page.last && { after: page.last }) },
        );
        expect(sortKeys(rest.items)).toEqual(['A#1']);
        expect(rest.last).toBeNull();
      });

      it.each([1, 2, 3, 4, 5, 6])('visits each item once with pages of %i', async (limit) => {
        const read = (after: Position | undefined) =>
          table.query(own, {}, { limit, ...(after && { after }) });
        expect(sortKeys(await collect(eachItem(read)))).toEqual(keys);
      });

      it('names the position of the last item where a page was filled', async () => {
        expect((await table.query(own, {}, { limit: 2 })).last).toEqual({ pk: own, sk: 'A#2' });
      });

      it('goes on after a position whose item has gone', async () => {
        await store({ delete: { pk: own, sk: 'A#2' } });
        const page = await table.query(own, {}, { after: { pk: own, sk: 'A#2' } });
        expect(sortKeys(page.items)).toEqual(['A#3', 'B#1', 'B#2']);
      });

      it('gives nothing of an unknown partition', async () => {
        expect(await table.query(`${own}-none`, {})).toEqual({ items: [], last: null });
      });
    });

    describe('queryIndex', () => {
      const listed = (id: string, unitId: string, extra = {}) =>
        put(`${own}#${id}`, 'NOW', {
          agency: own,
          listKind: 'asn',
          unitId,
          listId: id,
          summary: { id },
          secret: 'not projected',
          ...extra,
        });
      const ofAgency = () => ({ index: 'by-unit', partition: { agency: own, listKind: 'asn' } }) as const;
      const ids = (items: readonly Item[]) => items.map((found) => found['listId']);

      beforeEach(() =>
        store(
          listed('3', 'u1'),
          listed('1', 'u2'),
          listed('2', 'u1'),
          listed('4', 'u3'),
          listed('5', 'u1', { listKind: 'position' }),
          // sparse: without one of its keys an item is not in the index
          listed('6', 'u1', { unitId: undefined }),
        ),
      );

      it('gives a partition in the order of all sort attributes', async () => {
        expect(ids((await table.queryIndex(ofAgency())).items)).toEqual(['2', '3', '1', '4']);
      });

      it('projects keys and the narrow view, and nothing else', async () => {
        const { items } = await table.queryIndex({ ...ofAgency(), limit: 1 });
        expect(items).toEqual([
          {
            pk: `${own}#2`,
            sk: 'NOW',
            agency: own,
            listKind: 'asn',
            unitId: 'u1',
            listId: '2',
            summary: { id: '2' },
          },
        ]);
      });

      it('narrows by the leading sort attribute', async () => {
        const { items } = await table.queryIndex({ ...ofAgency(), equals: { unitId: 'u1' } });
        expect(ids(items)).toEqual(['2', '3']);
      });

      it('narrows by equality and a range on the attribute after it', async () => {
        const { items } = await table.queryIndex({
          ...ofAgency(),
          equals: { unitId: 'u1' },
          between: { attribute: 'listId', from: '3', to: '9' },
        });
        expect(ids(items)).toEqual(['3']);
      });

      it('gives a range with both its ends', async () => {
        const { items } = await table.queryIndex({
          ...ofAgency(),
          between: { attribute: 'unitId', from: 'u2', to: 'u3' },
        });
        expect(ids(items)).toEqual(['1', '4']);
      });

      it.each([1, 2, 3, 4, 5])('visits each item once with pages of %i, both ways', async (limit) => {
        const all = (descending: boolean) =>
          collect(
            eachItem((after) =>
              table.queryIndex({ ...ofAgency(), descending, limit, ...(after && { after }) }),
            ),
          );
        expect(ids(await all(false))).toEqual(['2', '3', '1', '4']);
        expect(ids(await all(true))).toEqual(['4', '1', '3', '2']);
      });

      it('visits each item once where all have the same sort attributes', async () => {
        const same = Array.from({ length: 7 }, (_, at) =>
          put(`${own}#same-${at}`, 'NOW', { agency: own, level: 'pengawas', boxKey: 5, scoreKey: 60 }),
        );
        await store(...same);
        const found = await collect(
          eachItem((after) =>
            table.queryIndex({
              index: 'by-level',
              partition: { agency: own, level: 'pengawas' },
              limit: 2,
              ...(after && { after }),
            }),
          ),
        );
        expect(new Set(found.map(({ pk }) => pk)).size).toBe(7);
        expect(found).toHaveLength(7);
      });

      it('names keys of index and table as the position', async () => {
        const { last } = await table.queryIndex({ ...ofAgency(), limit: 2 });
        expect(last).toEqual({
          pk: `${own}#3`,
          sk: 'NOW',
          agency: own,
          listKind: 'asn',
          unitId: 'u1',
          listId: '3',
        });
      });

      it('goes on after a position whose item has gone', async () => {
        const { last } = await table.queryIndex({ ...ofAgency(), limit: 2 });
        await store({ delete: { pk: `${own}#3`, sk: 'NOW' } });
        const { items } = await table.queryIndex({ ...ofAgency(), ...(last && { after: last }) });
        expect(ids(items)).toEqual(['1', '4']);
      });

      it('orders numbers as numbers', async () => {
        const scored = (id: string, boxKey: number, scoreKey: number) =>
          put(`${own}#${id}`, 'NOW', {
            agency: own,
            level: 'administrator',
            boxKey,
            scoreKey,
            profile: { id },
          });
        await store(scored('a', 9, 100), scored('b', 9, 20.5), scored('c', 8, 99), scored('d', 0, 0));
        const { items } = await table.queryIndex({
          index: 'by-level',
          partition: { agency: own, level: 'administrator' },
          descending: true,
        });
        expect(items.map(({ profile }) => profile)).toEqual([
          { id: 'a' },
          { id: 'b' },
          { id: 'c' },
          { id: 'd' },
        ]);
      });

      it('loses an item whose key attribute is removed', async () => {
        await store({ update: { pk: `${own}#2`, sk: 'NOW' }, remove: ['unitId'] });
        expect(ids((await table.queryIndex(ofAgency())).items)).toEqual(['3', '1', '4']);
      });
    });
  });
};
