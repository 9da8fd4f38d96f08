import { addMonths } from '@kotak9/rules';
import { day, position } from '@kotak9/rules/testing';
import { describe, expect, it } from 'vitest';
import {
  addPerson,
  addPosition,
  addUnit,
  changePerson,
  createWorkerWorld,
  nipOf,
  pump,
  storedEvents,
} from '../worker-world.ts';
import { addCandidate, addHead, check, flagOf, liveVacancies } from './check-world.ts';

describe('daily-check: flags', () => {
  it.each([
    // TMT 2028-02-01
    ['2026-01-31', '1968-01-15', false],
    ['2026-02-01', '1968-01-15', true],
    ['2028-01-31', '1968-01-15', true],
    // TMT 2028-01-01: somebody born on the last day of a year
    ['2025-12-31', '1967-12-31', false],
    ['2026-01-01', '1967-12-31', true],
    ['2027-12-31', '1967-12-31', true],
    // TMT 2028-03-01: born on 29 February
    ['2026-02-28', '1968-02-29', false],
    ['2026-03-01', '1968-02-29', true],
    ['2028-02-29', '1968-02-29', true],
    // the last day of February two years before 2030-02-28 is 2028-02-28
    ['2028-02-29', '1970-02-28', false],
    ['2028-03-01', '1970-02-28', true],
  ])('on %s, somebody born %s: %s', async (date, birthDate, flagged) => {
    const world = createWorkerWorld(`${date}T00:00:00.000Z`);
    await addUnit(world);
    const { nip } = await addHead(world, birthDate);
    await pump(world);
    const [result] = await check(world, date);

    expect((await flagOf(world, nip)) !== null).toBe(flagged);
    expect(result).toMatchObject({ date, flagged: flagged ? 1 : 0, opened: flagged ? 1 : 0, retired: 0 });
  });

  it('flags exactly those whose TMT lies after the day and at most 24 months ahead', async () => {
    const today = day('2026-12-31');
    const world = createWorkerWorld('2026-08-03T00:00:00.000Z');
    await addUnit(world);
    const births = Array.from({ length: 60 }, (_, at) => addMonths(day('1966-01-10'), at));
    for (const [at, birthDate] of births.entries()) {
      await addPerson(world, {
        nip: nipOf(birthDate, at + 1),
        birthDate,
        post: {
          positionId: position(`p-${at}`),
          title: 'Kepala',
          level: 'jpt-pratama',
          eselon: 'II.b',
          field: null,
          since: day('2024-01-01'),
        },
      });
    }
    await check(world, today);

    const flags = storedEvents(world, 'retirement.flagged.v1').map(({ data }) => data['tmtPensiun']);
    expect(flags.toSorted()).toEqual(
      births
        .map((born) => `${addMonths(born, 60 * 12 + 1).slice(0, 7)}-01`)
        .filter((tmt) => tmt > today && tmt <= addMonths(today, 24)),
    );
    expect(flags).toHaveLength(24);
  });

  it('changes nothing the second time on the same day', async () => {
    const world = createWorkerWorld();
    await addUnit(world);
    await addHead(world, '1967-03-10');
    await addCandidate(world, 1);
    await addPosition(world, { id: position('vacant'), vacantSince: day('2026-08-01') });
    await pump(world);
    await check(world, '2026-08-04');
    await pump(world);
    const withoutRuns = () => world.table.all().filter(({ pk }) => !pk.startsWith('SCHEDULE#'));
    const before = withoutRuns();
    const { transact, write } = world.table.calls;
    // what a run keeps of itself: that it began, and how it ended
    const ofTheRun = 2;
    const [again] = await check(world, '2026-08-04');

    expect(again).toMatchObject({ flagged: 0, unflagged: 0, opened: 0, changed: 0, closed: 0, rechecked: 0 });
    expect(world.table.calls).toMatchObject({ transact, write: write + ofTheRun });
    expect(withoutRuns()).toEqual(before);
  });

  it('takes a flag back, and closes the forecast, where the BUP moved', async () => {
    const world = createWorkerWorld();
    await addUnit(world);
    const { nip } = await addHead(world, '1967-03-10');
    await pump(world);
    await check(world, '2026-08-04');
    expect(await flagOf(world, nip)).toBe('2027-04-01');
    await changePerson(world, nip, { record: { bupOverride: { age: 65, legalBasis: 'UU 14/2005' } } });
    await pump(world);
    const [result] = await check(world, '2026-08-05');

    expect(result).toMatchObject({ unflagged: 1, closed: 1, flagged: 0 });
    expect(await flagOf(world, nip)).toBeNull();
    expect(await liveVacancies(world)).toEqual([]);
    expect(storedEvents(world, 'vacancy.closed.v1')[0]?.data).toMatchObject({ reason: 'holder-stays' });
  });

  it('moves flag and forecast where the TMT moved within the window', async () => {
    const world = createWorkerWorld();
    await addUnit(world);
    const { nip } = await addHead(world, '1967-03-10');
    await pump(world);
    await check(world, '2026-08-04');
    await changePerson(world, nip, { record: { bupOverride: { age: 61, legalBasis: 'peralihan' } } });
    await pump(world);
    const [result] = await check(world, '2026-08-05');

    expect(result).toMatchObject({ flagged: 1, unflagged: 0, changed: 1 });
    expect(await flagOf(world, nip)).toBe('2028-04-01');
    expect(await liveVacancies(world)).toMatchObject([{ status: 'forecast', effectiveDate: '2028-04-01' }]);
  });

  it('takes back a flag whose day passed without a run, of somebody who had left before', async () => {
    const world = createWorkerWorld();
    await addUnit(world);
    const { nip } = await addHead(world, '1967-03-10');
    await pump(world);
    await check(world, '2026-08-04');
    await changePerson(world, nip, { record: { status: 'berhenti' } });
    await pump(world);
    await check(world, '2027-06-01');

    expect(await flagOf(world, nip)).toBeNull();
    expect(storedEvents(world, 'retirement.effected.v1')).toEqual([]);
  });
});
