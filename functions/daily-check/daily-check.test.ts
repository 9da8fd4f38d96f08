import { addDays } from '@kotak9/rules';
import { day } from '@kotak9/rules/testing';
import { type Item, loadPerson, loadPosition } from '@kotak9/store';
import { MemoryTable } from '@kotak9/store/testing';
import { describe, expect, it } from 'vitest';
import { applyAppointment } from '../apply-appointment.ts';
import {
  addPerson,
  addPosition,
  addUnit,
  changePerson,
  commandIn,
  createWorkerWorld,
  JAYAPURA,
  KEEROM,
  nipOf,
  pump,
} from '../worker-world.ts';
import { addCandidate, addHead, check, decideFor, flagOf, kadis, liveVacancies } from './check-world.ts';
import { createHandler } from './create-handler.ts';

describe('daily-check: what takes effect', () => {
  it('retires somebody on the TMT: record, career, post, flag and vacancy', async () => {
    const world = createWorkerWorld();
    await addUnit(world);
    const { nip } = await addHead(world, '1966-08-10'); // TMT 2026-09-01
    await pump(world);
    await check(world, '2026-08-31');
    expect((await loadPerson(world.table, JAYAPURA, nip))?.record.status).toBe('aktif');
    const [result] = await check(world, '2026-09-01');

    expect(result).toMatchObject({ retired: 1, opened: 0, changed: 1 });
    const person = await loadPerson(world.table, JAYAPURA, nip);
    expect(person?.record).toMatchObject({ status: 'pensiun', post: null });
    expect(await flagOf(world, nip)).toBeNull();
    const post = await loadPosition(world.table, JAYAPURA, kadis);
    expect(post?.data).toMatchObject({ holder: null, vacantSince: '2026-09-01' });
    expect(await liveVacancies(world)).toMatchObject([
      { id: 'vac-kadis-1', status: 'open', cause: 'pensiun', effectiveDate: '2026-09-01', holder: nip },
    ]);
    await pump(world);
    expect((await loadPerson(world.table, JAYAPURA, nip))?.placement?.placement).toMatchObject({
      status: 'unplaced',
    });
    expect(await check(world, '2026-09-02')).toMatchObject([{ retired: 0, opened: 0, changed: 0 }]);
  });

  it('catches up on a TMT that passed without a run, from the TMT on', async () => {
    const world = createWorkerWorld();
    await addUnit(world);
    await addHead(world, '1966-08-10');
    await pump(world);
    await check(world, '2026-09-05');

    const post = await loadPosition(world.table, JAYAPURA, kadis);
    expect(post?.data).toMatchObject({ holder: null, vacantSince: '2026-09-01' });
  });

  it('retires nobody whose BUP was moved an instant ago, though the index still says so', async () => {
    const world = createWorkerWorld();
    await addUnit(world);
    const { nip } = await addHead(world, '1966-08-10');
    await pump(world);
    await changePerson(world, nip, { record: { bupOverride: { age: 65, legalBasis: 'UU 14/2005' } } });
    const [result] = await check(world, '2026-09-01');

    expect(result).toMatchObject({ retired: 0 });
    expect((await loadPerson(world.table, JAYAPURA, nip))?.record.status).toBe('aktif');
  });

  it('recalculates somebody on the day an assessment expires: unplaced, and named', async () => {
    const world = createWorkerWorld();
    await addUnit(world);
    const nip = await addPerson(world, {
      performance: [
        {
          year: 2026,
          workResult: 'sesuai-ekspektasi',
          behaviour: 'sesuai-ekspektasi',
          predikat: 'baik',
          rater: null,
        },
      ],
      feedback: [{ year: 2026, category: 'baik' }],
    }); // assessed 2025-01-10, valid three years
    await pump(world);
    const placement = async () => (await loadPerson(world.table, JAYAPURA, nip))?.placement?.placement;
    await check(world, '2028-01-09');
    expect(await placement()).toMatchObject({ status: 'placed' });
    const [result] = await check(world, '2028-01-10');

    expect(result).toMatchObject({ rechecked: 1 });
    expect(await placement()).toMatchObject({
      status: 'unplaced',
      asOf: '2028-01-10',
      missing: expect.arrayContaining([expect.objectContaining({ reason: 'expired' })]),
    });
  });

  it('moves the chosen one in on the day, the incumbent retiring that very day', async () => {
    const world = createWorkerWorld();
    await addUnit(world);
    await addHead(world, '1966-08-10'); // TMT 2026-09-01
    const { nip: chosen } = await addCandidate(world, 1);
    await pump(world);
    await check(world, '2026-08-04');
    await pump(world);
    await decideFor(world, chosen, '2026-09-01');
    expect(await check(world, '2026-08-31')).toMatchObject([{ appointed: 0 }]);
    const [result] = await check(world, '2026-09-01');

    expect(result).toMatchObject({ retired: 1, appointed: 1, opened: 1 });
    const post = await loadPosition(world.table, JAYAPURA, kadis);
    expect(post).toMatchObject({ data: { holder: chosen, vacantSince: null }, pointer: { live: null } });
    const person = await loadPerson(world.table, JAYAPURA, chosen);
    expect(person?.record.post).toMatchObject({ positionId: 'kadis', since: '2026-09-01' });
    expect(await liveVacancies(world)).toMatchObject([{ positionId: 'kabid-1', status: 'open' }]);
    await pump(world);
    expect(await check(world, '2026-09-01')).toMatchObject([{ appointed: 0, opened: 0, changed: 0 }]);
  });

  it('waits for the day of the decree, though the post is free before', async () => {
    const world = createWorkerWorld();
    await addUnit(world);
    await addPosition(world, { id: kadis, vacantSince: day('2026-08-01') });
    const { nip: chosen } = await addCandidate(world, 1);
    await pump(world);
    await check(world, '2026-08-04');
    await pump(world);
    await decideFor(world, chosen, '2026-09-10');

    expect(await applyAppointment(world, commandIn(world), 'lst-kadis-1')).toBe('not-due');
    expect(await check(world, '2026-09-09')).toMatchObject([{ appointed: 0 }]);
    expect(await check(world, '2026-09-12')).toMatchObject([{ appointed: 1 }]);
    const person = await loadPerson(world.table, JAYAPURA, chosen);
    expect(person?.record.post).toMatchObject({ positionId: 'kadis', since: '2026-09-10' });
  });

  it('does not move in somebody who has left the service since', async () => {
    const world = createWorkerWorld();
    await addUnit(world);
    await addHead(world, '1966-08-10');
    const { nip: chosen } = await addCandidate(world, 1);
    await pump(world);
    await check(world, '2026-08-04');
    await pump(world);
    await decideFor(world, chosen, '2026-09-01');
    await changePerson(world, chosen, { record: { status: 'berhenti' } });

    expect(await check(world, '2026-09-01')).toMatchObject([{ appointed: 0 }]);
    expect((await loadPosition(world.table, JAYAPURA, kadis))?.data.holder).toBeNull();
  });
});

describe('daily-check: agencies and failures', () => {
  it('goes through every agency, each with its own people', async () => {
    const world = createWorkerWorld();
    await addUnit(world, JAYAPURA);
    await addUnit(world, KEEROM);
    await addHead(world, '1967-03-10', 'kadis', JAYAPURA);
    await addHead(world, '1975-03-10', 'kadis', KEEROM);
    await pump(world);
    const checks = await check(world, '2026-08-04');

    expect(checks.map(({ agency, flagged }) => ({ agency, flagged }))).toEqual([
      { agency: KEEROM, flagged: 0 },
      { agency: JAYAPURA, flagged: 1 },
    ]);
    expect(await liveVacancies(world, KEEROM)).toEqual([]);
  });

  it('goes on past somebody who fails, and fails in the end so that the run is repeated', async () => {
    const broken = nipOf('1966-08-10', 1);
    class FailingTable extends MemoryTable {
      failing = true;
      override async transact(writes: Parameters<MemoryTable['transact']>[0]) {
        const touches = ({ pk }: Pick<Item, 'pk'>) => pk.endsWith(`#ASN#${broken}`);
        if (this.failing && writes.some((write) => 'put' in write && touches(write.put)))
          throw new Error('table unreachable');
        return super.transact(writes);
      }
    }
    const table = new FailingTable();
    const world = createWorkerWorld(undefined, table);
    await addUnit(world);
    table.failing = false;
    await addHead(world, '1966-08-10');
    const { nip: other } = await addHead(world, '1966-08-11', 'kadis-2');
    const { nip: third } = await addHead(world, '1967-03-10', 'kadis-3');
    await pump(world);
    table.failing = true;

    await expect(check(world, '2026-09-01')).rejects.toThrow('things undone');
    expect((await loadPerson(table, JAYAPURA, other))?.record.status).toBe('pensiun');
    expect(await flagOf(world, third)).toBe('2027-04-01');
    expect(world.observer.codes()).toContain('daily-check/failed');

    table.failing = false;
    expect(await check(world, '2026-09-01')).toMatchObject([{ retired: 1, flagged: 0, failures: 0 }]);
    expect((await loadPerson(table, JAYAPURA, broken))?.record.status).toBe('pensiun');
  });

  it('takes the day of the schedule in the time zone of the agencies', async () => {
    const world = createWorkerWorld();
    await addUnit(world);
    const night = { asOf: '2026-08-31T15:30:00Z', executionId: 'run' };
    expect(await createHandler(world)(night)).toMatchObject([{ date: addDays(day('2026-08-31'), 1) }]);
  });

  it('refuses what no schedule of ours sends', async () => {
    await expect(createHandler(createWorkerWorld())({ asOf: 'tomorrow' })).rejects.toThrow();
  });
});
