import { unit } from '@kotak9/rules/testing';
import { beforeEach, describe, expect, it } from 'vitest';
import { decideAndCommit } from './decide-and-commit.ts';
import type { Write } from './table.ts';
import { buildRequest } from './testing/command.ts';
import { MemoryTable } from './testing/memory-table.ts';
import { kota } from './testing/position.ts';
import { createUnit } from './unit-state.ts';

/** Lets somebody else win so many times. */
class ContendedTable extends MemoryTable {
  lost = 0;
  override async transact(writes: readonly Write[]): ReturnType<MemoryTable['transact']> {
    if (this.lost-- > 0) return { done: false, failed: [] };
    return super.transact(writes);
  }
}

let table: ContendedTable;
beforeEach(() => {
  table = new ContendedTable();
});

const create = (checks: readonly Write[] = []) => ({
  outcome: 'created' as const,
  changes: [createUnit(kota, { id: unit('dinas'), name: 'Dinas', parentId: null })],
  checks,
});

describe('decideAndCommit', () => {
  it('gives the outcome once what it says is stored', async () => {
    expect(await decideAndCommit(table, buildRequest(kota), async () => create())).toBe('created');
    expect(table.all().some(({ sk }) => sk === 'NOW#UNIT#dinas')).toBe(true);
  });

  it('writes nothing where nothing is to change', async () => {
    expect(await decideAndCommit(table, buildRequest(kota), async () => ({ outcome: 'none' }))).toBe('none');
    expect(table.calls.transact).toBe(0);
  });

  it('decides anew each time somebody else was faster, and says so', async () => {
    table.lost = 4;
    const attempts: number[] = [];
    let decided = 0;
    const decide = async () => {
      decided++;
      return create();
    };
    expect(await decideAndCommit(table, buildRequest(kota), decide, (n) => attempts.push(n))).toBe('created');
    expect(decided).toBe(5);
    expect(attempts).toEqual([1, 2, 3, 4]);
  });

  it('gives up after five times', async () => {
    table.lost = 5;
    expect(await decideAndCommit(table, buildRequest(kota), async () => create())).toBe('contended');
    expect(table.all()).toEqual([]);
  });

  it('writes nothing where what it relied on no longer holds', async () => {
    const gone: Write = { check: { pk: 'a', sk: 'b' }, when: { is: 'present' } };
    expect(await decideAndCommit(table, buildRequest(kota), async () => create([gone]))).toBe('contended');
    expect(table.all()).toEqual([]);
  });
});
