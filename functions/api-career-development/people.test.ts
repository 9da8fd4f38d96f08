import { describe, expect, it } from 'vitest';
import { assessmentBody, FIRST, SECOND, THIRD } from '../test-bodies.ts';
import { settle } from '../test-days.ts';
import { faultyFields } from '../test-world.ts';
import { createOffice } from './test-office.ts';

describe('guidance', () => {
  const coaching = {
    kind: 'coaching',
    mentor: SECOND,
    competency: 'pdo',
    from: '2026-03-02',
    until: '2026-08-31',
  };
  const PATH = `/v1/asn/${FIRST}/guidance`;
  const ENTRY = `${PATH}/2026-03-02-coaching`;

  it('is begun, attended and concluded, and the events say nothing of what it was about', async () => {
    const world = await createOffice();
    expect(await world.call(`POST ${PATH}`, { body: coaching })).toMatchObject({
      status: 201,
      body: { id: '2026-03-02-coaching', sessions: [], outcome: null },
    });
    const session = { on: '2026-03-16', hours: 2, note: 'Delegasi' };
    expect(await world.call(`POST ${ENTRY}/sessions`, { body: session })).toMatchObject({
      status: 201,
      body: { sessions: [session], version: 2 },
    });
    const outcome = { on: '2026-08-03', result: 'tercapai', report: '800/77/2026' };
    expect(await world.call(`POST ${ENTRY}/outcome`, { body: outcome })).toMatchObject({
      status: 200,
      body: { outcome, version: 3 },
    });
    expect(
      await world.call(`POST ${ENTRY}/sessions`, { body: { ...session, on: '2026-04-01' } }),
    ).toMatchObject({
      status: 409,
      body: { code: 'guidance/concluded' },
    });
    expect(world.events('guidance.').map(({ data }) => data)).toEqual([
      { nip: FIRST, guidanceId: '2026-03-02-coaching' },
      { nip: FIRST, guidanceId: '2026-03-02-coaching', on: '2026-03-16' },
      { nip: FIRST, guidanceId: '2026-03-02-coaching' },
    ]);
  });

  it('is found by kind and first day', async () => {
    const world = await createOffice();
    await world.post(
      [PATH, coaching],
      [PATH, { ...coaching, kind: 'magang', host: 'Bappenas', mentor: null }],
    );
    const found = async (query: string) => (await world.call(`GET /v1/guidance?${query}`)).body;
    expect(await found('kind=coaching&from=2026-03-02&to=2026-03-02')).toMatchObject({
      total: 1,
      items: [{ nip: FIRST, id: '2026-03-02-coaching' }],
    });
    expect(await found('kind=magang&from=2026-03-03&to=2026-12-31')).toMatchObject({ total: 0 });
  });

  it.each([
    ['without a mentor', { mentor: null }, ['mentor']],
    ['by oneself', { mentor: FIRST }, ['mentor']],
    ['at no place', { kind: 'magang' }, ['host']],
    ['that ends before it begins', { until: '2026-03-01' }, ['until']],
    ['of a kind that there is not', { kind: 'mengobrol' }, ['kind']],
  ])('is refused %s', async (_what, changes, fields) => {
    const world = await createOffice();
    const answer = await world.call(`POST ${PATH}`, { body: { ...coaching, ...changes } });
    expect(answer.status).toBe(400);
    expect(faultyFields(answer)).toEqual(fields);
  });

  it.each([
    ['before it begins', 'sessions', { on: '2026-03-01', hours: 1 }],
    ['in the future', 'sessions', { on: '2026-08-04', hours: 1 }],
    ['without any session', 'outcome', { on: '2026-08-03', result: 'tercapai', report: 'R' }],
  ])('takes nothing %s', async (_what, act, body) => {
    const world = await createOffice();
    await world.post([PATH, coaching]);
    expect(faultyFields(await world.call(`POST ${ENTRY}/${act}`, { body }))).toEqual(['on']);
  });

  it('is of people that there are', async () => {
    const world = await createOffice();
    expect(await world.call(`POST /v1/asn/${THIRD}/guidance`, { body: coaching })).toMatchObject({
      status: 404,
    });
    const answer = await world.call(`POST ${PATH}`, { body: { ...coaching, mentor: THIRD } });
    expect(answer).toMatchObject({ status: 400, body: { code: 'reference/unknown' } });
    expect(
      await world.call(`POST ${ENTRY}/sessions`, { body: { on: '2026-03-16', hours: 1 } }),
    ).toMatchObject({
      status: 404,
    });
  });

  it('is read by the person concerned, not by colleagues or assessors', async () => {
    const world = await createOffice();
    await world.post([PATH, coaching]);
    expect(await world.call(`GET ${PATH}`, { role: 'asn', nip: FIRST })).toMatchObject({
      status: 200,
      body: { items: [{ kind: 'coaching' }] },
    });
    expect(await world.call(`GET ${PATH}`, { role: 'asn', nip: SECOND })).toMatchObject({ status: 403 });
    expect(await world.call(`GET ${PATH}`, { role: 'assessor' })).toMatchObject({ status: 403 });
  });
});

describe('performance analyses', () => {
  const PATH = `/v1/asn/${FIRST}/performance-analyses`;
  const analysis = {
    year: 2025,
    causes: ['kompetensi-kurang', 'beban-kerja'],
    action: 'bimbingan-kinerja',
    reviewBy: '2027-03-31',
  };
  const rate = (nip: string, workResult: string) =>
    [`/v1/asn/${nip}/performance`, { year: 2025, workResult, behaviour: 'sesuai-ekspektasi' }] as const;

  it('are called for by a rating below Baik, and listed as lacking until recorded', async () => {
    const world = await createOffice();
    await world.post(rate(FIRST, 'di-bawah-ekspektasi'), rate(SECOND, 'sesuai-ekspektasi'));
    await settle(world);
    const gaps = async () => (await world.call('GET /v1/performance-gaps?year=2025')).body;
    expect(await gaps()).toMatchObject({
      below: 1,
      analysed: 0,
      items: [{ nip: FIRST, predikat: 'butuh-perbaikan', analysed: false }],
    });
    expect((await world.call(`GET /v1/asn/${FIRST}/career-development`)).body).toMatchObject({
      toAnalyse: [2025],
    });
    expect(await world.call(`POST ${PATH}`, { body: analysis })).toMatchObject({
      status: 201,
      body: { id: '2025', recordedOn: '2026-08-03', review: null },
    });
    expect(await gaps()).toMatchObject({ below: 1, analysed: 1 });
    expect((await world.call(`GET /v1/asn/${FIRST}/career-development`)).body).toMatchObject({
      toAnalyse: [],
    });
    expect(world.events('performance-analysis.')).toMatchObject([
      { data: { nip: FIRST, analysisId: '2025' } },
    ]);
  });

  it('are refused for a good rating, for none, and with a review that is not to come', async () => {
    const world = await createOffice();
    await world.post(rate(FIRST, 'di-bawah-ekspektasi'), rate(SECOND, 'sesuai-ekspektasi'));
    const refused = { status: 422, body: { code: 'performance-analysis/not-called-for' } };
    expect(await world.call(`POST /v1/asn/${SECOND}/performance-analyses`, { body: analysis })).toMatchObject(
      refused,
    );
    expect(await world.call(`POST ${PATH}`, { body: { ...analysis, year: 2024 } })).toMatchObject(refused);
    const body = { ...analysis, reviewBy: '2026-08-03' };
    expect(faultyFields(await world.call(`POST ${PATH}`, { body }))).toEqual(['reviewBy']);
    expect(await world.call(`POST /v1/asn/${THIRD}/performance-analyses`, { body: analysis })).toMatchObject({
      status: 404,
    });
    const twice = { ...analysis, causes: ['disiplin', 'disiplin'] };
    expect(faultyFields(await world.call(`POST ${PATH}`, { body: twice }))).toEqual(['causes']);
  });

  it('are reviewed once', async () => {
    const world = await createOffice();
    await world.post(rate(FIRST, 'di-bawah-ekspektasi'), [PATH, analysis]);
    const review = (on: string) =>
      world.call(`POST ${PATH}/2025/review`, { body: { on, result: 'membaik' } });
    expect(faultyFields(await review('2026-08-02'))).toEqual(['on']);
    expect(faultyFields(await review('2026-08-04'))).toEqual(['on']);
    expect(await review('2026-08-03')).toMatchObject({
      status: 200,
      body: { review: { result: 'membaik' } },
    });
    expect(await review('2026-08-03')).toMatchObject({
      status: 409,
      body: { code: 'performance-analysis/reviewed' },
    });
  });
});

describe('career paths', () => {
  const path = {
    id: 'pendidikan',
    name: 'Pola karier pendidikan',
    decreeNumber: 'Perwali 12/2026',
    steps: [
      { level: 'pengawas' },
      { level: 'administrator', field: 'pendidikan' },
      { level: 'jpt-pratama', positionId: 'kadis', months: 120, technical: { kurikulum: 3 } },
    ],
  };

  it('say where somebody stands and what the next step lacks', async () => {
    const world = await createOffice();
    await world.post(['/v1/career-paths', path]);
    await settle(world);
    const { status, body } = await world.call(`GET /v1/asn/${FIRST}/career-paths`);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      items: [
        {
          pathId: 'pendidikan',
          step: 2,
          steps: 3,
          next: {
            number: 3,
            way: 'promosi',
            conditions: [{ condition: 'technical', competency: 'kurikulum', expected: 3, actual: 0 }],
            opportunity: {
              fit: 'belum',
              missing: expect.arrayContaining([expect.objectContaining({ requirement: 'box' })]),
            },
            readyOn: null,
          },
        },
      ],
    });
    expect(world.events('career-path.')).toMatchObject([{ data: { pathId: 'pendidikan', steps: 3 } }]);
  });

  it.each([
    [
      'that skips a level',
      [{ level: 'pengawas' }, { level: 'jpt-pratama' }],
      422,
      'career-path/broken',
      'steps[1]',
    ],
    [
      'through an unknown post',
      [{ level: 'pengawas' }, { level: 'administrator', positionId: 'lain' }],
      400,
      'reference/unknown',
      'steps[1].positionId',
    ],
    ['of one step', [{ level: 'pengawas' }], 400, 'request/invalid', 'errors'],
  ])('are refused %s', async (_what, steps, status, code, named) => {
    const world = await createOffice();
    const answer = await world.call('POST /v1/career-paths', { body: { ...path, steps } });
    expect(answer).toMatchObject({ status, body: { code, detail: expect.stringContaining(named) } });
  });

  it('are nothing for whoever is not recorded', async () => {
    const world = await createOffice();
    expect(await world.call(`GET /v1/asn/${THIRD}/career-paths`)).toMatchObject({ status: 404 });
    expect(await world.call(`GET /v1/asn/${THIRD}/career-development`)).toMatchObject({ status: 404 });
    expect(await world.call(`GET /v1/asn/${FIRST}/career-paths`)).toMatchObject({ body: { items: [] } });
  });
});

describe('GET /v1/asn/{nip}/career-development', () => {
  it('is what development has come to, on a day', async () => {
    const world = await createOffice();
    await world.post(
      [`/v1/asn/${FIRST}/assessments`, assessmentBody('2024-02-29', 2)],
      [`/v1/asn/${FIRST}/training`, { name: 'Diklat', year: 2026, hours: 12 }],
    );
    const on = async (date: string) =>
      (await world.call(`GET /v1/asn/${FIRST}/career-development?on=${date}`, { role: 'asn', nip: FIRST }))
        .body;
    expect(await on('2027-02-27')).toMatchObject({ validity: 'berlaku', validUntil: '2027-02-27' });
    expect(await on('2027-02-28')).toMatchObject({ validity: 'kedaluwarsa', gaps: null });
    const today = await on('2026-08-03');
    expect(today).toMatchObject({
      hours: { year: 2026, required: 20, done: 12, remaining: 8 },
      guidance: [],
    });
    expect(today).toMatchObject({
      gaps: Array.from({ length: 9 }, () => ({ required: 3, achieved: 2, gap: 1 })),
    });
  });
});
