import { systemCommand } from '@kotak9/store';
import { MemoryTable } from '@kotak9/store/testing';
import { describe, expect, it } from 'vitest';
import { MeddledTable } from '../api-appointments/decision-calls.ts';
import { createContestant, filed, frozen, giveUp, read } from '../api-objections/objection-calls.ts';
import { JAYAPURA } from '../test-succession.ts';
import { actOnObjection } from './act-on-objections.ts';

const on = (now: string) => systemCommand('daily-check', { agency: JAYAPURA, now, correlationId: 'run' });
/** The day after the first instance should have answered. */
const LATE = on('2026-08-24T16:00:00.000Z');

/** Refuses every transaction, as if somebody else were always faster. */
class ContendedTable extends MemoryTable {
  contended = false;

  override async transact(writes: Parameters<MemoryTable['transact']>[0]) {
    return this.contended ? { done: false as const, failed: [] } : super.transact(writes);
  }
}

describe('actOnObjection', () => {
  it('does nothing where nothing is due, or nothing is there', async () => {
    const world = await createContestant();
    const id = await filed(world);
    const before = world.table.all();
    expect(await actOnObjection(world.table, on('2026-08-24T14:59:59.000Z'), { id })).toBe('stands');
    expect(await actOnObjection(world.table, LATE, { id: 'obj-none' })).toBe('stands');
    expect(world.table.all()).toEqual(before);
  });

  it('yields to the person who gives it up at the same moment', async () => {
    const table = new MeddledTable();
    const world = await createContestant(table);
    const id = await filed(world);
    table.meddle = () => giveUp(world, id);

    expect(await actOnObjection(table, LATE, { id })).toBe('stands');
    expect((await read(world, id)).body).toMatchObject({ status: 'closed', ending: 'dicabut' });
    expect(world.events('objection.escalated')).toEqual([]);
    expect(frozen(world)).toEqual([]);
  });

  it('says so where it keeps meeting others, and has done nothing', async () => {
    const table = new ContendedTable();
    const world = await createContestant(table);
    const id = await filed(world);
    const before = table.all();
    table.contended = true;

    expect(await actOnObjection(table, LATE, { id })).toBe('contended');
    expect(table.all()).toEqual(before);
  });
});
