import { presetOf, replayPerson, summarizeReplay } from '@kotak9/rules';
import { day } from '@kotak9/rules/testing';
import { loadPerson } from '@kotak9/store';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import {
  activate,
  addPeople,
  createPolicyWorld,
  DRAFTER,
  draftBody,
  POLICY,
  type PolicyWorld,
  validatePolicy,
} from '../policy-world.ts';
import { cloudEvents, IN_TIME, JAYAPURA, pump, sqsEvent, storedEvents } from '../worker-world.ts';
import { createHandler } from './create-handler.ts';

const REPLAY = `POST /v1/policies/${POLICY}/replay`;

const Started = z.object({ id: z.string() });

const replay = async ({ api }: PolicyWorld, body: object = {}, route = REPLAY) => {
  const answer = await api.call(route, { ...DRAFTER, body });
  return { answer, id: Started.parse(answer.body).id };
};

const shown = async ({ api }: PolicyWorld, id: string, query = '') =>
  api.call(`GET /v1/replays/${id}${query}`, { role: 'auditor' });

const createPlaced = async (sizes: Readonly<Record<string, number>>) => {
  const world = createPolicyWorld();
  const people = await addPeople(world, sizes);
  await validatePolicy(world);
  await pump(world.workers);
  return { world, people };
};

describe('a replay', () => {
  it('is answered with where to look, and runs unit by unit', async () => {
    const { world } = await createPlaced({ a: 11, b: 12 });
    const { answer, id } = await replay(world);

    expect(answer).toMatchObject({
      status: 202,
      headers: { location: `/v1/replays/${id}` },
      body: {
        state: 'queued',
        policy: { policyId: POLICY },
        against: { policyId: 'bkn-411-2025' },
        asOf: '2026-08-03',
        result: null,
        movers: { items: [], next: null },
      },
    });
    expect((await shown(world, id)).body).toEqual(answer.body);
    await pump(world.workers);
    expect((await shown(world, id)).body).toMatchObject({
      state: 'finished',
      units: { done: 2, total: 2 },
      people: { done: 23, total: 23 },
      result: {
        from: 'bkn-411-2025',
        to: POLICY,
        all: { people: 23, moved: 23, cells: [{ from: 8, to: 9, people: 23, moved: 23 }] },
        causes: [{ cause: 'performance/cut-off', people: 23 }],
        groups: expect.arrayContaining([
          expect.objectContaining({ dimension: 'unit', group: 'a', suppressed: false, people: 11 }),
        ]),
      },
    });
    expect(storedEvents(world.workers, 'replay.finished.v1')).toMatchObject([
      { data: { runId: id, policyId: POLICY, units: 2, people: 23 } },
    ]);
    expect((await shown(world, 'rec-0001')).status).toBe(404);
    expect(await world.api.call(`GET /v1/recalculations/${id}`)).toMatchObject({ status: 404 });
  });

  it('leaves every stored item but its own as it was, byte for byte', async () => {
    const { world } = await createPlaced({ a: 60, b: 3 });
    const stored = () => world.workers.table.all().map((item) => [item, JSON.stringify(item)] as const);
    const before = stored();
    const { id } = await replay(world);
    await pump(world.workers);

    const others = stored().filter(([{ pk }]) => pk !== `${JAYAPURA}#RUN#${id}`);
    const touched = others.filter(([, text]) => !before.some(([, as]) => as === text));
    expect(touched.map(([{ pk, sk }]) => `${pk} ${sk}`)).toEqual([]);
    expect(others).toHaveLength(before.length);
    expect((await shown(world, id)).body).toMatchObject({
      state: 'finished',
      result: { all: { moved: 63 } },
    });
  });

  it('counts nobody twice where several go through one unit at once', async () => {
    const { world } = await createPlaced({ a: 101 });
    const { table } = world.workers;
    const { id } = await replay(world);
    const handler = createHandler(world.workers);
    await handler(sqsEvent(cloudEvents(world.workers, 'replay.started.v1')), IN_TIME);
    const queued = sqsEvent(cloudEvents(world.workers, 'run-unit.queued.v1'));
    const transact = table.transact.bind(table);
    let pages = 0;
    table.transact = async (writes) => {
      const result = await transact(writes);
      if (result.done && writes.some((write) => 'update' in write)) pages++;
      return result;
    };
    await Promise.all([1, 2, 3].map(() => handler(queued, IN_TIME)));
    expect(pages).toBe(2);
    await pump(world.workers);

    expect((await shown(world, id)).body).toMatchObject({
      state: 'finished',
      people: { done: 101, total: 101 },
      result: { all: { people: 101, moved: 101 } },
    });
    expect(storedEvents(world.workers, 'run-unit.finished.v1')).toHaveLength(1);
  });

  it('says what the rules say of the same people, preset against preset', async () => {
    const { world, people } = await createPlaced({ a: 55, b: 8 });
    const { id } = await replay(
      world,
      { against: 'djbk-simt', asOf: '2026-10-01' },
      'POST /v1/policies/permenpanrb-3-2020/replay',
    );
    await pump(world.workers);

    const [from, to] = [presetOf('djbk-simt'), presetOf('permenpanrb-3-2020')];
    if (!from || !to) throw new Error('Both are shipped');
    const persons = await Promise.all(people.map((nip) => loadPerson(world.workers.table, JAYAPURA, nip)));
    const replays = persons.flatMap((person) =>
      person ? [replayPerson(person.inputs, day('2026-10-01'), from, to)] : [],
    );
    const context = { from: from.id, to: to.id, asOf: day('2026-10-01') };
    const { movers, ...figures } = summarizeReplay(replays, context, from.fairness);
    const { body } = await shown(world, id);
    expect(body).toMatchObject({ result: figures, movers: { next: null } });
    expect(body).toHaveProperty('movers.items', movers);
  });

  it('gives the movers page by page, by unit and NIP', async () => {
    const { world, people } = await createPlaced({ a: 3, b: 2 });
    const { id } = await replay(world);
    await pump(world.workers);

    const first = await shown(world, id, '?limit=3');
    const Page = z.object({
      movers: z.object({ items: z.array(z.object({ nip: z.string() })), next: z.string() }),
    });
    const { movers } = Page.parse(first.body);
    const rest = await shown(world, id, `?limit=3&cursor=${movers.next}`);
    expect(rest.body).toMatchObject({
      movers: { items: [{ nip: people[3] }, { nip: people[4] }], next: null },
    });
    expect(movers.items.map(({ nip }) => nip)).toEqual(people.slice(0, 3));
    expect(await shown(world, id, '?cursor=x')).toMatchObject({
      status: 400,
      body: { code: 'request/cursor-invalid' },
    });
  });

  it('hides groups that are too small', async () => {
    const { world } = await createPlaced({ a: 3, b: 20 });
    const { id } = await replay(world);
    await pump(world.workers);
    expect((await shown(world, id)).body).toMatchObject({
      result: {
        groups: expect.arrayContaining([{ dimension: 'unit', group: 'a', suppressed: true }]),
      },
    });
  });

  it('of the policy in force moves nobody', async () => {
    const { world } = await createPlaced({ a: 4 });
    await activate(world);
    await pump(world.workers);
    const { id } = await replay(world);
    await pump(world.workers);
    expect((await shown(world, id)).body).toMatchObject({
      against: { policyId: POLICY },
      result: { all: { people: 4, moved: 0 } },
      movers: { items: [] },
    });
  });

  it('wants two policies whose content is fixed', async () => {
    const { world } = await createPlaced({});
    const { api } = world;
    const draft = draftBody({ id: 'konsep' });
    await api.call('POST /v1/policies', { ...DRAFTER, body: draft });
    const before = api.table.all();
    const call = (route: string, body = {}) => api.call(route, { ...DRAFTER, body });
    expect(await call('POST /v1/policies/nowhere/replay')).toMatchObject({ status: 404 });
    expect(await call('POST /v1/policies/konsep/replay')).toMatchObject({ status: 409 });
    expect(await call(REPLAY, { against: 'konsep' })).toMatchObject({
      status: 409,
      body: { code: 'policy/not-validated' },
    });
    expect(await call(REPLAY, { against: 'nowhere' })).toMatchObject({
      status: 400,
      body: { code: 'reference/unknown' },
    });
    expect(api.table.all()).toEqual(before);
  });

  it('with the same key is the same replay', async () => {
    const { world } = await createPlaced({});
    const call = { ...DRAFTER, body: {}, headers: { 'Idempotency-Key': 'k' } };
    const answers = await Promise.all([1, 2, 3].map(() => world.api.call(REPLAY, call)));
    for (const answer of answers) expect(answer).toEqual(answers[0]);
    expect(storedEvents(world.workers, 'replay.started.v1')).toHaveLength(1);
  });
});
