import { type AgencyId, addDays, addMonths, type Nip, type PersonInputs } from '@kotak9/rules';
import { day, position } from '@kotak9/rules/testing';
import {
  allVacancies,
  changeVacancy,
  type Item,
  loadPerson,
  loadPosition,
  loadVacancy,
  putList,
  type VacancyState,
} from '@kotak9/store';
import { MemoryTable } from '@kotak9/store/testing';
import { describe, expect, it } from 'vitest';
import { applyAppointment } from '../apply-appointment.ts';
import {
  addHolder,
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
  store,
  storedEvents,
  type WorkerWorld,
} from '../worker-world.ts';
import { createHandler } from './create-handler.ts';

/** The run at one in the morning in Jayapura, when the day before still lasts in UTC. */
const check = async (world: WorkerWorld, date: string) => {
  world.now = new Date(`${date}T01:00:00+09:00`).toISOString();
  return createHandler(world)({ asOf: `${date}T01:00:00+09:00`, executionId: `run-${date}` });
};

const kadis = position('kadis');

/** A JPT pratama (BUP 60), born on a day, with a post. */
const addHead = (world: WorkerWorld, birthDate: string, id = 'kadis', at: AgencyId = JAYAPURA) =>
  addHolder(
    world,
    { id: position(id) },
    { nip: nipOf(birthDate, 1), birthDate: day(birthDate), name: 'Kepala' },
    at,
  );

/** An administrator of box 8 who is eligible for the head's post. */
const addCandidate = (world: WorkerWorld, number: number, changes: Partial<PersonInputs> = {}) =>
  addHolder(
    world,
    { id: position(`kabid-${number}`), tier: 'administrator', eselon: 'III.b' },
    {
      nip: nipOf('1975-05-10', number),
      birthDate: day('1975-05-10'),
      ...changes,
    },
  );

const flagOf = async (world: WorkerWorld, nip: Nip) =>
  (await loadPerson(world.table, JAYAPURA, nip))?.retirement?.flag.tmtPensiun ?? null;

const liveVacancies = (world: WorkerWorld, at: AgencyId = JAYAPURA) =>
  allVacancies(world.table, at, ['forecast', 'open', 'decided']);

const vacancyOf = async (world: WorkerWorld): Promise<VacancyState> => {
  const [vacancy] = await liveVacancies(world);
  const state = vacancy && (await loadVacancy(world.table, JAYAPURA, vacancy.id));
  if (!state) throw new Error('No live vacancy');
  return state;
};

/** The official chose somebody for a day: what the API stores of it. */
const decideFor = async (world: WorkerWorld, nip: Nip, effectiveDate: string) => {
  const state = await vacancyOf(world);
  if (!state.list) throw new Error('No list');
  const on = day(effectiveDate);
  const decision = {
    nip,
    rank: 1,
    decreeNumber: 'SK-1',
    effectiveDate: on,
    reason: null,
    decidedAt: world.now,
    decidedBy: 'ppk',
    applied: false,
  };
  await store(world, [
    changeVacancy(
      JAYAPURA,
      state,
      { status: 'decided' },
      {
        type: 'appointment.decided.v1',
        data: {
          vacancyId: state.vacancy.id,
          positionId: state.vacancy.positionId,
          listId: state.list.id,
          nip,
          rank: 1,
          decreeNumber: 'SK-1',
          effectiveDate: on,
          reasonGiven: false,
        },
      },
      [putList(JAYAPURA, { ...state.list, status: 'decided', decision })],
      on,
    ),
  ]);
};

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
    const before = world.table.all();
    const { transact, write } = world.table.calls;
    const [again] = await check(world, '2026-08-04');

    expect(again).toMatchObject({ flagged: 0, unflagged: 0, opened: 0, changed: 0, closed: 0, rechecked: 0 });
    expect(world.table.calls).toMatchObject({ transact, write });
    expect(world.table.all()).toEqual(before);
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
        { year: 2026, workResult: 'sesuai-ekspektasi', behaviour: 'sesuai-ekspektasi', predikat: 'baik' },
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
