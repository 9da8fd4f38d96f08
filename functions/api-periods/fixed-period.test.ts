import { describe, expect, it } from 'vitest';
import { createCity } from '../test-succession.ts';
import { faultyFields } from '../test-world.ts';
import {
  act,
  calculate,
  committee,
  contested,
  createCalculated,
  createRatified,
  dissent,
  FIRST,
  FOURTH,
  lowerRating,
  NOBODY,
  open,
  PERIOD,
  SECOND,
  sessionBody,
} from './test-period.ts';

const ratification = { session: 1, decreeNumber: '800.1/45/2026' };
const correction = (changes: object) => ({
  reason: 'Keberatan dikabulkan',
  evidence: 'SK-7/2026',
  ...changes,
});
const CORRECTIONS = `POST ${PERIOD}/corrections`;

describe('POST …/completion and …/ratification', () => {
  it('conclude the period by decree, with what was calibrated', async () => {
    const world = await createRatified(await createCity());
    expect(await world.call(`GET ${PERIOD}`)).toMatchObject({
      status: 200,
      headers: { etag: '"5"' },
      body: { status: 'ditetapkan', version: 1, decreeNumber: '800.1/45/2026', correction: null },
    });
    expect(world.events('talent-period').map(({ type }) => type)).toEqual([
      'talent-period.opened.v1',
      'talent-period.calculated.v1',
      'talent-period.calibrated.v1',
      'talent-period.ratified.v1',
    ]);
    const [ratified] = world.events('talent-period.ratified');
    expect(ratified?.['data']).toMatchObject({ year: 2026, version: 1, people: 4, placed: 4 });
  });

  it('want a session, and the stage before', async () => {
    const world = await createCity();
    await open(world);
    await calculate(world);
    const refused = async (path: string, body: object) =>
      (await world.call(`POST ${PERIOD}${path}`, { ...committee, body })).body;
    expect(await refused('/completion', {})).toMatchObject({ code: 'talent-period/no-session' });
    expect(await refused('/ratification', ratification)).toMatchObject({
      code: 'talent-period/wrong-status',
    });
    expect(await refused('/archive', {})).toMatchObject({ code: 'talent-period/wrong-status' });
    expect(await refused('/corrections', correction({ people: [FIRST] }))).toMatchObject({
      code: 'talent-period/wrong-status',
    });
    await act(world, '/sessions', sessionBody(), 201);
    await act(world, '/completion');
    expect(await refused('/completion', {})).toMatchObject({ code: 'talent-period/wrong-status' });
    expect(await refused('/calibrations', dissent())).toMatchObject({ code: 'talent-period/wrong-status' });
    expect(await refused('/ratification', { ...ratification, session: 2 })).toMatchObject({
      code: 'reference/unknown',
    });
    expect(await refused('/ratification', { session: 1 })).toMatchObject({ code: 'request/invalid' });
    await act(world, '/sessions', sessionBody(), 201);
    await act(world, '/ratification', { ...ratification, session: 2 });
  });
});

describe('a fixed period', () => {
  it('refuses every change, in either fixed stage, and stays byte for byte', async () => {
    const world = await createRatified(await createCity());
    await lowerRating(world, FIRST);
    for (const stage of ['ditetapkan', 'arsip']) {
      const before = world.table.all();
      for (const [role, path, body] of [
        ['hr-admin', '/calculation', {}],
        ['talent-committee', '/sessions', sessionBody()],
        ['talent-committee', '/calibrations', dissent()],
        ['talent-committee', '/calibrations', contested(FIRST, null)],
        ['talent-committee', '/completion', {}],
        ['talent-committee', '/ratification', ratification],
      ] as const) {
        expect(await world.call(`POST ${PERIOD}${path}`, { role, body }), path).toMatchObject({
          status: 409,
          body: { code: 'talent-period/fixed', detail: expect.stringContaining(stage) },
        });
      }
      expect(world.table.all()).toEqual(before);
      if (stage === 'ditetapkan') await act(world, '/archive');
    }
    expect(
      await world.call(CORRECTIONS, { ...committee, body: correction({ people: [FIRST] }) }),
    ).toMatchObject({
      status: 409,
      body: { code: 'talent-period/fixed' },
    });
    expect(world.events('talent-period.archived').map(({ data }) => data)).toEqual([
      { year: 2026, version: 1 },
    ]);
  });

  it('does not follow what happens to people afterwards', async () => {
    const world = await createRatified(await createCity());
    const before = (await world.call(`GET ${PERIOD}/people`)).body;
    await lowerRating(world, FIRST);
    await lowerRating(world, SECOND);
    expect((await world.call(`GET ${PERIOD}/people`)).body).toEqual(before);
    expect((await world.call(`GET ${PERIOD}/people?version=1`)).body).toEqual(before);
  });
});

describe('POST /v1/talent-periods/{year}/corrections', () => {
  it('makes a new version for those who are named; the old one stays readable', async () => {
    const world = await createRatified(await createCity());
    const old = (await world.call(`GET ${PERIOD}/people`)).body;
    const first = (await world.call(`GET ${PERIOD}?version=1`)).body;
    await lowerRating(world, FIRST);
    await lowerRating(world, SECOND);

    const answer = await world.call(CORRECTIONS, {
      ...committee,
      body: correction({ people: [FIRST, FIRST] }),
    });

    expect(answer).toMatchObject({
      status: 201,
      body: {
        status: 'ditetapkan',
        version: 2,
        people: 4,
        correction: {
          reason: 'Keberatan dikabulkan',
          evidence: 'SK-7/2026',
          added: 0,
          removed: 0,
          changed: 1,
        },
      },
    });
    expect((await world.call(`GET ${PERIOD}/people?version=1`)).body).toEqual(old);
    expect((await world.call(`GET ${PERIOD}?version=1`)).body).toEqual(first);
    expect((await world.call(`GET ${PERIOD}?version=2`)).body).toEqual(answer.body);
    const people = Object((await world.call(`GET ${PERIOD}/people`)).body).items;
    expect(people[0].box).not.toBe(9);
    expect(people.slice(1)).toEqual(Object(old).items.slice(1));

    const diff = await world.call(`GET ${PERIOD}/diff`);
    expect(diff.body).toMatchObject({
      from: 1,
      to: 2,
      added: [],
      removed: [],
      changed: [{ nip: FIRST, before: { box: 9 }, after: { placementVersion: 2 } }],
    });
    expect(Object(diff.body).changed[0].fields).toEqual(expect.arrayContaining(['box', 'placementVersion']));
    const back = await world.call(`GET ${PERIOD}/diff?from=2&to=1`);
    expect(back.body).toMatchObject({ changed: [{ nip: FIRST, after: { box: 9 } }] });
    const [event] = world.events('talent-period.corrected');
    expect(event?.['data']).toMatchObject({ year: 2026, version: 2, added: 0, removed: 0, changed: 1 });
    expect(JSON.stringify(event)).not.toContain(FIRST);
  });

  it('takes out whoever was in by mistake, and puts them in again', async () => {
    const world = await createRatified(await createCity());
    await act(world, '/corrections', correction({ removed: [FOURTH] }), 201);
    expect((await world.call(`GET ${PERIOD}/diff`)).body).toMatchObject({ removed: [{ nip: FOURTH }] });
    const answer = await act(world, '/corrections', correction({ people: [FOURTH] }), 201);
    expect(answer.body).toMatchObject({ version: 3, people: 4, placed: 4, correction: { added: 1 } });
    expect((await world.call(`GET ${PERIOD}/diff?from=1&to=3`)).body).toMatchObject({
      added: [],
      removed: [],
      changed: [],
    });
    expect((await world.call(`GET ${PERIOD}?version=2`)).body).toMatchObject({ people: 3, placed: 3 });
  });

  it('refuses what would change nothing, what is not calculated yet, and unknown people', async () => {
    const world = await createRatified(await createCity());
    await lowerRating(world, SECOND, false);
    const before = world.table.all();
    const refused = async (changes: object) =>
      (await world.call(CORRECTIONS, { ...committee, body: correction(changes) })).body;
    const nothing = { code: 'talent-period/nothing-corrected' };
    expect(await refused({})).toMatchObject(nothing);
    expect(await refused({ people: [FIRST] })).toMatchObject(nothing);
    expect(await refused({ removed: [NOBODY] })).toMatchObject(nothing);
    expect(await refused({ people: [SECOND] })).toMatchObject({ code: 'talent-period/not-recalculated' });
    expect(await refused({ people: [NOBODY] })).toMatchObject({ code: 'resource/not-found' });
    expect(world.table.all()).toEqual(before);
  });

  it('names every malformed field, a box among them', async () => {
    const world = await createRatified(await createCity());
    const body = { evidence: '', people: ['1', 2], box: 9 };
    expect(faultyFields(await world.call(CORRECTIONS, { ...committee, body }))).toEqual([
      'box',
      'evidence',
      'people[0]',
      'people[1]',
      'reason',
    ]);
  });
});

describe('what is not there', () => {
  it('is not found: a period, a version, and what two versions differ in', async () => {
    const world = await createCalculated(await createCity());
    for (const path of [
      '/v1/talent-periods/2024',
      '/v1/talent-periods/2024/people',
      '/v1/talent-periods/2024/diff',
      '/v1/talent-periods/2024/sessions',
      '/v1/talent-periods/2024/calibrations',
      `${PERIOD}?version=1`,
      `${PERIOD}/people?version=1`,
      `${PERIOD}/diff`,
    ]) {
      expect(await world.call(`GET ${path}`), path).toMatchObject({ status: 404 });
    }
    await act(world, '/completion');
    await act(world, '/ratification', ratification);
    expect((await world.call(`GET ${PERIOD}/diff`)).body).toMatchObject({ from: 1, to: 1, changed: [] });
    expect(await world.call(`GET ${PERIOD}/diff?to=2`)).toMatchObject({ status: 404 });
    for (const path of ['people', 'sessions', 'calibrations']) {
      expect(await world.call(`GET ${PERIOD}/${path}?cursor=x`), path).toMatchObject({ status: 400 });
    }
  });
});
