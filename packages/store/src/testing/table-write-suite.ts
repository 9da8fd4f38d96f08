import { beforeEach, describe, expect, it } from 'vitest';
import type { Table, Write } from '../table.ts';
import { item, put } from './items.ts';

/**
 * What every implementation of `Table` must answer.
 *
 * @param shared gives the table; the same one for all tests, each of which works in partitions of its own
 */
export const describeTableWrites = (name: string, shared: () => Table): void => {
  describe(name, () => {
    let runs = 0;
    let table: Table;
    /** A partition key or index value that no other test uses. */
    let own: string;
    beforeEach(() => {
      table = shared();
      own = `write-${++runs}`;
    });

    const store = async (...writes: readonly Write[]) =>
      expect(await table.transact(writes)).toEqual({ done: true });

    describe('transact', () => {
      it('puts, updates, deletes and checks in one', async () => {
        await store(put(own, 'U', { a: 1, b: 2 }), put(own, 'D'), put(own, 'C'));
        await store(
          put(own, 'P', { x: 1 }),
          { update: { pk: own, sk: 'U' }, set: { a: 5, c: 'new' }, remove: ['b'] },
          { delete: { pk: own, sk: 'D' } },
          { check: { pk: own, sk: 'C' }, when: { is: 'present' } },
        );
        expect((await table.query(own, {})).items).toEqual([
          item(own, 'C'),
          item(own, 'P', { x: 1 }),
          item(own, 'U', { a: 5, c: 'new' }),
        ]);
      });

      it('replaces the whole item with a put', async () => {
        await store(put(own, 'A', { old: 1 }));
        await store(put(own, 'A', { fresh: 1 }));
        expect(await table.get({ pk: own, sk: 'A' })).toEqual(item(own, 'A', { fresh: 1 }));
      });

      it('makes an item by an update of none', async () => {
        await store({ update: { pk: own, sk: 'A' }, set: { a: 1 } });
        expect(await table.get({ pk: own, sk: 'A' })).toEqual(item(own, 'A', { a: 1 }));
      });

      it('writes nothing if one condition of many fails', async () => {
        await store(put(own, 'there', { seq: 3 }));
        const result = await table.transact([
          put(own, 'new'),
          { put: item(own, 'there', { seq: 4 }), when: { is: 'absent' } },
          { delete: { pk: own, sk: 'else' } },
        ]);
        expect(result).toEqual({
          done: false,
          failed: [{ write: 1, item: item(own, 'there', { seq: 3 }) }],
        });
        expect((await table.query(own, {})).items).toEqual([item(own, 'there', { seq: 3 })]);
      });

      it('names every condition that failed, with the item that stood there', async () => {
        await store(put(own, 'A', { seq: 1 }), put(own, 'B', { seq: 2 }));
        const result = await table.transact([
          { put: item(own, 'A'), when: { is: 'equal', attributes: { seq: 9 } } },
          put(own, 'free'),
          { delete: { pk: own, sk: 'B' }, when: { is: 'absent' } },
          { check: { pk: own, sk: 'none' }, when: { is: 'present' } },
          { update: { pk: own, sk: 'C' }, set: { x: 1 }, when: { is: 'present' } },
        ]);
        expect(result).toEqual({
          done: false,
          failed: [
            { write: 0, item: item(own, 'A', { seq: 1 }) },
            { write: 2, item: item(own, 'B', { seq: 2 }) },
            { write: 3, item: undefined },
            { write: 4, item: undefined },
          ],
        });
      });

      it('refuses two writes on one item and more than a hundred as mistakes', async () => {
        await expect(table.transact([put(own, 'A'), { delete: { pk: own, sk: 'A' } }])).rejects.toThrow();
        const many = Array.from({ length: 101 }, (_, at) => put(own, `A${at}`));
        await expect(table.transact(many)).rejects.toThrow();
        expect((await table.query(own, {})).items).toEqual([]);
      });

      it('takes a hundred', async () => {
        await store(...Array.from({ length: 100 }, (_, at) => put(own, `A${at}`)));
        expect((await table.query(own, {})).items).toHaveLength(100);
      });

      it('lets one of many through that all want to be the first', async () => {
        const results = await Promise.all(
          Array.from({ length: 8 }, (_, by) =>
            table.transact([{ put: item(own, 'first', { by }), when: { is: 'absent' } }]),
          ),
        );
        expect(results.filter(({ done }) => done)).toHaveLength(1);
      });
    });

    describe('conditions', () => {
      const cases = [
        { when: { is: 'absent' }, onItem: false, onNothing: true },
        { when: { is: 'present' }, onItem: true, onNothing: false },
        { when: { is: 'equal', attributes: { seq: 1 } }, onItem: true, onNothing: false },
        { when: { is: 'equal', attributes: { seq: 1, live: 'x' } }, onItem: true, onNothing: false },
        { when: { is: 'equal', attributes: { seq: 1, live: 'y' } }, onItem: false, onNothing: false },
        { when: { is: 'equal', attributes: { seq: '1' } }, onItem: false, onNothing: false },
        { when: { is: 'equal', attributes: { lacking: 1 } }, onItem: false, onNothing: false },
      ] as const;

      it.each(cases)('$when: item $onItem, no item $onNothing', async ({ when, onItem, onNothing }) => {
        await store(put(own, 'there', { seq: 1, live: 'x' }));
        const there = await table.transact([{ check: { pk: own, sk: 'there' }, when }]);
        const nothing = await table.transact([{ check: { pk: own, sk: 'not' }, when }]);
        expect([there.done, nothing.done]).toEqual([onItem, onNothing]);
      });
    });

    describe('write', () => {
      it('puts, updates and deletes by itself', async () => {
        expect(await table.write({ put: item(own, 'A', { mark: 1, a: 1 }) })).toEqual({ done: true });
        expect(await table.write({ update: { pk: own, sk: 'A' }, remove: ['mark'] })).toEqual({ done: true });
        expect(await table.get({ pk: own, sk: 'A' })).toEqual(item(own, 'A', { a: 1 }));
        expect(await table.write({ delete: { pk: own, sk: 'A' } })).toEqual({ done: true });
        expect(await table.get({ pk: own, sk: 'A' })).toBeUndefined();
      });

      it('may be repeated', async () => {
        await store(put(own, 'A', { mark: 1 }));
        const unmark = () =>
          table.write({ update: { pk: own, sk: 'A' }, remove: ['mark'], when: { is: 'present' } });
        expect([await unmark(), await unmark()]).toEqual([{ done: true }, { done: true }]);
      });

      it.each([
        ['put', () => ({ put: item(own, 'A'), when: { is: 'absent' } as const })],
        [
          'update',
          () => ({
            update: { pk: own, sk: 'A' },
            set: { x: 1 },
            when: { is: 'equal', attributes: { seq: 2 } } as const,
          }),
        ],
        [
          'delete',
          () => ({ delete: { pk: own, sk: 'A' }, when: { is: 'equal', attributes: { seq: 2 } } as const }),
        ],
      ])('does nothing if the condition of a %s fails, and gives what stood there', async (_kind, write) => {
        await store(put(own, 'A', { seq: 1 }));
        expect(await table.write(write())).toEqual({
          done: false,
          failed: [{ write: 0, item: item(own, 'A', { seq: 1 }) }],
        });
        expect(await table.get({ pk: own, sk: 'A' })).toEqual(item(own, 'A', { seq: 1 }));
      });
    });
  });
};
