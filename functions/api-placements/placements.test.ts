import { describe, expect, it } from 'vitest';
import {
  asnBody,
  excellence,
  FIRST,
  FOURTH,
  positionBody,
  SECOND,
  THIRD,
  UNIT,
  unitBody,
} from '../test-bodies.ts';
import { createCity, place } from '../test-succession.ts';
import { createWorld } from '../test-world.ts';

const PLACEMENT = `GET /v1/asn/${FIRST}/placement`;

const createPerson = async () => {
  const world = createWorld();
  await world.post(
    ['/v1/units', unitBody()],
    ['/v1/positions', positionBody('kabid')],
    ['/v1/asn', asnBody(FIRST, 'kabid')],
  );
  return world;
};

describe('GET /v1/asn/{nip}/placement', () => {
  it('says what is missing before the first calculation, and gives no box', async () => {
    const world = await createPerson();

    const answer = await world.call(PLACEMENT);

    expect(answer).toMatchObject({
      status: 200,
      body: {
        status: 'unplaced',
        box: null,
        talentScore: null,
        missing: expect.arrayContaining([
          { input: 'placement', reason: 'not-yet-calculated', since: null },
          { input: 'potensi', reason: 'absent', since: null },
        ]),
        asOf: '2026-08-03',
      },
    });
    expect(answer.headers['etag']).toMatch(/^W\//);
  });

  it('is the stored one, with every component explained', async () => {
    const world = await createPerson();
    await world.post(...excellence(FIRST));
    await place(world, FIRST);

    expect(await world.call(PLACEMENT, { role: 'asn', nip: FIRST })).toMatchObject({
      status: 200,
      headers: { etag: '"1"' },
      body: {
        nip: FIRST,
        status: 'placed',
        box: 9,
        performance: { score: 95.5, level: 'di-atas-ekspektasi' },
        missing: [],
        ruleSet: 'bkn-411-2025',
        components: expect.arrayContaining([
          expect.objectContaining({ name: 'predikat-kinerja', raw: 'sangat-baik', points: 60 }),
        ]),
      },
    });
  });

  it('is kept as it stood at the end of each day', async () => {
    const world = await createPerson();
    await place(world, FIRST);
    world.setNow('2026-08-10T01:00:00.000Z');
    await world.post(...excellence(FIRST));
    await place(world, FIRST);

    expect((await world.call(`${PLACEMENT}?at=2026-08-09`)).body).toMatchObject({
      status: 'unplaced',
      asOf: '2026-08-03',
    });
    expect((await world.call(`${PLACEMENT}?at=2026-08-10`)).body).toMatchObject({ box: 9 });
    expect(await world.call(`${PLACEMENT}?at=2026-08-02`)).toMatchObject({
      status: 404,
      body: { code: 'resource/not-found' },
    });
    expect(await world.call(`${PLACEMENT}?at=2026-02-30`)).toMatchObject({
      status: 400,
      body: { errors: [{ field: 'query.at', code: 'date' }] },
    });
  });

  it('is for the person concerned and for staff, of the own agency', async () => {
    const world = await createPerson();

    expect(await world.call(PLACEMENT, { role: 'asn', nip: SECOND })).toMatchObject({
      status: 403,
      body: { code: 'auth/not-own-record' },
    });
    expect(await world.call(PLACEMENT, { agency: 'kab-keerom' })).toMatchObject({ status: 404 });
    expect(await world.call(PLACEMENT.replace(FIRST, SECOND))).toMatchObject({ status: 404 });
  });
});

describe('GET /v1/nine-box', () => {
  it('counts everybody once, in a box or unplaced and why', async () => {
    const world = await createCity();
    await world.post(['/v1/asn', asnBody('197003011994031001', null, { unitId: 'dinas-induk' })]);

    const { body } = await world.call('GET /v1/nine-box');

    expect(body).toMatchObject({
      unit: null,
      boxes: [1, 2, 3, 4, 5, 6, 7, 8, 9].map((box) => ({ box, count: box === 9 ? 4 : 0 })),
      unplaced: { count: 1, people: [{ missing: [{ reason: 'not-yet-calculated' }] }] },
    });
  });

  it('shows the best first, as many as asked for, and counts all', async () => {
    const world = await createCity();
    const award = { name: 'Anugerah', level: 'nasional', date: '2026-08-01' };
    await world.post([`/v1/asn/${THIRD}/awards`, award]);
    await place(world, THIRD);

    const { body } = await world.call('GET /v1/nine-box?limit=2');

    expect(body).toHaveProperty('boxes.8.count', 4);
    expect(body).toHaveProperty('boxes.8.people.length', 2);
    expect(body).toMatchObject({ boxes: expect.arrayContaining([expect.objectContaining({ box: 9 })]) });
    expect(body).toHaveProperty('boxes.8.people.0.nip', THIRD);
    expect(body).toHaveProperty('boxes.8.people.1.nip', FIRST);
  });

  it('takes a unit with everything below it', async () => {
    const world = createWorld();
    await world.post(
      ['/v1/units', unitBody()],
      ['/v1/units', unitBody('bidang', UNIT)],
      ['/v1/units', unitBody('seksi', 'bidang')],
      ['/v1/units', unitBody('dinas-sosial')],
      ['/v1/asn', asnBody(FIRST, null)],
      ['/v1/asn', asnBody(SECOND, null, { unitId: 'bidang' })],
      ['/v1/asn', asnBody(THIRD, null, { unitId: 'seksi' })],
      ['/v1/asn', asnBody(FOURTH, null, { unitId: 'dinas-sosial' })],
    );
    const unplaced = async (unit: string) => (await world.call(`GET /v1/nine-box?unit=${unit}`)).body;

    expect(await unplaced(UNIT)).toMatchObject({ unit: UNIT, unplaced: { count: 3 } });
    expect(await unplaced('bidang')).toMatchObject({ unplaced: { count: 2 } });
    expect(await unplaced('dinas-sosial')).toMatchObject({ unplaced: { people: [{ nip: FOURTH }] } });
  });

  it('knows no unit of another agency', async () => {
    const world = await createCity();

    expect(await world.call(`GET /v1/nine-box?unit=${UNIT}`, { agency: 'kab-keerom' })).toMatchObject({
      status: 404,
    });
    expect((await world.call('GET /v1/nine-box', { agency: 'kab-keerom' })).body).toMatchObject({
      unplaced: { count: 0, people: [] },
    });
  });
});
