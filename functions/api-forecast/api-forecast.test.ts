import { forecastOperations as operations } from '@kotak9/contracts';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  asnBody,
  CANDIDATES,
  excellence,
  FIRST,
  FOURTH,
  HEAD,
  positionBody,
  SECOND,
  THIRD,
} from '../test-bodies.ts';
import { createCity, createForecast, DECREE, LIST, place, publish } from '../test-succession.ts';
import { faultyFields, type World, type WorldCall } from '../test-world.ts';

/** Of the world's 3 August 2026. */
const TODAY = '2026-08-03';
const STAFF = ['hr-admin', 'talent-committee', 'auditor'] as const;
const FORECAST = 'GET /v1/forecast';
const CASCADE = 'GET /v1/forecast/cascades/kepala';
const ASSIGNMENT = 'GET /v1/forecast/assignment';
const BENCH = 'GET /v1/forecast/bench';

let world: World;
beforeAll(async () => {
  world = await createForecast();
});

const get = (route: string, call: WorldCall = {}) => world.call(route, call);

describe('GET /v1/forecast', () => {
  it('tells by month what falls vacant, why, and when to start', async () => {
    const { status, body } = await get(`${FORECAST}?years=3&level=jpt-pratama`);

    expect(status).toBe(200);
    expect(body).toMatchObject({
      ruleSet: 'bkn-411-2025',
      from: TODAY,
      until: '2029-08-03',
      entries: [
        {
          positionId: 'kepala',
          title: 'Kepala Dinas',
          unitId: 'dinas-induk',
          level: 'jpt-pratama',
          holder: HEAD,
          vacancyId: 'vac-kepala-1',
          cause: 'mutasi',
          date: '2026-10-01',
          legalBasis: null,
          latestStart: { appointOn: '2026-10-01', startBy: '2026-06-03', late: true, freeze: null },
        },
      ],
      holderUnknown: [],
    });
    expect(body).toHaveProperty('months.length', 37);
    expect(body).toHaveProperty(['months', 2], { month: '2026-10', total: 1, causes: { mutasi: 1 } });
  });

  it('reaches two years unless it is told otherwise, and covers every post with a list', async () => {
    expect((await get(FORECAST)).body).toMatchObject({
      until: '2028-08-03',
      entries: [{ positionId: 'kepala' }],
    });
    // born in May 1971, an administrator retires on 1 June 2029
    expect((await get(`${FORECAST}?years=3`)).body).toMatchObject({
      entries: [
        { positionId: 'kepala' },
        {
          positionId: 'kabid-0',
          cause: 'pensiun',
          date: '2029-06-01',
          legalBasis: expect.stringContaining('PP 11/2017'),
          latestStart: { startBy: '2029-04-02', late: false },
        },
      ],
    });
  });

  it('narrows to a unit with its sub-units, and knows no other', async () => {
    const ids = async (unit: string) => (await get(`${FORECAST}?years=5&unit=${unit}`)).body;
    expect(await ids('dinas-induk')).toMatchObject({ entries: [{ positionId: 'kepala' }] });
    expect(await ids('dinas-pendidikan')).toMatchObject({
      entries: [{ positionId: 'kabid-0' }, { positionId: 'kabid-1' }, { positionId: 'kabid-2' }],
    });
    expect(await get(`${FORECAST}?unit=nowhere`)).toMatchObject({
      status: 404,
      body: { code: 'resource/not-found' },
    });
  });

  it.each(['0', '6', '1.5', 'dua'])('refuses %s years', async (years) => {
    const answer = await get(`${FORECAST}?years=${years}`);
    expect(answer).toMatchObject({ status: 400, body: { code: 'request/invalid' } });
    expect(faultyFields(answer)).toEqual(['query.years']);
  });

  it('refuses a level that there is not, and shows nothing of another agency', async () => {
    expect(faultyFields(await get(`${FORECAST}?level=raja`))).toEqual(['query.level']);
    expect((await get(FORECAST, { agency: 'kab-keerom' })).body).toMatchObject({ entries: [] });
  });
});

describe('GET /v1/forecast/cascades/{id}', () => {
  it('follows rank 1 to the end', async () => {
    expect((await get(CASCADE)).body).toMatchObject({
      steps: [
        {
          positionId: 'kepala',
          vacatedBy: HEAD,
          date: '2026-10-01',
          successor: { nip: FIRST, rank: 1, box: 9 },
          fixed: false,
          ready: 4,
          latestStart: { startBy: '2026-06-03' },
        },
        {
          positionId: 'kabid-0',
          vacatedBy: FIRST,
          date: '2026-10-01',
          successor: null,
          ready: 0,
          latestStart: { startBy: '2026-08-02', late: true },
        },
      ],
      end: 'nobody-eligible',
    });
  });

  it('takes the choices of the caller, and a supposed day', async () => {
    expect((await get(`${CASCADE}?choices=kepala:${THIRD}`)).body).toMatchObject({
      steps: [
        { successor: { nip: THIRD, rank: 3 }, fixed: true },
        { positionId: 'kabid-2', vacatedBy: THIRD },
      ],
    });
    expect((await get(`${CASCADE}?on=2027-01-01`)).body).toMatchObject({
      steps: [{ date: '2027-01-01' }, {}],
    });
    const held = 'GET /v1/forecast/cascades/kabid-3';
    expect(await get(held)).toMatchObject({ status: 409, body: { code: 'forecast/post-not-vacant' } });
    expect((await get(`${held}?on=2027-01-01`)).body).toMatchObject({
      steps: [{ vacatedBy: FOURTH, successor: null }],
      end: 'nobody-eligible',
    });
  });

  it.each([
    [`kepala:${HEAD}`, 'forecast/choice-not-eligible'],
    [`kepala:${FIRST},kabid-3:${SECOND}`, 'forecast/choice-not-reached'],
  ])('refuses the choice %s', async (choices, code) => {
    expect(await get(`${CASCADE}?choices=${choices}`)).toMatchObject({ status: 422, body: { code } });
  });

  it.each([
    ['kepala', ['query.choices']],
    ['kepala:1', ['query.choices[0].nip']],
    [`KEPALA:${FIRST}`, ['query.choices[0].positionId']],
    [`kepala:${FIRST},kepala:${SECOND}`, ['query.choices']],
    [`kepala:${FIRST},`, ['query.choices']],
  ])('names what is wrong with choices=%s', async (choices, fields) => {
    const answer = await get(`${CASCADE}?choices=${choices}`);
    expect(answer.status).toBe(400);
    expect(faultyFields(answer)).toEqual(fields);
  });

  it('knows no post of another agency', async () => {
    expect(await get(CASCADE, { agency: 'kab-keerom' })).toMatchObject({
      status: 404,
      body: { code: 'resource/not-found' },
    });
  });
});

describe('GET /v1/forecast/assignment', () => {
  const deputy = positionBody('wakil', {
    title: 'Kepala Dinas Kedua',
    tier: 'jpt-pratama',
    eselon: 'II.b',
    unitId: 'dinas-induk',
  });

  it('gives each vacancy of the period somebody of its own', async () => {
    const two = await createForecast();
    await two.post(['/v1/positions', deputy]);
    const { body } = await two.call(`${ASSIGNMENT}?level=jpt-pratama`);
    expect(body).toMatchObject({
      from: TODAY,
      to: '2027-08-02',
      coverage: { posts: 2, alone: 2, distinct: 2, bare: [], thin: [] },
      posts: [
        { positionId: 'wakil', date: TODAY, ready: 4, shortlisted: 3, distinct: 3, assigned: { nip: FIRST } },
        { positionId: 'kepala', date: '2026-10-01', distinct: 3, thin: false, assigned: { nip: SECOND } },
      ],
      shared: [],
    });
  });

  it('counts only what falls vacant from the first to the last day', async () => {
    const posts = async (query: string) => {
      const { body } = await get(`${ASSIGNMENT}?${query}`);
      return body;
    };
    expect(await posts('from=2026-10-01&to=2026-10-01')).toMatchObject({ posts: [{ positionId: 'kepala' }] });
    expect(await posts('to=2026-09-30')).toMatchObject({ posts: [], coverage: { posts: 0 } });
    expect(await posts('from=2026-10-02')).toMatchObject({ to: '2027-10-01', posts: [] });
    expect(await posts('from=2029-06-01&level=administrator')).toMatchObject({
      posts: [{ positionId: 'kabid-0', assigned: null, thin: true }],
      coverage: { bare: ['kabid-0'], thin: ['kabid-0'] },
    });
  });

  it.each([
    ['from=2026-08-02', 'query.from'],
    ['from=2031-08-03', 'query.from'],
    ['to=2026-08-02', 'query.to'],
    ['to=2031-08-03', 'query.to'],
    ['from=2026-10-01&to=2026-09-30', 'query.to'],
    ['from=kapan', 'query.from'],
  ])('refuses %s', async (query, field) => {
    const answer = await get(`${ASSIGNMENT}?${query}`);
    expect(answer.status).toBe(400);
    expect(faultyFields(answer)).toEqual([field]);
  });

  it('takes the last day that a forecast reaches', async () => {
    expect((await get(`${ASSIGNMENT}?from=2031-08-02&to=2031-08-02`)).status).toBe(200);
  });
});

describe('GET /v1/forecast/bench', () => {
  it('shows every post with a list, by unit and by level', async () => {
    const { body } = await get(BENCH);
    expect(body).toMatchObject({
      asOf: TODAY,
      coverage: { posts: 5, alone: 1, distinct: 1, bare: ['kabid-0', 'kabid-1', 'kabid-2', 'kabid-3'] },
      byUnit: [
        { of: 'dinas-induk', posts: 1, distinct: 1, thin: [] },
        { of: 'dinas-pendidikan', posts: 4, distinct: 0 },
      ],
      byLevel: [
        { of: 'administrator', posts: 4 },
        { of: 'jpt-pratama', posts: 1 },
      ],
      shared: [],
    });
    expect(body).toHaveProperty(['posts', 0, 'assigned', 'nip'], FIRST);
  });

  it('narrows what it shows to a level or a unit', async () => {
    expect((await get(`${BENCH}?level=jpt-pratama`)).body).toMatchObject({ coverage: { posts: 1 } });
    expect((await get(`${BENCH}?unit=dinas-pendidikan`)).body).toMatchObject({ coverage: { posts: 4 } });
    expect((await get(`${BENCH}?unit=dinas-induk&level=administrator`)).body).toMatchObject({
      posts: [],
      byUnit: [],
    });
    expect((await get(`${BENCH}?unit=nowhere`)).status).toBe(404);
  });
});

describe('somebody who was chosen already', () => {
  it('is nobody’s candidate, and leaves a post that falls vacant', async () => {
    const decided = await publish(await createForecast());
    const decision = { nip: FIRST, ...DECREE, effectiveDate: '2026-10-01' };
    const { status } = await decided.call(`POST /v1/succession-lists/${LIST}/decision`, {
      role: 'appointing-official',
      body: decision,
    });
    expect(status).toBe(201);

    expect((await decided.call(FORECAST)).body).toMatchObject({
      entries: [{ positionId: 'kabid-0', cause: 'pengangkatan', date: '2026-10-01', holder: FIRST }],
    });
    expect((await decided.call(`${CASCADE}?on=2027-01-01`)).body).toMatchObject({
      steps: [{ successor: { nip: SECOND, rank: 1 }, ready: 3 }, {}],
    });
    expect((await decided.call(`${ASSIGNMENT}?level=jpt-pratama`)).body).toMatchObject({ posts: [] });
    expect((await decided.call(`${BENCH}?level=jpt-pratama`)).body).toMatchObject({
      posts: [{ ready: 3, assigned: { nip: SECOND } }],
    });
  });
});

describe('who may ask', () => {
  it('lets the appointing official see the forecast, and no candidate', async () => {
    const mayor = { role: 'appointing-official' } as const;
    const forecast = await get(FORECAST, mayor);
    expect(forecast.status).toBe(200);
    for (const nip of CANDIDATES.slice(1)) expect(JSON.stringify(forecast.body)).not.toContain(nip);
    for (const route of [CASCADE, ASSIGNMENT, BENCH]) {
      expect(await get(route, mayor), route).toMatchObject({
        status: 403,
        body: { code: 'auth/role-not-permitted' },
      });
    }
  });

  it.each(STAFF)('lets %s see everything', async (role) => {
    for (const route of [FORECAST, CASCADE, ASSIGNMENT, BENCH]) {
      expect((await get(route, { role })).status, route).toBe(200);
    }
  });

  it.each(['assessor', 'asn'] as const)('lets %s see nothing', async (role) => {
    for (const route of [FORECAST, CASCADE, ASSIGNMENT, BENCH]) {
      expect((await get(route, { role, nip: FIRST })).status, route).toBe(403);
    }
  });
});

describe('every answer', () => {
  it.each([
    [FORECAST, operations.getForecast],
    [CASCADE, operations.getCascade],
    [ASSIGNMENT, operations.getAssignment],
    [BENCH, operations.getBench],
  ])('%s is what the contract says, and no more', async (route, { answer }) => {
    const { body } = await get(route);
    expect(answer.parse(body)).toEqual(body);
  });
});

describe('a forecast', () => {
  it('stores nothing', async () => {
    const before = world.table.all();
    for (const route of [FORECAST, CASCADE, ASSIGNMENT, BENCH]) await get(route);
    expect(world.table.all()).toEqual(before);
  });

  it('follows a BUP of one’s own, with its legal basis', async () => {
    const city = await createCity();
    const bupOverride = { age: 58, legalBasis: 'Ketentuan peralihan' };
    await city.post(
      ['/v1/asn', asnBody(HEAD, 'kepala', { rank: { grade: 'IV/c', since: '2020-04-01' }, bupOverride })],
      ...excellence(HEAD),
    );
    await place(city, HEAD);
    expect((await city.call(`${FORECAST}?level=jpt-pratama`)).body).toMatchObject({
      entries: [{ cause: 'pensiun', date: '2028-04-01', legalBasis: 'Ketentuan peralihan' }],
    });
  });
});
