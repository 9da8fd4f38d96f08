import { describe, expect, it } from 'vitest';
import { readOnce } from './read-once.ts';
import type { IndexQuery } from './table.ts';
import { MemoryTable } from './testing/memory-table.ts';

const due = (dueKind: string): IndexQuery => ({
  index: 'due',
  partition: { agency: 'kota-jayapura', dueKind },
});

/** Counts what an index is asked. */
class CountingTable extends MemoryTable {
  asked = 0;
  override queryIndex(query: IndexQuery) {
    this.asked++;
    return super.queryIndex(query);
  }
}

const filled = async () => {
  const table = new CountingTable();
  const item = { pk: 'a', sk: 'a', agency: 'kota-jayapura', dueKind: 'kgb', dueOn: '2026-12-31', dueId: 'x' };
  await table.write({ put: { ...item, due: { nip: 'x' } } });
  return table;
};

describe('readOnce', () => {
  it('asks an index the same question once, and every other question for itself', async () => {
    const table = await filled();
    const once = readOnce(table);
    const [first, second, other] = await Promise.all([
      once.queryIndex(due('kgb')),
      once.queryIndex(due('kgb')),
      once.queryIndex(due('lhkpn')),
    ]);

    expect(first.items).toHaveLength(1);
    expect(second).toBe(first);
    expect(other.items).toEqual([]);
    expect(table.asked).toBe(2);
  });

  it('reads by key what stands, also after a write through it', async () => {
    const once = readOnce(await filled());
    await once.write({ put: { pk: 'b', sk: 'b' } });
    await once.transact([{ put: { pk: 'b', sk: 'c' } }]);

    expect(await once.get({ pk: 'b', sk: 'b' })).toEqual({ pk: 'b', sk: 'b' });
    expect((await once.query('b', {})).items).toHaveLength(2);
  });
});
