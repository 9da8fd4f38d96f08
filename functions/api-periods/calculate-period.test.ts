import type { Write } from '@kotak9/store';
import { MemoryTable } from '@kotak9/store/testing';
import { describe, expect, it } from 'vitest';
import { asnBody } from '../test-bodies.ts';
import { createCity } from '../test-succession.ts';
import { createWorld, cursorOf } from '../test-world.ts';
import {
  calculate,
  committee,
  createCalculated,
  FIRST,
  lowerRating,
  NOBODY,
  open,
  PERIOD,
} from './test-period.ts';

/** Dies between the people and the head that names them, as a function that is killed does. */
class DyingTable extends MemoryTable {
  dies = false;
  override async transact(writes: readonly Write[]) {
    if (this.dies) throw new Error('killed');
    return super.transact(writes);
  }
}

const LEAVER = '198101012005011001';

const chunksIn = (table: MemoryTable) => table.all().filter(({ sk }) => sk === 'CHUNK');

describe('POST /v1/talent-periods', () => {
  it('opens a draft, once', async () => {
    const world = createWorld();
    const answer = await world.call('POST /v1/talent-periods', { body: { year: 2026 } });
    expect(answer).toMatchObject({
      status: 201,
      headers: { etag: '"1"', location: PERIOD },
      body: { year: 2026, status: 'draft', committee: 'Komite Talenta Instansi', people: 0, version: 0 },
    });
    expect(world.events('talent-period').map(({ type, data }) => [type, data])).toEqual([
      ['talent-period.opened.v1', { year: 2026 }],
    ]);

    const before = world.table.all();
    expect(await world.call('POST /v1/talent-periods', { body: { year: 2026 } })).toMatchObject({
      status: 409,
      body: { code: 'resource/duplicate' },
    });
    expect(world.table.all()).toEqual(before);
  });

  it.each([[{}], [{ year: '2026' }], [{ year: 1949 }], [{ year: 2026, status: 'ditetapkan' }]])(
    'refuses %j',
    async (body) => {
      const world = createWorld();
      expect(await world.call('POST /v1/talent-periods', { body })).toMatchObject({ status: 400 });
      expect(world.table.all()).toEqual([]);
    },
  );

  it('lists the periods of the own agency', async () => {
    const world = createWorld();
    await world.post(['/v1/talent-periods', { year: 2025 }], ['/v1/talent-periods', { year: 2026 }]);
    const first = await world.call('GET /v1/talent-periods?limit=1', committee);
    expect(first.body).toMatchObject({ items: [{ year: 2025 }] });
    const second = await world.call(`GET /v1/talent-periods?limit=1&cursor=${cursorOf(first)}`, committee);
    expect(second.body).toMatchObject({ items: [{ year: 2026 }] });
    expect((await world.call('GET /v1/talent-periods', { agency: 'kab-keerom' })).body).toEqual({
      items: [],
      next: null,
    });
    expect(await world.call('GET /v1/talent-periods?cursor=x')).toMatchObject({ status: 400 });
  });
});

describe('POST /v1/talent-periods/{year}/calculation', () => {
  it('takes everybody as they stand, with where it comes from', async () => {
    const world = await createCity();
    await open(world);

    const answer = await calculate(world);

    expect(answer).toMatchObject({
      status: 201,
      headers: { etag: '"2"' },
      body: {
        status: 'dihitung',
        calculation: 1,
        asOf: '2026-08-03',
        ruleSet: 'bkn-411-2025',
        people: 4,
        placed: 4,
      },
    });
    expect(answer.body).not.toHaveProperty('chunks');
    const people = await world.call(`GET ${PERIOD}/people`, committee);
    const placement = await world.call(`GET /v1/asn/${FIRST}/placement`);
    expect(people.body).toMatchObject({
      items: [{ nip: FIRST, unitId: 'dinas-pendidikan', status: 'placed', box: 9 }, {}, {}, {}],
      next: null,
    });
    expect(people.body).toHaveProperty('items.0.placementVersion', 1);
    const { performance, potential, talentScore } = Object(placement.body);
    expect(people.body).toHaveProperty('items.0.performanceScore', performance.score);
    expect(people.body).toHaveProperty('items.0.potentialScore', potential.score);
    expect(people.body).toHaveProperty('items.0.talentScore', talentScore);
    expect(world.events('talent-period.calculated')).toMatchObject([
      { data: { year: 2026, calculation: 1, people: 4, placed: 4 } },
    ]);
  });

  it('counts whoever was never calculated as unplaced, and nobody out of service', async () => {
    const world = await createCity();
    await world.post(['/v1/asn', asnBody(NOBODY, null)], ['/v1/asn', asnBody(LEAVER, null)]);
    const leaving = { body: { status: 'berhenti' }, headers: { 'If-Match': '"1"' } };
    expect(await world.call(`PATCH /v1/asn/${LEAVER}`, leaving)).toMatchObject({ status: 200 });
    await open(world);

    expect((await calculate(world)).body).toMatchObject({ people: 5, placed: 4 });
    const people = await world.call(`GET ${PERIOD}/people`);
    expect(people.body).toHaveProperty('items.4', {
      nip: NOBODY,
      unitId: 'dinas-pendidikan',
      status: 'unplaced',
      box: null,
      performanceScore: null,
      potentialScore: null,
      talentScore: null,
      placementVersion: 0,
      inputsVersion: 0,
      ruleSet: 'bkn-411-2025',
      asOf: '2026-08-03',
    });
  });

  it('reads the placement itself where the list was written before it carried one', async () => {
    const world = await createCity();
    await createCalculated(world);
    const { contentHash } = Object((await world.call(`GET ${PERIOD}`)).body);
    for (const item of world.table.all().filter(({ sk }) => sk === 'NOW#TALENT')) {
      const { standing: _standing, ...summary } = Object(item['summary']);
      await world.table.write({ put: { ...item, summary } });
    }

    expect((await calculate(world)).body).toMatchObject({ calculation: 2, people: 4, contentHash });
  });

  it('replaces what it took before, under a new number', async () => {
    const world = await createCity();
    await createCalculated(world);
    const first = (await world.call(`GET ${PERIOD}`)).body;
    await lowerRating(world, FIRST);
    expect((await world.call(`GET ${PERIOD}`)).body).toEqual(first);

    const again = await calculate(world);
    expect(again.body).toMatchObject({ calculation: 2, sessions: 1, placed: 4 });
    expect(Object(again.body).contentHash).not.toBe(Object(first).contentHash);
    const people = await world.call(`GET ${PERIOD}/people?limit=1`);
    expect(people.body).toMatchObject({ items: [{ nip: FIRST, placementVersion: 2 }] });
    expect(people.body).not.toMatchObject({ items: [{ box: 9 }] });
  });

  it('never mixes pages of two calculations', async () => {
    const world = await createCity();
    await createCalculated(world);
    const page = await world.call(`GET ${PERIOD}/people?limit=1`);
    const next = `GET ${PERIOD}/people?limit=1&cursor=${cursorOf(page)}`;
    expect(await world.call(next)).toMatchObject({ status: 200 });
    await lowerRating(world, FIRST);
    await calculate(world);
    expect(await world.call(next)).toMatchObject({ status: 400, body: { code: 'request/cursor-invalid' } });
  });

  it('loses nothing when it is killed between the people and the head, and goes on when repeated', async () => {
    const table = new DyingTable();
    const world = await createCity(table);
    await open(world);
    const before = (await world.call(`GET ${PERIOD}`)).body;

    table.dies = true;
    expect(await calculate(world)).toMatchObject({ status: 500 });
    table.dies = false;
    const half = chunksIn(table);
    expect(half).toHaveLength(1);
    expect((await world.call(`GET ${PERIOD}`)).body).toEqual(before);
    expect(world.events('talent-period.calculated')).toEqual([]);

    expect(await calculate(world)).toMatchObject({ status: 201, body: { calculation: 1, people: 4 } });
    expect(chunksIn(table)).toEqual(half);
  });

  it('is one calculation of twenty at once with the same key', async () => {
    const world = await createCity();
    await open(world);
    const answers = await Promise.all(
      Array.from({ length: 20 }, () =>
        world.call(`POST ${PERIOD}/calculation`, { body: {}, headers: { 'Idempotency-Key': 'k-1' } }),
      ),
    );
    for (const answer of answers) expect(answer).toEqual(answers[0]);
    expect(world.events('talent-period.calculated')).toHaveLength(1);
  });

  it('refuses an agency without people, an unknown year, a stale version and a wished-for result', async () => {
    const world = createWorld();
    await open(world);
    const before = world.table.all();
    expect(await calculate(world)).toMatchObject({ status: 409, body: { code: 'talent-period/empty' } });
    expect(await world.call('POST /v1/talent-periods/2025/calculation', { body: {} })).toMatchObject({
      status: 404,
      body: { code: 'resource/not-found' },
    });
    expect(await world.call('POST /v1/talent-periods/next/calculation', { body: {} })).toMatchObject({
      status: 400,
      body: { errors: [{ field: 'path.year', code: 'year-digits' }] },
    });
    expect(
      await world.call(`POST ${PERIOD}/calculation`, { body: {}, headers: { 'If-Match': '"7"' } }),
    ).toMatchObject({ status: 412, body: { currentVersion: 1 } });
    expect(await world.call(`POST ${PERIOD}/calculation`, { body: { box: 9 } })).toMatchObject({
      status: 400,
      body: { errors: [{ field: 'box', code: 'unknown-key' }] },
    });
    expect(await world.call(`POST ${PERIOD}/calculation`, { agency: 'kab-keerom', body: {} })).toMatchObject({
      status: 404,
    });
    expect(world.table.all()).toEqual(before);
  });
});
