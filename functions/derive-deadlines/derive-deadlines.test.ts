import { day, position } from '@kotak9/rules/testing';
import { loadDeadlines, type Write } from '@kotak9/store';
import { MemoryTable } from '@kotak9/store/testing';
import { describe, expect, it } from 'vitest';
import { deriveDeadlines } from '../derive-deadlines.ts';
import {
  addHolder,
  changePerson,
  cloudEvents,
  createWorkerWorld,
  failuresOf,
  JAYAPURA,
  sqsEvent,
  type WorkerWorld,
} from '../worker-world.ts';
import { createHandler } from './create-handler.ts';

const create = async (table?: MemoryTable) => {
  const world = createWorkerWorld('2026-08-03T00:00:00.000Z', table);
  const { nip } = await addHolder(world, {
    id: position('kabid-sd'),
    tier: 'administrator',
    eselon: 'III.b',
  });
  const derive = () =>
    deriveDeadlines(world.table, { agency: JAYAPURA, nip, now: world.now, correlationId: 'c' });
  const standing = () => loadDeadlines(world.table, JAYAPURA, nip);
  return { world, nip, derive, standing };
};
const handle = async (world: WorkerWorld, ...events: Parameters<typeof sqsEvent>[0]) =>
  failuresOf(await createHandler(world)(sqsEvent(events)));

/** Lets others win, so many times. */
class ContendedTable extends MemoryTable {
  lost = 0;
  override async transact(writes: readonly Write[]): ReturnType<MemoryTable['transact']> {
    if (this.lost <= 0) return super.transact(writes);
    this.lost--;
    return { done: false, failed: [{ write: 0, item: undefined }] };
  }
}

describe('derive-deadlines', () => {
  it('derives from record and inputs: the assessment of the person expires on its day', async () => {
    const { world, derive, standing } = await create();
    expect(await derive()).toBe('changed');
    expect((await standing()).deadlines).toContainEqual(
      expect.objectContaining({ kind: 'masa-berlaku-asesmen', noticedOn: null }),
    );
    const before = world.table.all();
    expect(await derive()).toBe('unchanged');
    expect(world.table.all()).toEqual(before);
  });

  it('does the same for a duplicate, a late and a reordered event', async () => {
    const { world, nip, standing } = await create();
    await changePerson(world, nip, {
      record: { rank: { grade: 'IV/b', since: day('2026-04-01'), decreeNumber: null } },
    });
    const events = cloudEvents(world).filter(({ data }) => data['nip'] === nip);
    expect(await handle(world, ...events)).toEqual([]);
    const after = (await standing()).deadlines;
    expect(await handle(world, ...events.toReversed(), ...events)).toEqual([]);
    expect((await standing()).deadlines).toEqual(after);
  });

  it('tries again with fresh reads, and leaves to the queue what keeps being contended', async () => {
    const table = new ContendedTable();
    const { world, derive } = await create(table);
    const events = cloudEvents(world, 'record.created.v1');
    table.lost = 99;
    expect(await handle(world, ...events)).toEqual(['m0']);
    expect(world.observer.codes()).toContain('deadlines/failed');
    table.lost = 2;
    expect(await derive()).toBe('changed');
  });

  it('reports a message that nobody can read, and sets aside one about nobody', async () => {
    const { world } = await create();
    const elsewhere = createWorkerWorld();
    expect(await handle(elsewhere, 'poison', ...cloudEvents(world, 'record.created.v1'))).toEqual(['m0']);
    expect(elsewhere.observer.codes()).toEqual(['event/unreadable', 'event/ignored']);
  });
});
