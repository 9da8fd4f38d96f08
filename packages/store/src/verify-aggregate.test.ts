import { agency, unit } from '@kotak9/rules/testing';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eventKey, headKey, unitAggregate } from './keys.ts';
import { runCommand } from './run-command.ts';
import { Head } from './stored-event.ts';
import { buildRequest } from './testing/command.ts';
import { MemoryTable } from './testing/memory-table.ts';
import { createUnit } from './unit-state.ts';
import { verifyAggregate } from './verify-aggregate.ts';

const kota = agency('kota-jayapura');
// one id begins with the other: their events must not be mistaken for each other's
const units = ['dinas', 'dinas-pendidikan', 'dinas-2'].map(unit);

const write = async (table: MemoryTable, at: number): Promise<void> => {
  const id = units[at % units.length] ?? unit('dinas');
  const aggregate = unitAggregate(kota, id);
  await runCommand(table, buildRequest(kota), async () => {
    const item = await table.get(headKey(aggregate));
    const change = createUnit(kota, { id, name: `Unit ${at}`, parentId: null });
    const before = item === undefined ? null : Head.parse(item);
    return { changes: [{ ...change, before }], outcome: { status: 200, body: null } };
  });
};

const history = fc.array(fc.nat({ max: 2 }), { minLength: 1, maxLength: 15 });
const verifyAll = (table: MemoryTable) =>
  Promise.all(units.map((id) => verifyAggregate(table, unitAggregate(kota, id))));

const after = async (commands: readonly number[]): Promise<MemoryTable> => {
  const table = new MemoryTable();
  for (const at of commands) await write(table, at);
  return table;
};

describe('verifyAggregate', () => {
  it('finds nothing after any commands on several aggregates', async () => {
    await fc.assert(
      fc.asyncProperty(history, async (commands) => {
        expect(await verifyAll(await after(commands))).toEqual([[], [], []]);
      }),
      { numRuns: 40 },
    );
  });

  it('finds any event that was changed, made unreadable or removed, in its aggregate alone', async () => {
    const tamper = fc.constantFrom('changed', 'unreadable', 'removed');
    await fc.assert(
      fc.asyncProperty(history, fc.nat(), tamper, async (commands, pick, how) => {
        const table = await after(commands);
        const owner = (commands[pick % commands.length] ?? 0) % units.length;
        const count = commands.filter((at) => at === owner).length;
        const seq = (pick % count) + 1;
        const aggregate = unitAggregate(kota, units[owner] ?? unit('dinas'));
        const key = eventKey(aggregate, seq);
        if (how === 'removed') await table.write({ delete: key });
        if (how === 'changed') await table.write({ update: key, set: { actor: { sub: 'x', role: 'asn' } } });
        if (how === 'unreadable') await table.write({ update: key, set: { data: 'gone' } });
        const kind = how === 'changed' ? 'altered' : 'missing';
        const found = await verifyAll(table);
        expect(found[owner]).toEqual([{ kind, seq }]);
        expect(found.filter((_, at) => at !== owner).flat()).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('finds events whose head was removed', async () => {
    const table = await after([0, 0]);
    const aggregate = unitAggregate(kota, unit('dinas'));
    await table.write({ delete: headKey(aggregate) });
    expect(await verifyAggregate(table, aggregate)).toEqual([
      { kind: 'beyond-head', seq: 1 },
      { kind: 'beyond-head', seq: 2 },
    ]);
  });
});
