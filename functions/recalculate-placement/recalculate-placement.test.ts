import catalogue from '@kotak9/events/catalogue.json' with { type: 'json' };
import { addDays, addYears, type Nip } from '@kotak9/rules';
import { day, position } from '@kotak9/rules/testing';
import { loadPerson, putInput, type Write } from '@kotak9/store';
import { MemoryTable } from '@kotak9/store/testing';
import { describe, expect, it } from 'vitest';
import { recalculate } from '../recalculate.ts';
import {
  addHolder,
  addPerson,
  changePerson,
  cloudEvents,
  createWorkerWorld,
  failuresOf,
  JAYAPURA,
  nipOf,
  sqsEvent,
  storedEvents,
  type WorkerWorld,
} from '../worker-world.ts';
import { createHandler } from './create-handler.ts';

const run = async (world: WorkerWorld, ...[events]: Parameters<typeof sqsEvent>) =>
  failuresOf(await createHandler(world)(sqsEvent(events)));

const about = (world: WorkerWorld, nip: Nip) =>
  cloudEvents(world).filter(({ subject }) => subject === `asn/${nip}`);

const placementOf = async (world: WorkerWorld, nip: Nip) => {
  const person = await loadPerson(world.table, JAYAPURA, nip);
  return person?.placement?.placement ?? null;
};

const createWorld = async (table?: MemoryTable) => {
  const world = createWorkerWorld('2026-08-03T00:00:00.000Z', table);
  const { nip } = await addHolder(world, { id: position('kabid-sd'), tier: 'administrator' });
  return { world, nip };
};

const recordSanction = (world: WorkerWorld, nip: Nip, from: string, until: string) =>
  changePerson(world, nip, {
    writes: [
      putInput(JAYAPURA, nip, 'discipline', 's', {
        id: 's',
        level: 'sedang',
        from: day(from),
        until: day(until),
      }),
    ],
    fact: { type: 'discipline.recorded.v1', data: { nip, corrected: false } },
  });

/** Lets somebody else's transaction win, so many times, before one of the worker's. */
class ContendedTable extends MemoryTable {
  lost = 0;
  constructor(times: number) {
    super();
    this.lost = times;
  }
  contended = false;
  override async transact(writes: readonly Write[]): ReturnType<MemoryTable['transact']> {
    if (!this.contended || this.lost <= 0) return super.transact(writes);
    this.lost--;
    return { done: false, failed: [{ write: 0, item: undefined }] };
  }
}

describe('recalculate-placement', () => {
  it('places the person of the worked case', async () => {
    const { world, nip } = await createWorld();
    expect(await run(world, about(world, nip))).toEqual([]);

    expect(await placementOf(world, nip)).toMatchObject({ status: 'placed', box: 8, asOf: '2026-08-03' });
    const [changed] = storedEvents(world, 'placement.changed.v1');
    expect(changed).toMatchObject({
      seq: 1,
      time: '2026-08-03T00:00:00.000Z',
      correlationId: 'test',
      causationId: about(world, nip)[0]?.id,
      data: { nip, status: 'placed', box: 8, previousBox: null, inputsVersion: 1, levels: ['administrator'] },
    });
  });

  it('is one Query, one Get of which policy holds, and at most one transaction', async () => {
    const { world, nip } = await createWorld();
    const before = { ...world.table.calls };
    await run(world, about(world, nip));

    const { get, query, transact, write } = world.table.calls;
    expect([
      get - before.get,
      query - before.query,
      transact - before.transact,
      write - before.write,
    ]).toEqual([1, 1, 1, 0]);
  });

  it('writes nothing where nothing changes', async () => {
    const { world, nip } = await createWorld();
    await run(world, about(world, nip));
    const stored = world.table.all();
    const { transact } = world.table.calls;
    await run(world, about(world, nip));

    expect(world.table.calls.transact).toBe(transact);
    expect(world.table.all()).toEqual(stored);
    expect(world.observer.codes()).toContain('placement/unchanged');
  });

  it('never turns the date back: an event that comes late changes nothing', async () => {
    const { world, nip } = await createWorld();
    await run(world, about(world, nip));
    const today = day('2026-08-23');
    world.now = `${today}T00:00:00.000Z`;
    // five years and two days after its end it no longer counts, but twenty days ago it did
    await recordSanction(world, nip, addYears(today, -6), addDays(addYears(today, -5), -2));
    const [created, recorded] = about(world, nip);
    if (!created || !recorded) throw new Error('Two events were stored');
    await run(world, [recorded]);
    const onTheDay = await placementOf(world, nip);
    expect(onTheDay).toMatchObject({ box: 8 });
    await run(world, [created]);

    expect(await placementOf(world, nip)).toEqual(onTheDay);
  });

  it('keeps what a later day has already changed, when the last event comes again', async () => {
    const { world, nip } = await createWorld();
    await run(world, about(world, nip));
    const onceExpired = { agency: JAYAPURA, nip, now: '2029-01-01T00:00:00.000Z', correlationId: 'daily' };
    expect(await recalculate(world, onceExpired)).toBe('changed');
    await run(world, about(world, nip));

    expect(await placementOf(world, nip)).toMatchObject({ status: 'unplaced', asOf: '2029-01-01' });
  });

  it('computes for the last day known, not for the day of an older event', async () => {
    const { world, nip } = await createWorld();
    world.now = '2026-09-01T00:00:00.000Z';
    await recordSanction(world, nip, '2026-08-20', '2026-12-31');
    const [created, recorded] = about(world, nip);
    if (!created || !recorded) throw new Error('Two events were stored');
    await run(world, [recorded, created]);

    expect(await placementOf(world, nip)).toMatchObject({ asOf: '2026-09-01' });
    expect(storedEvents(world, 'placement.changed.v1')).toHaveLength(1);
  });

  it('tries again with fresh reads where somebody else was faster', async () => {
    const table = new ContendedTable(2);
    const { world, nip } = await createWorld(table);
    table.contended = true;
    const { query } = table.calls;

    expect(await run(world, about(world, nip))).toEqual([]);
    expect(await placementOf(world, nip)).toMatchObject({ box: 8 });
    expect(table.calls.query - query).toBe(4);
    expect(world.observer.codes().filter((code) => code === 'placement/contended')).toHaveLength(2);
  });

  it('leaves to the queue what keeps being contended', async () => {
    const table = new ContendedTable(99);
    const { world, nip } = await createWorld(table);
    table.contended = true;

    expect(await run(world, about(world, nip))).toEqual(['m0']);
    expect(world.observer.codes()).toContain('placement/failed');
  });

  it('does not write over inputs that changed while it computed', async () => {
    let between: () => Promise<void> = async () => undefined;
    class InterruptedTable extends MemoryTable {
      override async transact(writes: readonly Write[]): ReturnType<MemoryTable['transact']> {
        const first = between;
        between = async () => undefined;
        await first();
        return super.transact(writes);
      }
    }
    const { world, nip } = await createWorld(new InterruptedTable());
    between = () => recordSanction(world, nip, '2026-08-01', '2026-12-31');
    expect(await run(world, about(world, nip))).toEqual([]);
    expect(await placementOf(world, nip)).toBeNull();
    expect(await run(world, about(world, nip))).toEqual([]);

    const changed = storedEvents(world, 'placement.changed.v1');
    expect(changed.map(({ data }) => data)).toMatchObject([{ inputsVersion: 2 }]);
    const placement = await placementOf(world, nip);
    expect(placement?.components.find(({ name }) => name === 'integritas')?.value).toBe(0);
  });

  it('does nine of ten and reports the one that nobody can read', async () => {
    const world = createWorkerWorld();
    const people = await Promise.all(
      Array.from({ length: 9 }, (_, at) => addPerson(world, { nip: nipOf('1971-05-10', at + 1) })),
    );
    const events = people.flatMap((nip) => about(world, nip));
    const batch = [...events.slice(0, 4), '{"detail":{}}', ...events.slice(4)];

    expect(await run(world, batch)).toEqual(['m4']);
    for (const nip of people) expect(await placementOf(world, nip)).toMatchObject({ box: 8 });
    expect(world.observer.codes()).toContain('event/unreadable');
  });

  it.each([
    ['no JSON', 'poison'],
    ['another source', '{"detail":{"source":"aws.s3"}}'],
  ])('reports a body that is %s', async (_, body) => {
    expect(await run(createWorkerWorld(), [body])).toEqual(['m0']);
  });

  it('reports only the messages of the person whose recalculation fails', async () => {
    const world = createWorkerWorld();
    const sound = await addPerson(world, { nip: nipOf('1971-05-10', 1) });
    const broken = await addPerson(world, { nip: nipOf('1971-05-10', 2) });
    await changePerson(world, broken, { record: { name: 'X' } });
    const record = { pk: `${JAYAPURA}#ASN#${broken}`, sk: 'NOW#RECORD' };
    await world.table.write({ update: record, set: { data: { nip: broken } } });

    const events = [
      ...about(world, broken).slice(0, 1),
      ...about(world, sound),
      ...about(world, broken).slice(1),
    ];
    expect(await run(world, events)).toEqual(['m0', 'm2']);
    expect(await placementOf(world, sound)).toMatchObject({ box: 8 });
  });

  it('recalculates a person once, however many events of theirs are in a batch', async () => {
    const { world, nip } = await createWorld();
    for (const until of ['2026-08-10', '2026-08-11', '2026-08-12']) {
      await recordSanction(world, nip, '2026-08-01', until);
    }
    const { query } = world.table.calls;
    const events = about(world, nip);
    expect(events).toHaveLength(4);
    await run(world, [...events.toReversed(), ...events]);

    expect(world.table.calls.query - query).toBe(1);
    const changed = storedEvents(world, 'placement.changed.v1');
    expect(changed).toHaveLength(1);
    expect(changed[0]?.causationId).toBe(events.at(-1)?.id);
  });

  it('is asked only by events of the record itself, whose sequence is the version of the inputs', () => {
    const askers = Object.values(catalogue).filter(({ consumers }) =>
      consumers.some((name) => name === 'recalculate-placement'),
    );
    expect(new Set(askers.map(({ aggregate }) => aggregate))).toEqual(new Set(['asn']));
  });

  it('sets aside an event about nobody that is stored', async () => {
    const { world, nip } = await createWorld();
    const elsewhere = createWorkerWorld();

    expect(await run(elsewhere, about(world, nip))).toEqual([]);
    expect(elsewhere.table.all()).toEqual([]);
    expect(elsewhere.observer.codes()).toEqual(['event/ignored']);
  });
});
