import { isRefusal, type Outcome, refuse } from '@kotak9/contracts';
import { agency, unit } from '@kotak9/rules/testing';
import { beforeEach, describe, expect, it } from 'vitest';
import { commit } from './commit.ts';
import { headKey, unitAggregate } from './keys.ts';
import { runCommand } from './run-command.ts';
import { Head } from './stored-event.ts';
import type { Table, Write } from './table.ts';
import { buildRequest } from './testing/command.ts';
import { MemoryTable } from './testing/memory-table.ts';
import { createUnit, loadUnit } from './unit-state.ts';

const kota = agency('kota-jayapura');
const bkpsdm = unit('bkpsdm');
const aggregate = unitAggregate(kota, bkpsdm);
const made: Outcome = { status: 201, body: { id: 'bkpsdm' }, version: 1 };

let table: MemoryTable;
beforeEach(() => {
  table = new MemoryTable();
});

const creation = () => createUnit(kota, { id: bkpsdm, name: 'BKPSDM', parentId: null });
/** Records the unit, unless it is there. */
const create = async (on: Table = table) =>
  (await loadUnit(on, kota, bkpsdm)) === null
    ? { changes: [creation()], outcome: made }
    : refuse('resource/duplicate', { resource: 'unit', id: bkpsdm });

/** Counts the unit's name up, from what it reads. */
const renamed = async () => {
  const item = await table.get(headKey(aggregate));
  const before = Head.parse(item);
  const name = `name ${before.seq + 1}`;
  return {
    changes: [{ ...creation(), before, head: { data: { id: bkpsdm, name, parentId: null } } }],
    outcome: { status: 200, body: { name } } as const,
  };
};
const events = () => table.all().filter(({ sk }) => sk.startsWith('EVENT#'));
const keyed = (key: string, fingerprint = 'same') =>
  buildRequest(kota, { idempotency: { key, fingerprint } });

/** A table that does something before each transaction, or loses its answer. */
const around = (transact: (writes: readonly Write[]) => ReturnType<Table['transact']>): Table => ({
  get: (key) => table.get(key),
  query: (...query) => table.query(...query),
  queryIndex: (query) => table.queryIndex(query),
  write: (write) => table.write(write),
  transact,
});

describe('commit', () => {
  it('writes head and event with the same number and hash', async () => {
    await commit(table, buildRequest(kota), [creation()]);
    const [event] = events();
    expect(event).toMatchObject({ seq: 1, prevHash: null, type: 'unit.created.v1', unpublished: '1' });
    expect(await table.get(headKey(aggregate))).toMatchObject({ seq: 1, hash: event?.['hash'] });
  });

  it('writes nothing over a head that has moved on', async () => {
    await runCommand(table, buildRequest(kota), create);
    const [stale] = (await renamed()).changes;
    await runCommand(table, buildRequest(kota), renamed);
    const before = table.all();
    if (stale === undefined) throw new Error('no change');
    const result = await commit(table, buildRequest(kota), [stale]);
    expect(result).toMatchObject({ committed: false, failed: [{ write: 0 }, { write: 1 }] });
    expect(table.all()).toEqual(before);
  });

  it('refuses an event whose data break their schema, before it writes', async () => {
    const broken = { ...creation(), fact: { type: 'unit.created.v1', data: { unitId: bkpsdm } } };
    // @ts-expect-error parentId is lacking
    await expect(commit(table, buildRequest(kota), [broken])).rejects.toThrow();
    expect(table.all()).toEqual([]);
  });
});

describe('runCommand', () => {
  it('decides again with fresh reads until its change fits', async () => {
    await runCommand(table, buildRequest(kota), create);
    const outcomes = await Promise.all(
      Array.from({ length: 5 }, () => runCommand(table, buildRequest(kota), renamed)),
    );
    expect(outcomes.map((outcome) => !isRefusal(outcome) && outcome.body)).toEqual(
      expect.arrayContaining([2, 3, 4, 5, 6].map((seq) => ({ name: `name ${seq}` }))),
    );
    expect((await loadUnit(table, kota, bkpsdm))?.version).toBe(6);
  });

  it('gives up as contended after a bounded number of attempts, having written nothing', async () => {
    let attempts = 0;
    const contended = around(async () => {
      attempts++;
      return { done: false, failed: [{ write: 0, item: undefined }] };
    });
    expect(await runCommand(contended, buildRequest(kota), create)).toEqual(refuse('version/contended'));
    expect(attempts).toBe(12);
    expect(table.all()).toEqual([]);
  });

  it('writes nothing for a refusal without changes, not even its key', async () => {
    const refusal = refuse('resource/not-found', { resource: 'unit', id: 'x' });
    expect(await runCommand(table, keyed('k'), async () => refusal)).toEqual(refusal);
    expect(table.all()).toEqual([]);
    expect(table.calls.transact).toBe(0);
  });

  it('keeps what a refusal with changes records', async () => {
    const refusal = refuse('appointment/not-among-three');
    await runCommand(table, keyed('k'), async () => ({ changes: [creation()], outcome: refusal }));
    expect(await runCommand(table, keyed('k'), create)).toEqual(refusal);
    expect(events()).toHaveLength(1);
  });

  describe('with an Idempotency-Key', () => {
    it('gives the answer of the same request where that was made between the look for the key and the reads', async () => {
      const overtaken = async () => {
        await runCommand(table, keyed('k'), create);
        return create();
      };
      expect(await runCommand(table, keyed('k'), overtaken)).toEqual(made);
      expect(events()).toHaveLength(1);
    });

    it('gives 20 requests at once one event and 20 equal outcomes', async () => {
      const outcomes = await Promise.all(
        Array.from({ length: 20 }, () => runCommand(table, keyed('k'), create)),
      );
      expect(outcomes).toEqual(Array.from({ length: 20 }, () => made));
      expect(events()).toHaveLength(1);
    });

    it('refuses the key for another request', async () => {
      await runCommand(table, keyed('k'), create);
      expect(await runCommand(table, keyed('k', 'other'), create)).toEqual(refuse('idempotency/key-reused'));
    });

    it('does not share keys between callers or agencies', async () => {
      await runCommand(table, keyed('k'), create);
      const duplicate = refuse('resource/duplicate', { resource: 'unit', id: bkpsdm });
      const other = { ...keyed('k'), actor: { sub: 'hr-2', role: 'hr-admin' } };
      expect(await runCommand(table, other, create)).toEqual(duplicate);
      const elsewhere = { ...keyed('k'), agency: agency('kab-sarmi') };
      expect(await runCommand(table, elsewhere, create)).toEqual(duplicate);
    });

    it('answers a retry after a crash behind the transaction as it would have answered', async () => {
      const crashing = around(async (writes) => {
        await table.transact(writes);
        throw new Error('the process died');
      });
      await expect(runCommand(crashing, keyed('k'), create)).rejects.toThrow('the process died');
      expect(await runCommand(table, keyed('k'), create)).toEqual(made);
      expect(events()).toHaveLength(1);
    });

    it('keeps the answer for a week', async () => {
      await runCommand(table, keyed('k'), create);
      const answer = table.all().find(({ pk }) => pk.includes('#IDEMPOTENCY#'));
      expect(answer?.['expiresAt']).toBe(Date.UTC(2026, 7, 10, 1) / 1000);
    });
  });
});
