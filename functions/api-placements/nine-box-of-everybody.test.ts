import { schemas } from '@kotak9/contracts';
import type { TestAnswer } from '@kotak9/http/testing';
import { defaultRuleSet } from '@kotak9/rules';
import { day } from '@kotak9/rules/testing';
import { StoredEvent, systemCommand, toCloudEvent } from '@kotak9/store';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { flagRetirements } from '../daily-check/flag-retirements.ts';
import { feedAgency } from '../feed-events/feed-agency.ts';
import { asnBody, FIRST, FOURTH, positionBody, SECOND, THIRD, UNIT, unitBody } from '../test-bodies.ts';
import { createCity, JAYAPURA, place } from '../test-succession.ts';
import type { World } from '../test-world.ts';

const PEOPLE = 'GET /v1/nine-box/people';
const CHANGES = 'GET /v1/nine-box/changes';
const NEWCOMER = '197003011994031001';

const People = z.object({ items: z.array(schemas.NineBoxPerson), next: z.string().nullable() });
const peopleIn = ({ body }: TestAnswer) => People.parse(body).items;
const personOf = async (world: World, nip: string) =>
  peopleIn(await world.call(PEOPLE)).find((person) => person.nip === nip);

/** Files an objection of the person, and gives its id. */
const object = async (world: World, nip: string): Promise<string> => {
  const { body } = await world.call(`POST /v1/asn/${nip}/objections`, {
    role: 'asn',
    nip,
    body: { kind: 'placement', claim: 'misread-input', statement: 'Masukan terbaca keliru menurut saya.' },
  });
  return z.object({ id: z.string() }).parse(body).id;
};

/** A sanction of the person from one day to another. */
const sanction = (level: string, from: string, until: string) =>
  [`/v1/asn/${FIRST}/discipline`, { level, from, until }] as const;

describe('GET /v1/nine-box/people', () => {
  it('is everybody once, briefly, with both axes', async () => {
    const world = await createCity();

    const answer = await world.call(PEOPLE);

    expect(answer.body).toMatchObject({ next: null });
    expect(peopleIn(answer).map(({ nip }) => nip)).toEqual([FIRST, SECOND, THIRD, FOURTH]);
    expect(peopleIn(answer)[0]).toEqual({
      nip: FIRST,
      name: 'Yosina 1971',
      unitId: UNIT,
      level: 'administrator',
      positionId: 'kabid-0',
      grade: 'IV/b',
      box: 9,
      talentScore: expect.any(Number),
      tmtPensiun: '2029-06-01',
      performance: { score: 95.5, level: 'di-atas-ekspektasi' },
      potential: { score: expect.any(Number), level: 'tinggi' },
      missing: [],
      sanction: null,
      objection: null,
    });
  });

  it('keeps four decimals of a score and no more', async () => {
    const { talentScore, potential } = (await personOf(await createCity(), FIRST)) ?? expect.unreachable();

    for (const score of [talentScore ?? Number.NaN, potential?.score ?? Number.NaN])
      expect(score).toBe(Number(score.toFixed(4)));
  });

  it('says of the unplaced what is missing, and since when it has lapsed', async () => {
    const world = await createCity();
    await world.post(['/v1/asn', asnBody(NEWCOMER, null, { unitId: 'dinas-induk' })]);
    expect(await personOf(world, NEWCOMER)).toMatchObject({
      box: null,
      performance: null,
      missing: [{ input: 'placement', reason: 'not-yet-calculated' }],
    });

    world.setNow('2029-01-10T01:00:00.000Z');
    await place(world, FIRST);

    expect(await personOf(world, FIRST)).toMatchObject({
      box: null,
      missing: expect.arrayContaining([{ input: 'potensi', reason: 'expired', since: '2029-01-10' }]),
    });
  });

  it('marks the sanction that runs longest of those that run today', async () => {
    const world = await createCity();
    await world.post(
      sanction('berat', '2024-01-01', '2024-12-31'),
      sanction('ringan', '2026-08-03', '2026-12-31'),
      sanction('sedang', '2026-06-01', '2026-08-03'),
    );
    await place(world, FIRST);

    expect(await personOf(world, FIRST)).toMatchObject({
      sanction: { level: 'ringan', until: '2026-12-31' },
    });
    world.setNow('2027-01-01T01:00:00.000Z');
    expect(await personOf(world, FIRST)).toMatchObject({ sanction: null });
  });

  it('marks an objection until it has ended', async () => {
    const world = await createCity();
    const id = await object(world, SECOND);

    expect(await personOf(world, SECOND)).toMatchObject({ objection: id });
    expect(await personOf(world, FIRST)).toMatchObject({ objection: null });
    await world.call(`POST /v1/objections/${id}/withdrawal`, { role: 'asn', nip: SECOND, body: {} });
    expect(await personOf(world, SECOND)).toMatchObject({ objection: null });
  });

  it('still reads a person who was stored before levels and sanctions were carried', async () => {
    const world = await createCity();
    const item = world.table.all().find(({ pk, sk }) => pk.includes(FIRST) && sk === 'NOW#TALENT');
    const Old = z.looseObject({
      pk: z.string(),
      sk: z.string(),
      summary: z.looseObject({ standing: z.looseObject({}) }),
    });
    const old = Old.parse(item);
    const { performanceLevel, potentialLevel, sanctions, ...standing } = old.summary.standing;
    expect([performanceLevel, potentialLevel, sanctions]).toEqual(['di-atas-ekspektasi', 'tinggi', []]);
    await world.table.write({ put: { ...old, summary: { ...old.summary, standing } } });

    expect(await personOf(world, FIRST)).toMatchObject({
      box: 9,
      performance: { score: 95.5, level: null },
      sanction: null,
    });
  });

  it('is for staff, and of the own agency', async () => {
    const world = await createCity();

    expect(await world.call(PEOPLE, { role: 'appointing-official' })).toMatchObject({ status: 403 });
    expect(await world.call(PEOPLE, { role: 'asn', nip: FIRST })).toMatchObject({ status: 403 });
    expect((await world.call(PEOPLE, { agency: 'kab-keerom' })).body).toEqual({ items: [], next: null });
    expect(await world.call(`${PEOPLE}?cursor=abc`)).toMatchObject({
      status: 400,
      body: { code: 'request/cursor-invalid' },
    });
  });
});

/** Puts every event so far on the feed, as the worker would. */
const feedAll = async (world: World): Promise<void> => {
  await feedAgency(
    world.deps,
    JAYAPURA,
    world.events().map((item) => toCloudEvent(StoredEvent.parse(item))),
  );
};

const worsen = async (world: World, nip: string): Promise<void> => {
  const body = { year: 2025, workResult: 'di-bawah-ekspektasi', behaviour: 'di-bawah-ekspektasi' };
  const { status } = await world.call(`PUT /v1/asn/${nip}/performance/2025`, { body });
  expect(status).toBe(200);
  await place(world, nip);
};

describe('GET /v1/nine-box/changes', () => {
  const createFedCity = async () => {
    const world = await createCity();
    await feedAll(world);
    const { next } = schemas.PlacementChanges.parse((await world.call(CHANGES)).body);
    return { world, after: next };
  };

  it('tells the head alone to whoever names no position', async () => {
    const { world, after } = await createFedCity();

    expect(after).toBeGreaterThan(3);
    expect((await world.call(CHANGES)).body).toEqual({ items: [], objections: [], next: after, head: after });
  });

  it('is the same small answer while nothing happens', async () => {
    const { world, after } = await createFedCity();
    const path = `${CHANGES}?after=${after}`;

    const { body, headers } = await world.call(path);

    expect(body).toEqual({ items: [], objections: [], next: after, head: after });
    const known = { headers: { 'If-None-Match': headers['etag'] ?? '' } };
    expect(await world.call(path, known)).toMatchObject({ status: 304, body: undefined });
  });

  it('is who was placed anew, as they stand now, with the box before', async () => {
    const { world, after } = await createFedCity();
    await worsen(world, SECOND);
    await feedAll(world);

    const { body } = await world.call(`${CHANGES}?after=${after}`);

    const { items, next, head } = schemas.PlacementChanges.parse(body);
    expect(items).toMatchObject([{ position: after + 1, previousBox: 9, person: { nip: SECOND } }]);
    expect(items[0]?.person.box).toBeLessThan(9);
    expect([next, head]).toEqual([after + 1, after + 1]);
  });

  it('names somebody who moved twice once, with the box before the first move', async () => {
    const { world, after } = await createFedCity();
    await worsen(world, SECOND);
    await feedAll(world);
    const better = { year: 2025, workResult: 'sesuai-ekspektasi', behaviour: 'sesuai-ekspektasi' };
    await world.call(`PUT /v1/asn/${SECOND}/performance/2025`, { body: better });
    await place(world, SECOND);
    await worsen(world, THIRD);
    await feedAll(world);

    const { body } = await world.call(`${CHANGES}?after=${after}`);

    const { items } = schemas.PlacementChanges.parse(body);
    expect(items.map(({ person, previousBox }) => [person.nip, previousBox])).toEqual([
      [SECOND, 9],
      [THIRD, 9],
    ]);
    expect(items[0]?.position).toBe(after + 2);
  });

  it('tells of a sanction that is recorded and of one that ends, also where the box stays', async () => {
    const { world, after } = await createFedCity();
    await world.post(sanction('ringan', '2026-08-03', '2026-12-31'));
    await place(world, FIRST);
    await feedAll(world);
    const read = async (from: number) =>
      schemas.PlacementChanges.parse((await world.call(`${CHANGES}?after=${from}`)).body);

    const { items, next } = await read(after);
    expect(items).toMatchObject([{ person: { nip: FIRST, sanction: { until: '2026-12-31' } } }]);
    world.setNow('2027-01-01T01:00:00.000Z');
    await place(world, FIRST);
    await feedAll(world);
    expect((await read(next)).items).toMatchObject([{ person: { nip: FIRST, sanction: null } }]);
  });

  it('tells of an input that lapsed', async () => {
    const { world, after } = await createFedCity();
    world.setNow('2029-01-10T01:00:00.000Z');
    await place(world, FIRST);
    await feedAll(world);

    const { body } = await world.call(`${CHANGES}?after=${after}`);
    const missing = expect.arrayContaining([{ input: 'potensi', reason: 'expired', since: '2029-01-10' }]);
    expect(schemas.PlacementChanges.parse(body).items).toMatchObject([{ person: { nip: FIRST, missing } }]);
  });

  it('tells of a pension that came near, with the box that did not change', async () => {
    const { world, after } = await createFedCity();
    const cause = { agency: JAYAPURA, now: '2028-01-10T01:00:00.000Z', correlationId: 'test' };
    await flagRetirements(
      world.table,
      systemCommand('test', cause),
      day('2028-01-10'),
      defaultRuleSet,
      (error) => {
        throw error;
      },
    );
    await feedAll(world);

    const { body } = await world.call(`${CHANGES}?after=${after}`);
    const change = schemas.PlacementChanges.parse(body).items.find(({ person }) => person.nip === FIRST);
    expect(change).toMatchObject({ previousBox: 9, person: { box: 9, tmtPensiun: '2029-06-01' } });
  });

  it('tells each time whose objection has not ended, though nobody was placed anew', async () => {
    const { world, after } = await createFedCity();
    const id = await object(world, SECOND);
    const read = async () =>
      schemas.PlacementChanges.parse((await world.call(`${CHANGES}?after=${after}`)).body);

    expect(await read()).toMatchObject({ items: [], objections: [{ nip: SECOND, id }], next: after });
    await world.call(`POST /v1/objections/${id}/withdrawal`, { role: 'asn', nip: SECOND, body: {} });
    expect(await read()).toMatchObject({ items: [], objections: [], next: after });
  });

  it('goes on from where a limit stopped it', async () => {
    const { world, after } = await createFedCity();
    await worsen(world, SECOND);
    await worsen(world, THIRD);
    await feedAll(world);
    const read = async (from: number) =>
      schemas.PlacementChanges.parse((await world.call(`${CHANGES}?after=${from}&limit=1`)).body);

    const first = await read(after);
    expect([first.items.length, first.next, first.head]).toEqual([1, after + 1, after + 2]);
    const second = await read(first.next);
    expect([second.items.length, second.next, second.head]).toEqual([1, after + 2, after + 2]);
  });

  it('passes over public events of another kind', async () => {
    const { world, after } = await createFedCity();
    await world.post(['/v1/units', unitBody('kantor')], ['/v1/positions', positionBody('kabid-baru')]);
    await world.post([
      '/v1/vacancies',
      { positionId: 'kabid-baru', cause: 'lainnya', effectiveDate: '2026-08-01' },
    ]);
    await feedAll(world);

    const { body } = await world.call(`${CHANGES}?after=${after}`);

    expect(body).toMatchObject({ items: [] });
    expect(schemas.PlacementChanges.parse(body).next).toBeGreaterThan(after);
  });

  it('refuses a position that is not there yet, or not kept any more', async () => {
    const { world, after } = await createFedCity();
    expect(await world.call(`${CHANGES}?after=${after + 1}`)).toMatchObject({
      status: 422,
      body: { code: 'events/ahead-of-head' },
    });

    const first = world.table.all().find(({ sk }) => sk === 'POSITION#000000000001');
    await world.table.write({ delete: first ?? expect.unreachable() });
    expect(await world.call(`${CHANGES}?after=0`)).toMatchObject({
      status: 410,
      body: { code: 'events/no-longer-kept' },
    });
  });

  it('is for staff, and knows nothing of another agency', async () => {
    const { world, after } = await createFedCity();

    expect(await world.call(CHANGES, { role: 'asn', nip: FIRST })).toMatchObject({ status: 403 });
    expect((await world.call(CHANGES, { agency: 'kab-keerom' })).body).toEqual({
      items: [],
      objections: [],
      next: 0,
      head: 0,
    });
    expect(after).toBeGreaterThan(0);
  });
});
