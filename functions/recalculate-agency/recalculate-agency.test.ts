import { day, nip } from '@kotak9/rules/testing';
import { loadPerson, loadRun, type Write } from '@kotak9/store';
import { MemoryTable } from '@kotak9/store/testing';
import { describe, expect, it } from 'vitest';
import { check } from '../daily-check/check-world.ts';
import {
  activate,
  addPeople,
  createPolicyWorld,
  POLICY,
  type PolicyWorld,
  setNow,
  validatePolicy,
} from '../policy-world.ts';
import { recalculate } from '../recalculate.ts';
import {
  addUnit,
  changePerson,
  cloudEvents,
  failuresOf,
  IN_TIME,
  JAYAPURA,
  pump,
  sqsEvent,
  storedEvents,
} from '../worker-world.ts';
import { createHandler } from './create-handler.ts';

const RUN = 'rec-0001';
const shown = `GET /v1/recalculations/${RUN}`;

/** Everybody in box 8 by the national policy, and another one validated that puts them in box 9. */
const createPlaced = async (sizes: Readonly<Record<string, number>>, table?: MemoryTable) => {
  const world = createPolicyWorld(table);
  const people = await addPeople(world, sizes);
  await validatePolicy(world);
  return { world, people };
};

const boxes = async ({ workers }: PolicyWorld, people: readonly string[]) => {
  const persons = await Promise.all(people.map((one) => loadPerson(workers.table, JAYAPURA, nip(one))));
  return persons.map((person) => person?.placement?.placement.box);
};

const progress = async ({ api }: PolicyWorld) => (await api.call(shown, { role: 'auditor' })).body;

const handle = async ({ workers }: PolicyWorld, type: string, invocation = IN_TIME) =>
  failuresOf(await createHandler(workers)(sqsEvent(cloudEvents(workers, type)), invocation));

const finished = ({ workers }: PolicyWorld) => storedEvents(workers, 'recalculation.finished.v1');

/** Fails at the n-th transaction after it is armed, as if the function were killed there. */
class KilledTable extends MemoryTable {
  left = Number.POSITIVE_INFINITY;
  override async transact(writes: readonly Write[]): ReturnType<MemoryTable['transact']> {
    if (this.left <= 0) throw new Error('killed');
    this.left--;
    return super.transact(writes);
  }
}

/** Lets something happen right before the inputs of a person are read. */
class InterruptedTable extends MemoryTable {
  before: (() => Promise<void>) | null = null;
  override async query(...asked: Parameters<MemoryTable['query']>): ReturnType<MemoryTable['query']> {
    const { before } = this;
    if (before !== null && asked[0].includes('#ASN#')) {
      this.before = null;
      await before();
    }
    return super.query(...asked);
  }
}

describe('recalculate-agency', () => {
  it('places everybody by the new policy, unit by unit, and says how far it is', async () => {
    const { world, people } = await createPlaced({ a: 3, b: 2 });
    expect(await boxes(world, people)).toEqual([8, 8, 8, 8, 8]);
    await activate(world);
    expect(await progress(world)).toMatchObject({ state: 'queued', units: { total: 0 } });
    await handle(world, 'recalculation.started.v1');
    expect(await progress(world)).toMatchObject({
      state: 'running',
      units: { done: 0, total: 2 },
      people: { done: 0, total: 5 },
      finishedAt: null,
    });
    world.workers.now = '2026-08-03T01:07:00.000Z';
    await pump(world.workers);

    expect(await boxes(world, people)).toEqual([9, 9, 9, 9, 9]);
    expect(await progress(world)).toMatchObject({
      id: RUN,
      state: 'finished',
      day: '2026-08-03',
      policy: { policyId: POLICY },
      units: { done: 2, total: 2 },
      people: { done: 5, total: 5 },
      startedAt: '2026-08-03T01:00:00.000Z',
      finishedAt: '2026-08-03T01:07:00.000Z',
    });
    expect(finished(world)).toMatchObject([{ data: { runId: RUN, policyId: POLICY, units: 2, people: 5 } }]);
    expect(storedEvents(world.workers, 'placement.changed.v1').at(-1)?.data).toMatchObject({
      ruleSet: POLICY,
      previousBox: 8,
    });
  });

  it('keeps what was placed before by the policy of its day', async () => {
    const { world, people } = await createPlaced({ a: 1 });
    setNow(world, '2026-08-10T01:00:00.000Z');
    await activate(world, '2026-08-10');
    await pump(world.workers);

    const past = (at: string) =>
      world.api.call(`GET /v1/asn/${people[0]}/placement?at=${at}`, { role: 'auditor' });
    expect((await past('2026-08-09')).body).toMatchObject({ box: 8, ruleSet: 'bkn-411-2025' });
    expect((await past('2026-08-10')).body).toMatchObject({ box: 9, ruleSet: POLICY });
  });

  it('does nothing twice, whichever of its events come again', async () => {
    const { world } = await createPlaced({ a: 2, b: 1 });
    await activate(world);
    await pump(world.workers);
    const stored = world.workers.table.all();
    for (const type of ['recalculation.started.v1', 'run-unit.queued.v1', 'run-unit.finished.v1']) {
      expect(await handle(world, type), type).toEqual([]);
    }

    expect(world.workers.table.all()).toEqual(stored);
    expect(finished(world)).toHaveLength(1);
  });

  it('queues again what it has no time for, and goes on there', async () => {
    const { world, people } = await createPlaced({ a: 60 });
    await activate(world);
    await handle(world, 'recalculation.started.v1');
    // time for one page at each call: it is asked for before every page
    const oneLeft = () => {
      let asked = 0;
      return { getRemainingTimeInMillis: () => (asked++ === 0 ? 60_000 : 5_000) };
    };
    await handle(world, 'run-unit.queued.v1', oneLeft());
    expect(await progress(world)).toMatchObject({ state: 'running', people: { done: 50, total: 60 } });
    const queued = storedEvents(world.workers, 'run-unit.queued.v1');
    expect(queued.map(({ data }) => data['done'])).toEqual([0, 50]);
    expect(world.workers.observer.codes()).toContain('run/requeued');
    await pump(world.workers);

    expect(new Set(await boxes(world, people))).toEqual(new Set([9]));
    expect(await progress(world)).toMatchObject({ state: 'finished', people: { done: 60 } });
    expect(storedEvents(world.workers, 'placement.changed.v1')).toHaveLength(120);
  });

  it.each([0, 1, 2, 30, 52, 53, 58])(
    'killed after %i of its transactions, it goes on where it was',
    async (transactions) => {
      const table = new KilledTable();
      const { world, people } = await createPlaced({ a: 52, b: 5 }, table);
      await activate(world);
      table.left = transactions;
      await handle(world, 'recalculation.started.v1').catch(() => undefined);
      await handle(world, 'run-unit.queued.v1').catch(() => undefined);
      table.left = Number.POSITIVE_INFINITY;
      // the queue delivers again what failed
      await handle(world, 'recalculation.started.v1');
      await handle(world, 'run-unit.queued.v1');
      await pump(world.workers);

      expect(new Set(await boxes(world, people))).toEqual(new Set([9]));
      expect(storedEvents(world.workers, 'placement.changed.v1')).toHaveLength(114);
      expect(await progress(world)).toMatchObject({ state: 'finished', people: { done: 57, total: 57 } });
      expect(finished(world)).toHaveLength(1);
    },
  );

  it('holds its page for somebody whose inputs cannot be read, and goes on once they can', async () => {
    const { world, people } = await createPlaced({ a: 3 });
    const key = { pk: `${JAYAPURA}#ASN#${people[1]}`, sk: 'NOW#RECORD' };
    const sound = await world.workers.table.get(key);
    if (!sound) throw new Error('Nobody there');
    await world.workers.table.write({ update: key, set: { data: {} } });
    await activate(world);
    await handle(world, 'recalculation.started.v1');

    expect(await handle(world, 'run-unit.queued.v1')).toEqual(['m0']);
    expect(world.workers.observer.codes()).toContain('run/failed');
    expect(await progress(world)).toMatchObject({ state: 'running', people: { done: 0 } });
    await world.workers.table.write({ put: sound });
    await pump(world.workers);
    expect(await boxes(world, people)).toEqual([9, 9, 9]);
    expect(await progress(world)).toMatchObject({ state: 'finished' });
  });

  it('finishes at once where an agency has nobody', async () => {
    const { world } = await createPlaced({});
    await activate(world);
    await pump(world.workers);
    expect(await progress(world)).toMatchObject({ state: 'finished', units: { done: 0, total: 0 } });
  });

  it('finishes only when all units are queued, even if the first are done before', async () => {
    const { world } = await createPlaced({ a: 1 });
    await activate(world);
    await handle(world, 'recalculation.started.v1');
    const { pk } = { pk: `${JAYAPURA}#RUN#${RUN}` };
    await world.workers.table.write({ delete: { pk, sk: 'NOW#SPLIT' } });
    expect(await handle(world, 'run-unit.queued.v1')).toEqual([]);
    expect(await handle(world, 'run-unit.finished.v1')).toEqual([]);
    expect(await progress(world)).toMatchObject({ state: 'queued' });
    await handle(world, 'recalculation.started.v1');
    expect(await progress(world)).toMatchObject({ state: 'finished' });
  });

  it('reports a message that it cannot read, sets aside a run that it does not know', async () => {
    const { world } = await createPlaced({ a: 1 });
    await activate(world);
    const elsewhere = createPolicyWorld();
    const events = cloudEvents(world.workers, 'recalculation.started.v1');
    const unit = { taskId: `${RUN}/a`, runId: RUN, unitId: 'a', done: 0 };
    const queued = events.map((event) => ({ ...event, type: 'run-unit.queued.v1' as const, data: unit }));
    const batch = ['poison', ...events, ...queued];

    expect(failuresOf(await createHandler(elsewhere.workers)(sqsEvent(batch), IN_TIME))).toEqual(['m0']);
    expect(elsewhere.workers.table.all()).toEqual([]);
  });

  it.each(['before the person is read', 'before the result is written'])(
    'is not undone by a recalculation that began earlier, activated %s',
    async (when) => {
      const table = new InterruptedTable();
      const { world, people } = await createPlaced({ a: 1 }, table);
      const [person] = people;
      if (!person) throw new Error('Nobody there');
      await changePerson(world.workers, person, { record: { name: 'Lain' } });
      const change = async () => {
        await activate(world);
        await pump(world.workers);
      };
      if (when === 'before the person is read') table.before = change;
      const commitSlowly = table.transact.bind(table);
      if (when === 'before the result is written') {
        table.transact = async (writes) => {
          table.transact = commitSlowly;
          await change();
          return commitSlowly(writes);
        };
      }
      const cause = { agency: JAYAPURA, nip: person, now: world.workers.now, correlationId: 'slow' };
      await recalculate(world.workers, cause);

      expect(await boxes(world, people)).toEqual([9]);
    },
  );

  it('leaves other agencies alone', async () => {
    const { world, people } = await createPlaced({ a: 1 });
    const { body } = await world.api.call('GET /v1/policies/in-force', { agency: 'kab-keerom' });
    await activate(world);
    await pump(world.workers);
    expect((await world.api.call('GET /v1/policies/in-force', { agency: 'kab-keerom' })).body).toEqual(body);
    expect(await world.api.call(shown, { agency: 'kab-keerom' })).toMatchObject({ status: 404 });
    expect(await boxes(world, people)).toEqual([9]);
  });
});

describe('a policy whose first day is to come', () => {
  it('is started by the daily check on its day, once', async () => {
    const { world, people } = await createPlaced({ a: 2 });
    await addUnit(world.workers);
    await activate(world, '2026-09-01');
    expect(await check(world.workers, '2026-08-31')).toMatchObject([{ policies: 0 }]);
    await pump(world.workers);
    expect(await boxes(world, people)).toEqual([8, 8]);

    expect(await check(world.workers, '2026-09-01')).toMatchObject([{ policies: 1 }]);
    expect(await check(world.workers, '2026-09-01')).toMatchObject([{ policies: 0 }]);
    await pump(world.workers);
    expect(await boxes(world, people)).toEqual([9, 9]);
    expect(await loadRun(world.workers.table, JAYAPURA, RUN)).toMatchObject({
      run: { day: '2026-09-01', finishedAt: expect.any(String) },
    });
    expect(world.workers.table.all().some(({ sk }) => sk.startsWith('DUE#'))).toBe(false);
  });

  it('is caught up on by a later run, and not started where another has taken its place', async () => {
    const { world } = await createPlaced({ a: 1 });
    await addUnit(world.workers);
    await activate(world, '2026-09-01');
    await activate(world, '2026-09-01', 'bkn-411-2025');
    expect(await check(world.workers, '2026-09-04')).toMatchObject([{ policies: 1, failures: 0 }]);

    const started = storedEvents(world.workers, 'recalculation.started.v1');
    expect(started.map(({ data }) => data['runId'])).toEqual(['rec-0002']);
    expect(world.workers.table.all().some(({ sk }) => sk.startsWith('DUE#'))).toBe(false);
  });

  it('places whoever changes on its day by it, before the run comes to them', async () => {
    const { world, people } = await createPlaced({ a: 1 });
    await activate(world, '2026-09-01');
    const [person] = people;
    if (!person) throw new Error('Nobody there');
    setNow(world, '2026-08-31T14:59:00.000Z');
    await changePerson(world.workers, person, { record: { name: 'A' } });
    await pump(world.workers);
    expect(await boxes(world, people)).toEqual([8]);
    // midnight in Jayapura
    setNow(world, '2026-08-31T15:00:00.000Z');
    await changePerson(world.workers, person, { record: { name: 'B' } });
    await pump(world.workers);
    expect(await boxes(world, people)).toEqual([9]);
    expect((await loadPerson(world.workers.table, JAYAPURA, person))?.placement?.placement).toMatchObject({
      ruleSet: POLICY,
      asOf: day('2026-09-01'),
    });
  });
});
