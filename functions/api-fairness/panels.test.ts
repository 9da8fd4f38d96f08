import { day } from '@kotak9/rules/testing';
import { describe, expect, it } from 'vitest';
import { faultyFields } from '../test-world.ts';
import { createRated, RATER_A, RATER_B } from './test-ratings.ts';

const auditor = { role: 'auditor' } as const;
const committee = { role: 'talent-committee' } as const;

describe('GET /v1/fairness/raters', () => {
  const groups = [
    { people: 12, rater: RATER_A, predikat: 'sangat-baik', unit: 'dinas-sosial' },
    { people: 12, rater: RATER_B, predikat: 'baik' },
    { people: 3, rater: '197001011995031001', predikat: 'kurang' },
    { people: 10, predikat: 'baik' },
  ] as const;

  it('shows who rates apart from the rest, and nobody who rated a few', async () => {
    const world = await createRated(groups);
    const answer = await world.call('GET /v1/fairness/raters', committee);
    expect(answer).toMatchObject({
      status: 200,
      body: {
        year: 2025,
        raters: {
          people: 37,
          hidden: 2,
          rows: [{ group: RATER_A, people: 12, mean: 100, alarm: 'lenient' }, {}],
        },
        units: {
          people: 37,
          hidden: 0,
          rows: [{ group: 'dinas-sosial', mean: 100 }, { group: 'dinas-pendidikan' }],
        },
      },
    });
    expect(JSON.stringify(answer.body)).not.toContain('197001011995031001');
  });

  it('is of one year and one agency, and refuses a year that is none', async () => {
    const world = await createRated(groups);
    const empty = { people: 0, mean: null, hidden: 0, rows: [] };
    const other = await world.call('GET /v1/fairness/raters?year=2024', auditor);
    expect(other.body).toEqual({ year: 2024, raters: empty, units: empty });
    const away = await world.call('GET /v1/fairness/raters', { ...auditor, agency: 'kab-keerom' });
    expect(away.body).toMatchObject({ raters: empty });
    expect(faultyFields(await world.call('GET /v1/fairness/raters?year=1900', auditor))).toEqual([
      'query.year',
    ]);
    expect(faultyFields(await world.call('GET /v1/fairness/raters?yaer=2025', auditor))).toEqual([
      'query.yaer',
    ]);
  });

  it('changes nothing', async () => {
    const world = await createRated(groups);
    const before = world.table.all();
    for (const path of ['raters', 'distribution', 'gaps', 'gaps?by=unit', 'gaps?by=oap']) {
      expect(await world.call(`GET /v1/fairness/${path}`, auditor)).toMatchObject({ status: 200 });
    }
    expect(world.table.all()).toEqual(before);
  });
});

describe('GET /v1/fairness/distribution', () => {
  const set = (unit: string, predikat: string, year = 2025) =>
    [
      `PUT /v1/units/${unit}/organisation-predikat/${year}`,
      { body: { predikat, evidence: 'SK-3/2026' } },
    ] as const;

  it("warns where the ratings do not fit the unit's own predikat (4a)", async () => {
    const world = await createRated([
      { people: 15, predikat: 'baik' },
      { people: 5, predikat: 'sangat-baik' },
      { people: 10, unit: 'dinas-sosial', predikat: 'baik' },
    ]);
    expect(await world.call(...set('dinas-pendidikan', 'baik'))).toMatchObject({
      status: 200,
      headers: { etag: '"1"' },
      body: { unitId: 'dinas-pendidikan', year: 2025, predikat: 'baik', version: 1 },
    });
    const { body } = await world.call('GET /v1/fairness/distribution', committee);
    expect(body).toMatchObject({
      year: 2025,
      rows: [
        {
          unit: 'dinas-pendidikan',
          organisation: 'baik',
          counts: { baik: 15, 'sangat-baik': 5 },
          note: null,
        },
        { unit: 'dinas-sosial', organisation: null, warnings: [], note: 'no-organisation-predikat' },
      ],
    });
    expect(Object(body).rows[0].warnings).toHaveLength(2);
    const one = await world.call('GET /v1/fairness/distribution?unit=dinas-sosial', committee);
    expect(one.body).toHaveProperty('rows.length', 1);
    expect(world.events('organisation-predikat').map(({ data }) => data)).toEqual([
      { unitId: 'dinas-pendidikan', year: 2025, predikat: 'baik' },
    ]);
  });

  it('says of a small unit that it is too small', async () => {
    const world = await createRated([{ people: 9, predikat: 'baik' }]);
    await world.call(...set('dinas-pendidikan', 'baik'));
    const { body } = await world.call('GET /v1/fairness/distribution', auditor);
    expect(body).toMatchObject({ rows: [{ counts: null, warnings: [], note: 'too-few-people' }] });
  });

  it('keeps the years of a unit apart, and corrects one by setting it again', async () => {
    const world = await createRated([{ people: 10, predikat: 'baik' }]);
    await world.call(...set('dinas-pendidikan', 'kurang'));
    await world.call(...set('dinas-pendidikan', 'istimewa', 2024));
    expect(await world.call(...set('dinas-pendidikan', 'istimewa'))).toMatchObject({ body: { version: 3 } });
    const { body } = await world.call('GET /v1/fairness/distribution', auditor);
    expect(body).toMatchObject({ rows: [{ organisation: 'istimewa', warnings: [] }] });
  });

  it('refuses an unknown unit, a year to come, a stale version and malformed bodies', async () => {
    const world = await createRated([]);
    const [route, call] = set('dinas-pendidikan', 'baik');
    await world.call(route, call);
    const before = world.table.all();
    expect(await world.call(...set('nowhere', 'baik'))).toMatchObject({ status: 404 });
    expect(await world.call(...set('dinas-pendidikan', 'baik', 2027))).toMatchObject({ status: 400 });
    expect(await world.call(route, { ...call, headers: { 'If-Match': '"4"' } })).toMatchObject({
      status: 412,
    });
    expect(faultyFields(await world.call(route, { body: { predikat: 'bagus', x: 1 } }))).toEqual([
      'evidence',
      'predikat',
      'x',
    ]);
    expect(await world.call(route, { body: 'no json' })).toMatchObject({ status: 400 });
    expect(world.table.all()).toEqual(before);
  });
});

describe('GET /v1/fairness/gaps', () => {
  it('compares by sex unless it is asked otherwise', async () => {
    const world = await createRated([
      { people: 20, talentScore: 85, box: 8 },
      { people: 20, talentScore: 75, sex: 'wanita' },
      { people: 20, talentScore: null, sex: 'wanita' },
    ]);
    const { body } = await world.call('GET /v1/fairness/gaps', committee);
    expect(body).toMatchObject({
      by: 'sex',
      people: 40,
      hidden: 0,
      rows: [
        {
          group: 'pria',
          people: 20,
          others: 20,
          score: { difference: 10 },
          alarms: ['talent-score', 'high-boxes'],
        },
        { group: 'wanita', score: { difference: -10 } },
      ],
    });
  });

  it('compares by age band and by unit', async () => {
    const world = await createRated([
      { people: 10, birthDate: day('1991-08-04') },
      { people: 10, birthDate: day('1991-08-03'), unit: 'dinas-sosial' },
    ]);
    const bands = await world.call('GET /v1/fairness/gaps?by=age', auditor);
    expect(Object(bands.body).rows.map(({ group }: { group: string }) => group)).toEqual(['0-34', '35-44']);
    const units = await world.call('GET /v1/fairness/gaps?by=unit', auditor);
    expect(Object(units.body).rows.map(({ group }: { group: string }) => group)).toEqual([
      'dinas-pendidikan',
      'dinas-sosial',
    ]);
  });

  it('hides a small group, and the one that would give it away', async () => {
    const world = await createRated([{ people: 30 }, { people: 9, sex: 'wanita' }]);
    expect((await world.call('GET /v1/fairness/gaps', auditor)).body).toEqual({
      by: 'sex',
      people: 39,
      hidden: 2,
      rows: [],
    });
    expect(faultyFields(await world.call('GET /v1/fairness/gaps?by=religion', auditor))).toEqual([
      'query.by',
    ]);
  });
});
