import { beforeEach, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { dawn } from '../test-days.ts';
import { createWorld, type World } from '../test-world.ts';

const BREACHES = '/v1/data-breaches';
/** 9 in the morning in Jayapura, an hour before the world begins: worked case 12c. */
const FOUND = '2026-08-03T09:00:00+09:00';
const DUE = '2026-08-06T00:00:00.000Z';
const BODY = {
  discoveredAt: FOUND,
  what: 'Berkas kepegawaian terbuka di jaringan tamu.',
  dataKinds: ['identitas', 'kepegawaian'],
  persons: 214,
  measures: 'Berkas dicabut.',
};
const Recorded = z.looseObject({ id: z.string() });

let world: World;
let id: string;

const record = (body: object = {}) => world.call(`POST ${BREACHES}`, { body: { ...BODY, ...body } });
const notice = (to: string, at: string, breach = id) =>
  world.call(`POST ${BREACHES}/${breach}/notices`, { body: { to, at, how: 'Surat 555/81' } });
const close = () => world.call(`POST ${BREACHES}/${id}/closing`, { body: { conclusion: 'Dipisahkan.' } });
const read = async () => (await world.call(`GET ${BREACHES}/${id}`, { role: 'auditor' })).body;

beforeEach(async () => {
  world = createWorld();
  // what runs daily runs for agencies that have a unit
  await world.post(['/v1/units', { id: 'bkpsdm', name: 'BKPSDM', parentId: null }]);
  id = Recorded.parse((await record()).body).id;
});

describe('a breach of personal data', () => {
  it('12c: found on 3 August at nine, has to be told of by 6 August at nine', async () => {
    expect(id).toMatch(/^2026-/);
    expect(await read()).toMatchObject({
      discoveredAt: '2026-08-03T00:00:00.000Z',
      noticeDueAt: DUE,
      missing: ['subjek-data', 'lembaga'],
      hoursLeft: 71,
      overdue: false,
      version: 1,
    });
    world.setNow(DUE);
    expect(await read()).toMatchObject({ hoursLeft: 0, overdue: false });
    world.setNow('2026-08-06T00:00:00.001Z');
    expect(await read()).toMatchObject({ hoursLeft: 0, overdue: true });
    expect(world.events('data-breach')).toMatchObject([
      {
        type: 'data-breach.recorded.v1',
        subject: `personal-data-breach/2026/${id}`,
        data: { year: '2026', breachId: id, noticeDueAt: DUE },
      },
    ]);
  });

  it('is listed in the year in which it was found, there', async () => {
    const other = Recorded.parse((await record({ discoveredAt: '2025-12-31T15:00:00Z' })).body).id;
    const listed = async (query: string) =>
      z
        .object({ items: z.array(Recorded) })
        .parse((await world.call(`GET ${BREACHES}${query}`)).body)
        .items.map((one) => one.id);
    expect((await listed('')).toSorted()).toEqual([id, other].toSorted());
    expect(await listed('?year=2025')).toEqual([]);
    expect((await world.call(`GET ${BREACHES}?year=2026&limit=1`)).body).toMatchObject({
      items: [{ hoursLeft: expect.any(Number), missing: ['subjek-data', 'lembaga'] }],
    });
  });

  it.each([
    [{ discoveredAt: '2026-08-03T09:00:00' }, 'discoveredAt', 'instant'],
    [{ discoveredAt: '2026-08-03' }, 'discoveredAt', 'instant'],
    [{ dataKinds: [] }, 'dataKinds', 'too-small'],
    [{ persons: -1 }, 'persons', 'too-small'],
  ])('with %o is refused', async (body, field, code) => {
    expect(await record(body)).toMatchObject({ status: 400, body: { errors: [{ field, code }] } });
  });

  it('is not found in the future, nor by those whom it is no business of', async () => {
    expect(await record({ discoveredAt: '2026-08-03T10:00:01+09:00' })).toMatchObject({
      status: 422,
      body: { code: 'data-breach/in-future' },
    });
    for (const role of ['asn', 'appointing-official', 'talent-committee'] as const) {
      expect(await world.call(`GET ${BREACHES}/${id}`, { role })).toMatchObject({ status: 403 });
    }
    expect(await world.call(`GET ${BREACHES}/2026-none`)).toMatchObject({ status: 404 });
  });
});

describe('notices of a breach', () => {
  it('are needed both, and each counts once', async () => {
    world.setNow('2026-08-05T00:00:00.000Z');
    expect(await close()).toMatchObject({ status: 409, body: { code: 'data-breach/notice-missing' } });
    expect(await notice('lembaga', '2026-08-04T10:30:00+09:00')).toMatchObject({
      status: 201,
      body: { notices: [{ to: 'lembaga', at: '2026-08-04T01:30:00.000Z', lateHours: 0 }], version: 2 },
    });
    expect(await read()).toMatchObject({ missing: ['subjek-data'], hoursLeft: 24 });
    expect(await close()).toMatchObject({
      status: 409,
      body: { detail: expect.stringContaining('subjek-data') },
    });
    expect(await notice('lembaga', '2026-08-04T11:00:00+09:00')).toMatchObject({
      status: 409,
      body: { code: 'data-breach/noticed' },
    });
    await notice('subjek-data', '2026-08-05T09:00:00+09:00');
    expect(await read()).toMatchObject({ missing: [], hoursLeft: null, overdue: false });
    expect(await close()).toMatchObject({
      status: 200,
      body: { closing: { on: '2026-08-05', conclusion: 'Dipisahkan.' } },
    });
    expect(await close()).toMatchObject({ status: 409, body: { code: 'data-breach/closed' } });
    expect(world.events('data-breach').map(({ type }) => type)).toEqual([
      'data-breach.recorded.v1',
      'data-breach.noticed.v1',
      'data-breach.noticed.v1',
      'data-breach.closed.v1',
    ]);
  });

  it('are recorded as late by the hours that have begun', async () => {
    world.setNow('2026-08-08T00:00:00.000Z');
    expect(await notice('lembaga', '2026-08-06T09:00:00+09:00')).toMatchObject({
      body: { notices: [{ lateHours: 0 }] },
    });
    expect(await notice('subjek-data', '2026-08-07T09:20:00+09:00')).toMatchObject({
      body: { notices: [{}, { to: 'subjek-data', lateHours: 25 }] },
    });
    expect(world.events('data-breach.noticed').map(({ data }) => data)).toEqual([
      { year: '2026', breachId: id, to: 'lembaga', lateHours: 0 },
      { year: '2026', breachId: id, to: 'subjek-data', lateHours: 25 },
    ]);
  });

  it.each([
    ['2026-08-03T10:00:01+09:00', 'data-breach/in-future'],
    ['2026-08-03T08:59:59+09:00', 'data-breach/before-discovery'],
  ])('of %s are refused', async (at, code) => {
    expect(await notice('lembaga', at)).toMatchObject({ status: 422, body: { code } });
  });

  it('of a breach that is not there are refused', async () => {
    expect(await notice('lembaga', FOUND, '2026-none')).toMatchObject({ status: 404 });
  });
});

describe('a breach that somebody was not told of in time', () => {
  const overdue = () => world.events('data-breach.overdue').map(({ data }) => data);

  it('is raised once, by the first check after its instant', async () => {
    world.setNow('2026-08-05T00:00:00.000Z');
    await notice('lembaga', '2026-08-04T10:30:00+09:00');
    // the day on which it is due, with eight hours left
    expect(await dawn(world, '2026-08-06')).toMatchObject([{ breachesOverdue: 0, failures: 0 }]);
    expect(await dawn(world, '2026-08-07')).toMatchObject([{ breachesOverdue: 1, failures: 0 }]);
    expect(await dawn(world, '2026-08-08')).toMatchObject([{ breachesOverdue: 0, failures: 0 }]);
    expect(overdue()).toEqual([{ year: '2026', breachId: id, missing: ['subjek-data'] }]);
    expect(await read()).toMatchObject({ overdueNotedOn: '2026-08-07', overdue: true });
  });

  it('is not raised where both were told, nor read before its day', async () => {
    world.setNow('2026-08-04T00:00:00.000Z');
    await notice('lembaga', FOUND);
    await notice('subjek-data', FOUND);
    expect(await dawn(world, '2026-08-20')).toMatchObject([{ breachesOverdue: 0 }]);
    expect(overdue()).toEqual([]);
  });
});
