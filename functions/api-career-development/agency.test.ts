import { agency, day } from '@kotak9/rules/testing';
import { gatherCareerDevelopmentEvidence } from '@kotak9/store';
import { describe, expect, it } from 'vitest';
import {
  asnBody,
  assessmentBody,
  CANDIDATES,
  FIRST,
  FOURTH,
  positionBody,
  SECOND,
  THIRD,
  unitBody,
} from '../test-bodies.ts';
import { settle } from '../test-days.ts';
import { createWorld } from '../test-world.ts';

const FIFTH = '197505101999031002';
const SIXTH = '197605101999031002';
const PEOPLE = [...CANDIDATES, FIFTH];

/** Five heads of division: four assessed below the standard, the fifth never. */
const createOffice = async () => {
  const world = createWorld();
  await world.post(['/v1/units', unitBody()], ['/v1/units', unitBody('upt', 'dinas-pendidikan')]);
  for (const [at, nip] of PEOPLE.entries()) {
    await world.post(
      ['/v1/positions', positionBody(`kabid-${at}`)],
      ['/v1/asn', asnBody(nip, `kabid-${at}`)],
    );
  }
  const dates = ['2023-08-03', '2024-02-29', '2024-01-01', '2025-06-01'];
  for (const [at, date] of dates.entries()) {
    await world.post([`/v1/asn/${PEOPLE[at]}/assessments`, assessmentBody(date, 2)]);
  }
  await settle(world);
  return world;
};

const plan = (changes: object = {}) => ({
  firstMonth: '2026-12',
  months: 4,
  capacity: 1,
  costs: { administrator: 5_000_000 },
  ...changes,
});

describe('validity of assessments', () => {
  it('is counted on any day, with the months in which it ends', async () => {
    const world = await createOffice();
    expect((await world.call('GET /v1/assessment-validity')).body).toMatchObject({
      on: '2026-08-03',
      people: 5,
      valid: 3,
      expired: 1,
      never: 1,
      months: [
        { month: '2026-12', people: 1 },
        { month: '2027-02', people: 1 },
        { month: '2028-05', people: 1 },
      ],
    });
    expect((await world.call('GET /v1/assessment-validity?on=2027-01-01')).body).toMatchObject({
      valid: 2,
      expired: 2,
    });
  });

  it('ends for whom in which month, read from the index of dates', async () => {
    const world = await createOffice();
    const answer = await world.call('GET /v1/assessment-expiries?from=2026-12-31&to=2027-02-27');
    expect(answer.body).toMatchObject({
      months: [
        { month: '2026-12', people: [{ nip: THIRD, validUntil: '2026-12-31' }] },
        { month: '2027-02', people: [{ nip: SECOND, validUntil: '2027-02-27' }] },
      ],
    });
    const backwards = await world.call('GET /v1/assessment-expiries?from=2027-01-01&to=2026-01-01');
    expect(backwards).toMatchObject({ status: 400 });
  });
});

describe('assessment plans', () => {
  it('seat who has none in force first, then by date, and keep the terms', async () => {
    const world = await createOffice();
    const { status, body } = await world.call('POST /v1/assessment-plans', { body: plan() });
    expect(status).toBe(201);
    expect(body).toMatchObject({
      capacity: 1,
      budget: null,
      asOf: '2026-08-03',
      schedule: {
        months: [
          { month: '2026-12', people: [{ nip: FIFTH, validity: 'belum-pernah' }], cost: 5_000_000 },
          { month: '2027-01', people: [{ nip: FIRST, validity: 'kedaluwarsa' }] },
          { month: '2027-02', people: [{ nip: THIRD, validity: 'berlaku', late: true }] },
          { month: '2027-03', people: [{ nip: SECOND, late: true }] },
        ],
        unplanned: [],
        cost: 20_000_000,
      },
    });
    const list = await world.call('GET /v1/assessment-plans');
    expect(list.body).toMatchObject({ items: [{ planned: 4, unplanned: 0, cost: 20_000_000 }] });
    expect(JSON.stringify(list.body)).not.toContain(FIFTH);
    expect(world.events('assessment-plan.')).toMatchObject([{ data: { planned: 4, unplanned: 0 } }]);
  });

  it('say whom the budget does not cover', async () => {
    const world = await createOffice();
    const { body } = await world.call('POST /v1/assessment-plans', { body: plan({ budget: 12_000_000 }) });
    expect(body).toMatchObject({
      schedule: { unplanned: [{ reason: 'anggaran' }, { reason: 'anggaran' }], budgetLeft: 2_000_000 },
    });
  });

  it('are of one unit alone where one is named', async () => {
    const world = await createOffice();
    const { body } = await world.call('POST /v1/assessment-plans', { body: plan({ unit: 'upt' }) });
    expect(body).toMatchObject({ schedule: { cost: 0, unplanned: [] } });
  });

  it.each([
    ['without a cost', { costs: {} }, 422, 'assessment-plan/cost-missing', 'administrator'],
    ['in the past', { firstMonth: '2026-07' }, 422, 'assessment-plan/past', '2026-08'],
    ['of an unknown unit', { unit: 'lain' }, 404, 'resource/not-found', 'lain'],
    ['of a month that there is not', { firstMonth: '2026-13' }, 400, 'request/invalid', 'errors'],
  ])('are refused %s', async (_what, changes, status, code, named) => {
    const world = await createOffice();
    const answer = await world.call('POST /v1/assessment-plans', { body: plan(changes) });
    expect(answer).toMatchObject({ status, body: { code, detail: expect.stringContaining(named) } });
  });
});

describe('gaps and hours', () => {
  const all = { summary: { people: 5, known: 3, withGap: null, competencies: null } };

  it('hide what is about too few people', async () => {
    const world = await createOffice();
    expect((await world.call('GET /v1/competency-gaps')).body).toMatchObject({
      unit: null,
      smallestCell: 5,
      ...all,
    });
    await world.post(
      [`/v1/asn/${FIRST}/assessments`, assessmentBody('2026-08-01', 2)],
      [`/v1/asn/${FIFTH}/assessments`, assessmentBody('2026-08-01', 2)],
    );
    const { body } = await world.call('GET /v1/competency-gaps?unit=dinas-pendidikan');
    expect(body).toMatchObject({
      summary: { people: 5, known: 5, withGap: 5, planned: 0 },
      units: [{ unitId: 'dinas-pendidikan', summary: { known: 5 } }],
    });
    expect(body).toMatchObject({
      summary: { competencies: Array.from({ length: 9 }, () => ({ people: 5, levels: 5 })) },
    });
    expect(await world.call('GET /v1/competency-gaps?unit=lain')).toMatchObject({ status: 404 });
    expect(await world.call('GET /v1/competency-gaps', { role: 'assessor' })).toMatchObject({ status: 403 });
  });

  it('are kept once a day, of the year that runs', async () => {
    const world = await createOffice();
    await world.post([`/v1/asn/${FIRST}/training`, { name: 'Diklat', year: 2025, hours: 20 }]);
    expect(await world.call('POST /v1/gap-analyses', { body: { year: 2026 } })).toMatchObject({
      status: 201,
      body: {
        id: '2026-08-03',
        gaps: { people: 5, known: 3 },
        hoursYear: 2025,
        hours: { people: 5, met: 1, lacking: 80 },
      },
    });
    expect(await world.call('POST /v1/gap-analyses', { body: { year: 2026 } })).toMatchObject({
      status: 409,
    });
    expect(await world.call('POST /v1/gap-analyses', { body: { year: 2025 } })).toMatchObject({
      status: 422,
      body: { code: 'gap-analysis/not-this-year' },
    });
    expect(await world.call('GET /v1/gap-analyses/2026-08-03')).toMatchObject({ status: 200 });
  });

  it('name who is short of hours, and by how much', async () => {
    const world = await createOffice();
    await world.post(
      [`/v1/asn/${FIRST}/training`, { name: 'Diklat', year: 2026, hours: 20 }],
      [`/v1/asn/${SECOND}/training`, { name: 'Diklat', year: 2026, hours: 19 }],
    );
    const { body } = await world.call('GET /v1/training-hours?year=2026&limit=3');
    expect(body).toMatchObject({
      items: [
        { nip: SECOND, done: 19, remaining: 1 },
        { nip: THIRD, remaining: 20 },
      ],
    });
    expect(body).toMatchObject({ next: expect.any(String) });
    expect((await world.call('GET /v1/training-hours/summary?year=2026')).body).toMatchObject({
      required: 20,
      total: { people: 5, met: 1, short: 4, lacking: 61 },
      units: [{ unitId: 'dinas-pendidikan', short: 4 }],
    });
    expect(await world.call('GET /v1/training-hours?year=2026&cursor=x')).toMatchObject({ status: 400 });
    for (const path of ['training-hours', 'training-hours/summary']) {
      expect(await world.call(`GET /v1/${path}?year=2026&unit=lain`)).toMatchObject({ status: 404 });
    }
  });

  it('leave out whoever has left the service', async () => {
    const world = await createOffice();
    const { headers } = await world.call(`GET /v1/asn/${FOURTH}`);
    await world.call(`PATCH /v1/asn/${FOURTH}`, {
      headers: { 'if-match': headers['etag'] ?? '' },
      body: { status: 'berhenti' },
    });
    expect((await world.call('GET /v1/training-hours/summary?year=2026')).body).toMatchObject({
      total: { people: 4 },
    });
  });
});

describe('evidence of pengembangan karier', () => {
  const gather = async (world: Awaited<ReturnType<typeof createOffice>>) =>
    gatherCareerDevelopmentEvidence(world.table, agency('kota-jayapura'), day('2026-08-03'));

  it('counts what indexes and registers hold, and every source answers', async () => {
    const world = await createOffice();
    await world.call('PUT /v1/positions/kabid-0/standard', {
      body: { competencies: assessmentBody('2026-01-01', 3).competencies, technical: {} },
    });
    await world.post(
      ['/v1/gap-analyses', { year: 2026 }],
      [
        `/v1/asn/${FIRST}/guidance`,
        { kind: 'mentoring', mentor: SECOND, from: '2026-01-05', until: '2026-06-30' },
      ],
      [
        `/v1/asn/${FIRST}/guidance`,
        { kind: 'magang', host: 'Bappenas', from: '2026-02-02', until: '2026-03-31' },
      ],
      [
        `/v1/asn/${FIRST}/guidance`,
        { kind: 'coaching', mentor: SECOND, from: '2025-08-02', until: '2026-06-30' },
      ],
    );
    const items = await gather(world);
    expect(items.map(({ code, value, of }) => [code, value, of])).toEqual([
      ['standar-kompetensi', 1, 5],
      ['profil-asesmen', 3, 5],
      ['talent-pool', 0, null],
      ['kesenjangan-kompetensi', 3, 5],
      ['kesenjangan-kinerja', 0, 0],
      ['program-pengembangan', 0, 0],
      ['jam-pelajaran', 0, 5],
      ['magang', 1, null],
      ['pembimbingan', 1, null],
    ]);
    for (const { source } of items) {
      expect(await world.call(`GET ${source}`, { role: 'auditor' }), source).toMatchObject({ status: 200 });
    }
  });

  it('looks nobody up one by one, and is sound where nothing is there', async () => {
    const world = await createOffice();
    const reads = async () => {
      const { query, get } = { ...world.table.calls };
      await gather(world);
      return [world.table.calls.query - query, world.table.calls.get - get];
    };
    const few = await reads();
    await world.post(['/v1/positions', positionBody('kabid-5')], ['/v1/asn', asnBody(SIXTH, 'kabid-5')]);
    expect(await reads()).toEqual(few);
    const items = await gather(world);
    expect(items.find(({ code }) => code === 'jam-pelajaran')).toMatchObject({
      value: 0,
      of: 6,
      source: '/v1/gap-analyses',
    });
    const empty = await gatherCareerDevelopmentEvidence(world.table, agency('kab-keerom'), day('2026-08-03'));
    expect(empty).toHaveLength(9);
  });
});
