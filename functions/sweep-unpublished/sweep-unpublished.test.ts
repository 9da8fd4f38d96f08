import { position } from '@kotak9/rules/testing';
import { findUnpublished, type Item, type Key } from '@kotak9/store';
import { MemoryTable } from '@kotak9/store/testing';
import { describe, expect, it } from 'vitest';
import { addPosition, createWorkerWorld, storedEvents, type WorkerWorld } from '../worker-world.ts';
import { createHandler } from './create-handler.ts';

const NOON = '2026-08-03T03:00:00.000Z';
const sweep = (world: WorkerWorld, asOf = NOON) => createHandler(world)({ asOf, executionId: 'sweep-1' });

/** Stores one event at each of the instants. */
const storeAt = async (world: WorkerWorld, instants: readonly string[]) => {
  for (const [at, instant] of instants.entries()) {
    world.now = instant;
    await addPosition(world, { id: position(`p-${at}`) });
  }
  world.now = NOON;
};

const subjects = (world: WorkerWorld) => world.published.map(({ subject }) => subject);

/** Makes the stored event of a position something that no version of ours wrote. */
const spoil = async (table: MemoryTable, id: string): Promise<void> => {
  const key = { pk: `kota-jayapura#POS#${id}`, sk: 'EVENT#position#00000001' };
  await table.write({ update: key, set: { seq: 'first' } });
};

describe('sweep-unpublished', () => {
  it('leaves alone what is younger than two minutes', async () => {
    const world = createWorkerWorld();
    await storeAt(world, [
      '2026-08-03T02:00:00.000Z',
      '2026-08-03T02:58:00.000Z',
      '2026-08-03T02:58:00.001Z',
      '2026-08-03T02:59:59.000Z',
    ]);

    expect(await sweep(world)).toEqual({ published: 2 });
    expect(subjects(world)).toEqual(['position/p-0', 'position/p-1']);
    expect(await findUnpublished(world.table, '9999', 10)).toHaveLength(2);
  });

  it('publishes the oldest first, with its own id and time, and only once', async () => {
    const world = createWorkerWorld();
    await storeAt(world, ['2026-08-03T01:00:00.000Z', '2026-08-02T01:00:00.000Z']);
    await sweep(world);
    expect(await sweep(world)).toEqual({ published: 0 });

    const byTime = storedEvents(world).toSorted((a, b) => (a.time < b.time ? -1 : 1));
    expect(world.published.map(({ id, time }) => ({ id, time }))).toEqual(
      byTime.map(({ id, time }) => ({ id, time })),
    );
  });

  it('goes on past an event that cannot be read, and says so', async () => {
    const world = createWorkerWorld();
    await storeAt(world, ['2026-08-03T01:00:00Z', '2026-08-03T01:00:01Z', '2026-08-03T01:00:02Z']);
    await spoil(world.table, 'p-1');

    expect(await sweep(world)).toEqual({ published: 2 });
    expect(subjects(world)).toEqual(['position/p-0', 'position/p-2']);
    expect(world.observer.codes()).toContain('event/unreadable');
  });

  it('does not put again what somebody published between finding and reading', async () => {
    class LaggingTable extends MemoryTable {
      override async get(key: Key): Promise<Item | undefined> {
        const item = await super.get(key);
        return item && { ...item, unpublished: undefined };
      }
    }
    const world = createWorkerWorld(NOON, new LaggingTable());
    await storeAt(world, ['2026-08-03T01:00:00.000Z']);

    expect(await sweep(world)).toEqual({ published: 0 });
    expect(world.published).toEqual([]);
  });

  it('reads several at once, but not all', async () => {
    const inFlight = { now: 0, most: 0 };
    class CountingTable extends MemoryTable {
      override async get(key: Key): Promise<Item | undefined> {
        inFlight.now++;
        inFlight.most = Math.max(inFlight.most, inFlight.now);
        await new Promise(setImmediate);
        inFlight.now--;
        return super.get(key);
      }
    }
    const world = createWorkerWorld(NOON, new CountingTable());
    await storeAt(
      world,
      Array.from({ length: 60 }, () => '2026-08-03T01:00:00.000Z'),
    );

    expect(await sweep(world)).toEqual({ published: 60 });
    expect(inFlight.most).toBeGreaterThan(1);
    expect(inFlight.most).toBeLessThanOrEqual(16);
  });

  it('reports how far it came where the bus refuses', async () => {
    const world = createWorkerWorld();
    await storeAt(world, ['2026-08-03T01:00:00Z', '2026-08-03T01:00:01Z', '2026-08-03T01:00:02Z']);
    const refusing: WorkerWorld = {
      ...world,
      bus: {
        put: async (events) => events.map(({ subject }) => (subject === 'position/p-1' ? 'Full' : null)),
      },
    };

    expect(await sweep(refusing)).toEqual({ published: 1 });
    expect(world.observer.lines).toContainEqual({
      level: 'warn',
      code: 'publish/refused',
      fields: { count: 2 },
    });
    expect(world.observer.counts).toContainEqual({ metric: 'events-swept', value: 1 });
  });

  it.each([[{}], [{ asOf: 'today', executionId: 'x' }], [{ asOf: NOON }]])(
    'refuses %j, which no schedule of ours sends',
    async (input) => {
      await expect(createHandler(createWorkerWorld())(input)).rejects.toThrow();
    },
  );
});
