import type { Nip } from '@kotak9/rules';
import { day } from '@kotak9/rules/testing';
import { loadDeadlines, localDate, policyInForce, replaceDeadlines } from '@kotak9/store';
import { describe, expect, it } from 'vitest';
import {
  addUnit,
  changePerson,
  createWorkerWorld,
  JAYAPURA,
  pump,
  storedEvents,
  type WorkerWorld,
} from '../worker-world.ts';
import { addCandidate, check } from './check-world.ts';

const KIND = 'masa-berlaku-asesmen';

/** Somebody with one deadline, whatever follows from the record. */
const withDeadline = async (world: WorkerWorld, nip: Nip, dueOn: string) => {
  const standing = await loadDeadlines(world.table, JAYAPURA, nip);
  await replaceDeadlines(world.table, JAYAPURA, nip, standing, [{ kind: KIND, id: 'x', dueOn: day(dueOn) }]);
};
const createCity = async (dueOn: string) => {
  const world = createWorkerWorld('2026-08-03T00:00:00.000Z');
  await addUnit(world);
  const { nip } = await addCandidate(world, 1);
  await pump(world);
  await withDeadline(world, nip, dueOn);
  return { world, nip };
};
const noticedOn = async (world: WorkerWorld, nip: Nip) =>
  (await loadDeadlines(world.table, JAYAPURA, nip)).deadlines.find(({ id }) => id === 'x')?.noticedOn;
const reached = (world: WorkerWorld) =>
  storedEvents(world, 'deadline.reached.v1')
    .map(({ data }) => data)
    .filter(({ deadlineId }) => deadlineId === 'x');
const noticeDays = async (world: WorkerWorld) =>
  (await policyInForce(world.table, JAYAPURA, localDate(world.now))).deadlines.noticeDays[KIND];

describe('daily-check: deadlines', () => {
  it.each([
    // 180 days before the day
    ['2027-06-29', '2026-12-31', '2026-12-30'],
    ['2028-08-27', '2028-02-29', '2028-02-28'],
  ])('notices what falls due on %s on %s, and not the day before', async (dueOn, onDay, before) => {
    const { world, nip } = await createCity(dueOn);
    expect(await noticeDays(world)).toBe(180);

    expect(await check(world, before)).toMatchObject([{ failures: 0 }]);
    expect(await noticedOn(world, nip)).toBeNull();
    expect(await check(world, onDay)).toMatchObject([{ date: onDay, failures: 0 }]);
    expect(await noticedOn(world, nip)).toBe(onDay);
    expect(reached(world)).toEqual([{ nip, kind: KIND, deadlineId: 'x', dueOn }]);
  });

  it('gives notice once, and of what was missed while no run took place', async () => {
    const { world, nip } = await createCity('2026-09-01');

    expect(await check(world, '2026-12-31')).toMatchObject([{ noticed: expect.any(Number), failures: 0 }]);
    expect(await check(world, '2026-12-31')).toMatchObject([{ noticed: 0 }]);
    await check(world, '2027-01-01');
    expect(await noticedOn(world, nip)).toBe('2026-12-31');
    expect(reached(world)).toHaveLength(1);
  });

  it('is forgotten with whoever leaves the service', async () => {
    const { world, nip } = await createCity('2026-09-01');
    await changePerson(world, nip, { record: { status: 'berhenti' } });
    await pump(world);

    expect((await loadDeadlines(world.table, JAYAPURA, nip)).deadlines).toEqual([]);
    expect(await check(world, '2026-12-31')).toMatchObject([{ noticed: 0 }]);
  });
});
