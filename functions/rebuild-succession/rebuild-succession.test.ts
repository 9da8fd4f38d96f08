import type { CloudEvent } from '@kotak9/contracts';
import type { AgencyId, Nip } from '@kotak9/rules';
import { day, position } from '@kotak9/rules/testing';
import {
  allVacancies,
  changePosition,
  changeVacancy,
  loadPosition,
  loadVacancy,
  putInput,
} from '@kotak9/store';
import { MemoryTable } from '@kotak9/store/testing';
import { describe, expect, it } from 'vitest';
import {
  addHolder,
  addPosition,
  changePerson,
  cloudEvents,
  createWorkerWorld,
  failuresOf,
  JAYAPURA,
  KEEROM,
  nipOf,
  pump,
  sqsEvent,
  store,
  storedEvents,
  type WorkerWorld,
} from '../worker-world.ts';
import { createHandler } from './create-handler.ts';

const run = async (world: WorkerWorld, events: readonly (CloudEvent | string)[]) =>
  failuresOf(await createHandler(world)(sqsEvent(events)));

const kadis = position('kadis');

const addCandidate = (world: WorkerWorld, number: number, at: AgencyId = JAYAPURA) =>
  addHolder(
    world,
    { id: position(`kabid-${number}`), tier: 'administrator', eselon: 'III.b' },
    { nip: nipOf('1975-05-10', number), birthDate: day('1975-05-10') },
    at,
  );

/** Says that a post changed, with nothing else: what makes a worker look at it. */
const touch = async (world: WorkerWorld, id = kadis, changes = {}, at: AgencyId = JAYAPURA) => {
  const state = await loadPosition(world.table, at, id);
  if (state === null) throw new Error('No such post');
  await store(world, [changePosition(at, state, changes)], at);
};

/** A vacant head's post with its list of three candidates. */
const createWorld = async (table?: MemoryTable) => {
  const world = createWorkerWorld(undefined, table);
  await addPosition(world, { id: kadis, vacantSince: day('2026-08-01') });
  const people: Nip[] = [];
  for (const number of [1, 2, 3]) people.push((await addCandidate(world, number)).nip);
  await touch(world);
  await pump(world);
  return { world, people };
};

const stateOf = async (world: WorkerWorld, id = kadis, at: AgencyId = JAYAPURA) => {
  const vacancies = await allVacancies(world.table, at, ['forecast', 'open', 'decided', 'filled', 'closed']);
  const vacancy = vacancies.find(({ positionId }) => positionId === id);
  return vacancy ? loadVacancy(world.table, at, vacancy.id) : null;
};

const drafts = (world: WorkerWorld) => storedEvents(world, 'succession-list.drafted.v1').length;

const sanction = (world: WorkerWorld, nip: Nip) =>
  changePerson(world, nip, {
    writes: [
      putInput(JAYAPURA, nip, 'discipline', 's', {
        id: 's',
        level: 'berat',
        from: day('2026-08-01'),
        until: day('2027-08-01'),
      }),
    ],
    fact: { type: 'discipline.recorded.v1', data: { nip, corrected: false } },
  });

const publishList = async (world: WorkerWorld) => {
  const state = await stateOf(world);
  if (!state?.list) throw new Error('No list');
  const { id, vacancyId, positionId, contentHash } = state.list;
  const data = { listId: id, vacancyId, positionId, contentHash, shortlisted: state.list.shortlist.length };
  await store(world, [
    changeVacancy(
      JAYAPURA,
      state,
      { list: { ...state.list, status: 'published', publishedAt: world.now } },
      { type: 'succession-list.published.v1', data },
    ),
  ]);
};

describe('rebuild-succession: vacancies', () => {
  it('opens a vacancy of a post that nobody holds, and drafts its list', async () => {
    const { world, people } = await createWorld();

    expect(await stateOf(world)).toMatchObject({
      vacancy: { id: 'vac-kadis-1', status: 'open', effectiveDate: '2026-08-01', holder: null },
      list: { id: 'lst-kadis-1', status: 'draft', shortlist: people },
    });
  });

  it('closes it where the post is filled by other means', async () => {
    const { world } = await createWorld();
    const { nip } = await addHolder(world, { id: position('kadis-lama') }, { nip: nipOf('1972-01-10', 9) });
    await touch(world, kadis, { holder: nip, holderSince: day('2026-08-03'), vacantSince: null });
    await pump(world);

    expect(await stateOf(world)).toMatchObject({
      vacancy: { status: 'closed', closedBecause: 'post-filled' },
      list: { status: 'moot' },
    });
    expect((await loadPosition(world.table, JAYAPURA, kadis))?.pointer).toMatchObject({
      live: null,
      count: 1,
    });
  });

  it('forecasts a vacancy where the holder of a changed post retires within the horizon', async () => {
    const world = createWorkerWorld();
    const birthDate = day('1967-03-10');
    await addHolder(world, { id: kadis }, { nip: nipOf(birthDate, 1), birthDate });
    await touch(world);
    await pump(world);

    expect(await stateOf(world)).toMatchObject({
      vacancy: { status: 'forecast', cause: 'pensiun', effectiveDate: '2027-04-01' },
      list: { status: 'draft' },
    });
  });

  it('takes the retirement of a new holder from the record, before a placement is computed', async () => {
    const { world } = await createWorld();
    // born 1969-01-10: as administrator retired by 2027-02-01, as JPT pratama by 2029-02-01
    const birthDate = day('1969-01-10');
    const { nip, post } = await addHolder(
      world,
      { id: position('kabid-9'), tier: 'administrator' },
      { nip: nipOf(birthDate, 9), birthDate },
    );
    await pump(world);
    await changePerson(world, nip, {
      record: { post: { ...post, positionId: kadis, level: 'jpt-pratama', since: day('2026-08-03') } },
    });
    await touch(world, kadis, { holder: nip, holderSince: day('2026-08-03'), vacantSince: null });
    const changed = cloudEvents(world, 'position.changed.v1').filter(
      ({ subject }) => subject === 'position/kadis',
    );
    await run(world, changed);
    await run(world, changed);

    expect(await allVacancies(world.table, JAYAPURA, ['forecast', 'open'])).toEqual([]);
  });
});

const ADMINISTRATORS = {
  index: 'by-level',
  partition: { agency: JAYAPURA, level: 'administrator' },
  descending: true,
} as const;

/** Once told to lag, it shows the administrators as they were. */
class LaggingTable extends MemoryTable {
  lagging: Awaited<ReturnType<MemoryTable['queryIndex']>> | null = null;
  override async queryIndex(query: Parameters<MemoryTable['queryIndex']>[0]) {
    const asked = query.index === 'by-level' && query.partition['level'] === 'administrator';
    return (asked && this.lagging) || super.queryIndex(query);
  }
}

describe('rebuild-succession: lists', () => {
  it('builds each list once, however many events ask for it', async () => {
    const { world, people } = await createWorld();
    for (const nip of people) await sanction(world, nip);
    const before = drafts(world);
    const { published } = world;
    const from = published.length;
    await pump(world);

    const asked = published.slice(from).filter(({ type }) => type === 'placement.changed.v1');
    expect(asked).toHaveLength(3);
    expect(drafts(world)).toBe(before + 1);
    expect(await stateOf(world)).toMatchObject({ list: { shortlist: [] } });
  });

  it('writes nothing where the list says the same already', async () => {
    const { world } = await createWorld();
    const { transact } = world.table.calls;
    const events = cloudEvents(world, 'placement.changed.v1');
    expect(await run(world, events)).toEqual([]);

    expect(world.table.calls.transact).toBe(transact);
    expect(world.observer.codes()).toContain('succession/unchanged');
  });

  it('leaves a published list as it is, and says so in nothing', async () => {
    const { world, people } = await createWorld();
    await publishList(world);
    const before = await stateOf(world);
    await sanction(world, people[0] ?? nipOf('1975-05-10', 1));
    await pump(world);

    expect(await stateOf(world)).toEqual(before);
  });

  it('leaves lists alone whose candidates stand at other levels', async () => {
    const { world, people } = await createWorld();
    const said = world.observer.codes();
    const [event] = cloudEvents(world, 'placement.changed.v1');
    if (!event) throw new Error('No placement changed');
    const elsewhere = { ...event, data: { ...event.data, nip: people[0], levels: ['pelaksana'] } };
    expect(await run(world, [elsewhere])).toEqual([]);

    expect(world.observer.codes()).toEqual(said);
  });

  it.each([
    ['is excluded now', (world: WorkerWorld, nip: Nip) => sanction(world, nip), true],
    [
      'left the level',
      (world: WorkerWorld, nip: Nip) => changePerson(world, nip, { record: { post: null } }),
      false,
    ],
  ] as const)('reads past an index that lags behind somebody who %s', async (_, change, named) => {
    const table = new LaggingTable();
    const { world, people } = await createWorld(table);
    const [first, ...others] = people;
    if (!first) throw new Error('Three candidates were added');
    table.lagging = await table.queryIndex(ADMINISTRATORS);
    await change(world, first);
    await pump(world);

    const state = await stateOf(world);
    expect(state?.list?.shortlist).toEqual(others);
    expect(state?.excluded.some(({ nip }) => nip === first)).toBe(named);
  });
});

describe('rebuild-succession: failures', () => {
  it("does not let one agency's failure touch the other's messages", async () => {
    class FailingTable extends MemoryTable {
      failing = false;
      override async queryIndex(query: Parameters<MemoryTable['queryIndex']>[0]) {
        if (this.failing && query.partition['agency'] === KEEROM) throw new Error('table unreachable');
        return super.queryIndex(query);
      }
    }
    const table = new FailingTable();
    const world = createWorkerWorld(undefined, table);
    for (const at of [KEEROM, JAYAPURA]) {
      await addPosition(world, { id: kadis, vacantSince: day('2026-08-01') }, at);
      await touch(world, kadis, {}, at);
    }
    table.failing = true;
    const events = cloudEvents(world, 'position.changed.v1');
    const keerom = events.filter(({ agency }) => agency === KEEROM);
    const jayapura = events.filter(({ agency }) => agency === JAYAPURA);

    expect(await run(world, [...keerom, ...jayapura, ...keerom])).toEqual(['m0', 'm2']);
    expect(await stateOf(world)).toMatchObject({ vacancy: { status: 'open' }, list: { status: 'draft' } });
    expect(world.observer.codes()).toContain('succession/failed');
  });

  it('reports a message that nobody can read, and does the rest', async () => {
    const world = createWorkerWorld();
    await addPosition(world, { id: kadis, vacantSince: day('2026-08-01') });
    await touch(world);
    const [event] = cloudEvents(world, 'position.changed.v1');
    if (!event) throw new Error('The post was touched');

    expect(await run(world, ['poison', event, { ...event, data: {} }])).toEqual(['m0', 'm2']);
    expect(await stateOf(world)).toMatchObject({ vacancy: { status: 'open' } });
  });

  it('leaves to the queue what keeps being contended', async () => {
    class ContendedTable extends MemoryTable {
      contended = false;
      override async transact(writes: Parameters<MemoryTable['transact']>[0]) {
        return this.contended ? { done: false as const, failed: [] } : super.transact(writes);
      }
    }
    const table = new ContendedTable();
    const world = createWorkerWorld(undefined, table);
    await addPosition(world, { id: kadis, vacantSince: day('2026-08-01') });
    await touch(world);
    table.contended = true;

    expect(await run(world, cloudEvents(world, 'position.changed.v1'))).toEqual(['m0']);
  });
});
