import { day, nip, position } from '@kotak9/rules/testing';
import { inputKey, loadPool, loadTalent, putInput, type Write } from '@kotak9/store';
import { MemoryTable } from '@kotak9/store/testing';
import { describe, expect, it } from 'vitest';
import { recalculate } from '../recalculate.ts';
import { reconcileMember } from '../reconcile-member.ts';
import {
  addHolder,
  changePerson,
  cloudEvents,
  createWorkerWorld,
  failuresOf,
  JAYAPURA,
  pump,
  sqsEvent,
  storedEvents,
  type WorkerWorld,
} from '../worker-world.ts';
import { createHandler } from './create-handler.ts';

const NOBODY = nip('196803151993031004');

/** The person of the worked case, in box 8. */
const createWorld = async (table?: MemoryTable) => {
  const world = createWorkerWorld('2026-08-03T00:00:00.000Z', table);
  const holder = await addHolder(world, { id: position('kabid-sd'), tier: 'administrator', eselon: 'III.b' });
  return { world, nip: holder.nip };
};
const inPool = async (table?: MemoryTable) => {
  const created = await createWorld(table);
  await pump(created.world);
  return created;
};
const stateOf = async ({ table }: WorkerWorld, who = nip('197105101995031001')) => {
  const state = await loadPool(table, JAYAPURA, who);
  if (state === null) throw new Error('Nobody of that NIP');
  return state;
};
const poolEvents = (world: WorkerWorld) =>
  storedEvents(world)
    .filter(({ type }) => type.startsWith('talent-pool.'))
    .map(({ type, data }) => ({ type, ...data }));
const cause = (world: WorkerWorld) => ({ agency: JAYAPURA, now: world.now, correlationId: 'test' });
const sanction = (who: Parameters<typeof putInput>[1], until = '2026-12-31') => ({
  writes: [
    putInput(JAYAPURA, who, 'discipline', 's', {
      id: 's',
      level: 'sedang',
      from: day('2026-08-03'),
      until: day(until),
    }),
  ],
  fact: { type: 'discipline.recorded.v1' as const, data: { nip: who, corrected: false } },
});

/** Lets somebody else's transaction win, so many times, before one of the worker's. */
class ContendedTable extends MemoryTable {
  lost = 0;
  override async transact(writes: readonly Write[]): ReturnType<MemoryTable['transact']> {
    if (this.lost <= 0) return super.transact(writes);
    this.lost--;
    return { done: false, failed: [{ write: 0, item: undefined }] };
  }
}

describe('reconcile-talent-pool', () => {
  it('lets in whoever was placed in a box of the pool', async () => {
    const { world, nip: who } = await inPool();

    expect(poolEvents(world)).toEqual([
      { type: 'talent-pool.entered.v1', nip: who, box: 8, level: 'instansi', on: '2026-08-03' },
    ]);
    expect((await stateOf(world)).membership).toMatchObject({
      head: { seq: 1 },
      membership: { spells: [{ enteredOn: '2026-08-03', postLevel: 'administrator', exit: null }] },
      member: { box: 8, readiness: 'siap-sekarang', unitId: 'dinas-pendidikan', positionId: 'kabid-sd' },
      // his 56th birthday is the last day on which he could be appointed
      dueOn: '2027-05-11',
    });
    expect(world.observer.codes()).toContain('pool/reconciled');
  });

  it('knows nobody before the first placement, and nothing of people who are not recorded', async () => {
    const { world, nip: who } = await createWorld();
    const before = world.table.all();

    expect(await reconcileMember(world, { ...cause(world), nip: who })).toBe('unchanged');
    expect(await reconcileMember(world, { ...cause(world), nip: NOBODY })).toBe('unknown');
    expect(world.table.all()).toEqual(before);
  });

  it('is one Query and at most one transaction, and none where nothing differs', async () => {
    const { world, nip: who } = await createWorld();
    await recalculate(world, { ...cause(world), nip: who });
    const count = async (): Promise<number[]> => {
      const { query, transact, write } = { ...world.table.calls };
      await reconcileMember(world, { ...cause(world), nip: who });
      const after = world.table.calls;
      return [after.query - query, after.transact - transact, after.write - write];
    };

    expect((await count()).slice(1)).toEqual([1, 0]);
    expect((await count()).slice(1)).toEqual([0, 0]);
  });

  it('takes the same events any number of times', async () => {
    const { world } = await inPool();
    const stored = world.table.all();
    const events = cloudEvents(world, 'placement.changed.v1');

    expect(failuresOf(await createHandler(world)(sqsEvent([...events, ...events])))).toEqual([]);
    expect(world.table.all()).toEqual(stored);
    expect(world.observer.codes()).toContain('pool/unchanged');
  });

  it('lets out under a sanction, says no more on the bus, and lets in again when it is lifted', async () => {
    const { world, nip: who } = await inPool();
    await changePerson(world, who, sanction(who));
    await pump(world);

    expect(poolEvents(world)[1]).toEqual({
      type: 'talent-pool.left.v1',
      nip: who,
      reason: 'withheld',
      on: '2026-08-03',
    });
    const out = await stateOf(world);
    expect(out.membership?.member).toBeNull();
    expect(out.membership?.membership.spells).toMatchObject([
      { exit: { on: '2026-08-03', reason: 'sanction', evidence: `asn/${who}@2` } },
    ]);
    expect(out.membership?.dueOn).toBe('2027-01-01');

    world.now = '2026-09-01T00:00:00.000Z';
    await changePerson(world, who, { writes: [{ delete: inputKey(JAYAPURA, who, 'discipline', 's') }] });
    await pump(world);
    const back = await stateOf(world);
    expect(back.membership?.membership.spells).toMatchObject([
      { exit: { reason: 'sanction' } },
      { enteredOn: '2026-09-01', exit: null },
    ]);
  });

  it('tells lists what differs, without an entry or an exit', async () => {
    const { world, nip: who } = await inPool();
    await changePerson(world, who, { record: { name: 'Y. Wanggai' } });
    await pump(world);

    expect(poolEvents(world)[1]).toEqual({
      type: 'talent-pool.changed.v1',
      nip: who,
      box: 8,
      level: 'instansi',
      readiness: 'siap-sekarang',
      fields: ['name'],
    });
    expect((await stateOf(world)).membership?.member?.name).toBe('Y. Wanggai');
  });

  it('lets out whoever moved one level up', async () => {
    const { world, nip: who } = await inPool();
    const { record } = (await stateOf(world)).person;
    if (!record.post) throw new Error('The person holds a post');
    await changePerson(world, who, {
      record: { post: { ...record.post, level: 'jpt-pratama', eselon: 'II.b' } },
    });
    await pump(world);

    expect(poolEvents(world).at(-1)).toMatchObject({ reason: 'placed-in-target' });
    expect((await stateOf(world)).membership).toMatchObject({ member: null, dueOn: '2027-08-03' });
  });

  it('never turns the date back', async () => {
    const { world, nip: who } = await inPool();
    world.now = '2026-10-01T00:00:00.000Z';
    await changePerson(world, who, { record: { status: 'mpp' } });
    await pump(world);
    const early = { ...cause(world), now: '2026-08-05T00:00:00.000Z', nip: who };
    await changePerson(world, who, { record: { status: 'aktif' } });
    const { placement } = (await stateOf(world)).person;
    expect(placement?.placement.asOf).toBe('2026-10-01');

    await recalculate(world, { ...cause(world), nip: who });
    expect(await reconcileMember(world, early)).toBe('changed');
    expect((await stateOf(world)).membership?.membership.spells).toMatchObject([
      { exit: { on: '2026-10-01', reason: 'mpp' } },
      { enteredOn: '2026-10-01' },
    ]);
  });

  it('moves the day of the next look without an event', async () => {
    const { world, nip: who } = await inPool();
    const key = { pk: `${JAYAPURA}#ASN#${who}`, sk: 'NOW#MEMBERSHIP' };
    await world.table.write({ update: key, set: { dueOn: '2026-01-01' } });

    expect(await reconcileMember(world, { ...cause(world), nip: who })).toBe('unchanged');
    expect(await world.table.get(key)).toMatchObject({ dueOn: '2027-05-11', seq: 1, dueKind: 'talent-pool' });
    expect(poolEvents(world)).toHaveLength(1);
  });

  it('tries again with fresh reads, and leaves to the queue what keeps being contended', async () => {
    const table = new ContendedTable();
    const { world, nip: who } = await createWorld(table);
    await recalculate(world, { ...cause(world), nip: who });
    const events = cloudEvents(world, 'placement.changed.v1');
    table.lost = 99;
    expect(failuresOf(await createHandler(world)(sqsEvent(events)))).toEqual(['m0']);
    expect(world.observer.codes()).toContain('pool/failed');

    table.lost = 2;
    expect(await reconcileMember(world, { ...cause(world), nip: who })).toBe('changed');
  });

  it('does not write over a placement that changed while it computed', async () => {
    let between: () => Promise<unknown> = async () => undefined;
    class InterruptedTable extends MemoryTable {
      override async transact(writes: readonly Write[]): ReturnType<MemoryTable['transact']> {
        const first = between;
        between = async () => undefined;
        await first();
        return super.transact(writes);
      }
    }
    const { world, nip: who } = await createWorld(new InterruptedTable());
    await recalculate(world, { ...cause(world), nip: who });
    between = async () => {
      await changePerson(world, who, sanction(who));
      await recalculate(world, { ...cause(world), nip: who });
    };

    expect(await reconcileMember(world, { ...cause(world), nip: who })).toBe('unchanged');
    expect(poolEvents(world)).toEqual([]);
  });

  it('reports a message that nobody can read, and sets aside one about nobody', async () => {
    const { world } = await inPool();
    const elsewhere = createWorkerWorld();
    const events = cloudEvents(world, 'placement.changed.v1');

    expect(failuresOf(await createHandler(elsewhere)(sqsEvent(['poison', ...events])))).toEqual(['m0']);
    expect(elsewhere.observer.codes()).toEqual(['event/unreadable', 'event/ignored']);
    expect(await loadTalent(elsewhere.table, JAYAPURA, NOBODY)).toBeNull();
  });
});
