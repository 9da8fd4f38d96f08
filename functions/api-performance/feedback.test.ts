import { beforeEach, describe, expect, it } from 'vitest';
import { dawn } from '../test-days.ts';
import { faultyFields, type World } from '../test-world.ts';
import {
  asPeer,
  asRated,
  asRater,
  BELOW,
  createOffice,
  FEEDBACK,
  MET,
  must,
  PLAN,
  PROGRESS,
  planned,
  RATED,
  RATER,
} from './performance-world.ts';

const OCTOBER = '2026-10-05T01:00:00.000Z';
const feedbackBody = (changes: object = {}) => ({
  period: '2026-tw3',
  results: [{ id: 'h1', category: MET, note: 'Sesuai jadwal' }],
  behaviours: [{ behaviour: 'akuntabel', category: MET }],
  workResult: MET,
  behaviour: MET,
  ...changes,
});

let world: World;
beforeEach(async () => {
  world = await createOffice();
  await planned(world);
});
const give = (changes: object = {}, call: object = asRater) =>
  world.call(`POST ${FEEDBACK}`, { ...call, body: feedbackBody(changes) });

describe('feedback', () => {
  it('is given by the rater once a quarter has ended, with its predikat', async () => {
    world.setNow(OCTOBER);
    expect(await give()).toMatchObject({
      status: 201,
      body: {
        id: '2026-tw3',
        nip: RATED,
        rater: RATER,
        on: '2026-10-05',
        dueOn: '2026-10-14',
        predikat: 'baik',
      },
    });
    expect(await give()).toMatchObject({ status: 409, body: { code: 'resource/duplicate' } });
    expect(world.events('performance-feedback').map(({ data }) => data)).toEqual([
      { nip: RATED, id: '2026-tw3' },
    ]);
    expect(await world.call('GET /v1/performance-plans/summary')).toMatchObject({
      body: {
        feedbackDue: 1,
        feedbackGiven: 1,
        below: 0,
        units: [{ periods: { '2026-tw4': { due: 1, given: 0 } } }],
      },
    });
  });

  it.each([
    ['2026-09-29T15:00:00.000Z', 201],
    ['2026-09-29T14:59:59.000Z', 422],
  ])('at %s: %i', async (now, status) => {
    world.setNow(now);
    const answer = await give();
    expect(answer.status).toBe(status);
    if (status === 422) {
      expect(answer.body).toMatchObject({
        code: 'performance-plan/too-early',
        detail: expect.stringContaining('2026-09-30'),
      });
    }
  });

  it('is for periods of the SKP since it was agreed on', async () => {
    world.setNow(OCTOBER);
    for (const period of ['2026-tw2', '2026-07']) {
      expect(await give({ period })).toMatchObject({
        status: 422,
        body: {
          code: 'performance-plan/period-unknown',
          detail: expect.stringContaining('2026-tw3, 2026-tw4'),
        },
      });
    }
    expect(await give({ period: '2025-tw3' })).toMatchObject({ status: 404 });
    expect(faultyFields(await give({ period: '2026-tw5' }))).toEqual(['period']);
  });

  it('is the rater’s alone, on an SKP that is agreed on', async () => {
    world.setNow(OCTOBER);
    for (const caller of [asRated, asPeer]) {
      expect(await give({}, caller)).toMatchObject({
        status: 403,
        body: { code: 'performance-plan/not-rater' },
      });
    }
    await must(world, `POST ${PLAN}/revisions`, {
      ...asRated,
      body: {
        reason: 'Baru',
        results: [
          {
            id: 'h1',
            kind: 'utama',
            text: 'x',
            indicators: [{ aspect: 'biaya', text: 'y', target: { text: 'z' } }],
          },
        ],
      },
    });
    expect(await give()).toMatchObject({ status: 409, body: { code: 'performance-plan/not-now' } });
  });

  it('asks below expectation for an analysis, and counts it', async () => {
    world.setNow(OCTOBER);
    const low = { results: [], behaviours: [], workResult: BELOW };
    const lacking = await give(low);
    expect(lacking).toMatchObject({ status: 422, body: { code: 'performance-plan/evaluation-faulty' } });
    expect(faultyFields(lacking)).toEqual(['analysis']);
    const analysis = { cause: 'Pegawai kurang', followUp: 'Tugas dibagi' };
    expect(await give({ ...low, analysis })).toMatchObject({
      status: 201,
      body: { predikat: 'butuh-perbaikan', analysis },
    });
    expect(await world.call('GET /v1/performance-plans/summary')).toMatchObject({
      body: { below: 1, analysed: 1 },
    });
  });

  it('is read by the person and the rater', async () => {
    world.setNow(OCTOBER);
    await give();
    for (const path of [FEEDBACK, `${FEEDBACK}/2026-tw3`]) {
      for (const call of [asRated, asRater, { role: 'auditor' }] as const) {
        expect((await world.call(`GET ${path}`, call)).status).toBe(200);
      }
      expect(await world.call(`GET ${path}`, asPeer)).toMatchObject({ status: 403 });
    }
  });
});

describe('reports of progress', () => {
  const report = (body: object = {}, call: object = asRated) =>
    world.call(`POST ${PROGRESS}`, {
      ...call,
      body: { year: 2026, results: [{ id: 'h1', text: '41 usul selesai', value: 9 }], ...body },
    });

  it('are the person’s own, once a day, on hasil kerja of an agreed SKP', async () => {
    expect(await report()).toMatchObject({
      status: 201,
      body: { id: '2026-08-03', nip: RATED, results: [{ id: 'h1', value: 9 }] },
    });
    expect(await report()).toMatchObject({ status: 409 });
    world.setNow('2026-08-04T01:00:00.000Z');
    const unknown = await report({
      results: [
        { id: 'h1', text: 'x' },
        { id: 'h7', text: 'x' },
      ],
    });
    expect(unknown).toMatchObject({ status: 422 });
    expect(faultyFields(unknown)).toEqual(['results[1].id']);
    expect(await report({ year: 2025 })).toMatchObject({ status: 404 });
    for (const caller of [asRater, asPeer]) {
      expect(await report({}, caller)).toMatchObject({ status: 403, body: { code: 'auth/not-own-record' } });
    }
    expect(await world.call(`GET ${PROGRESS}`, asRater)).toMatchObject({
      body: { items: [{ id: '2026-08-03' }] },
    });
    expect(await world.call(`GET ${PROGRESS}/2026-08-03`, asPeer)).toMatchObject({ status: 403 });
  });

  it('wait for the agreement', async () => {
    await planned(world, 'diajukan', { body: { year: 2027 } });
    expect(await report({ year: 2027 })).toMatchObject({
      status: 409,
      body: { code: 'performance-plan/not-now' },
    });
  });
});

describe('deadlines of the rater', () => {
  it('are noticed before feedback and the rating are due, 31 December and all', async () => {
    const notices = () =>
      world
        .events('deadline.reached')
        .map(({ data }) => JSON.stringify(data))
        .filter((text) => /kinerja/.test(text));
    await dawn(world, '2026-10-06');
    expect(notices()).toEqual([]);
    await dawn(world, '2026-10-07');
    expect(notices()).toHaveLength(1);
    expect(notices()[0]).toMatch(/umpan-balik-kinerja.*2026-tw3|2026-tw3.*umpan-balik-kinerja/);
    await dawn(world, '2026-12-31');
    expect(notices()).toHaveLength(1);
    await dawn(world, '2027-01-01');
    expect(notices()).toHaveLength(2);
    expect(notices().join()).toMatch(/penilaian-kinerja/);
  });
});
