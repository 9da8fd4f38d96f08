import { beforeEach, describe, expect, it } from 'vitest';
import { settle } from '../test-days.ts';
import { faultyFields, type World } from '../test-world.ts';
import {
  ABOVE,
  asPeer,
  asRated,
  asRater,
  BELOW,
  createOffice,
  MET,
  must,
  NEW_YEAR,
  PLAN,
  planned,
  RATED,
  RATER,
  ratingBody,
} from './performance-world.ts';

let world: World;
beforeEach(async () => {
  world = await createOffice();
  await planned(world);
  world.setNow(NEW_YEAR);
});
const evaluate = (body: object = ratingBody(), call: object = asRater) =>
  world.call(`POST ${PLAN}/evaluation`, { ...call, body });
const inputs = async () => (await must(world, `GET /v1/asn/${RATED}/performance`, {})).body;

describe('the rating of a year', () => {
  it('rates the SKP, is recorded among the inputs, and says where to object', async () => {
    expect(await evaluate(ratingBody(ABOVE, ABOVE))).toMatchObject({
      status: 201,
      body: {
        nip: RATED,
        year: 2026,
        initial: 'sangat-baik',
        final: 'sangat-baik',
        objections: [],
        objectAt: `/v1/asn/${RATED}/objections`,
        warnings: [],
        evaluation: { on: '2027-01-01', dueOn: '2027-01-31', rater: RATER, method: 'matriks', value: null },
      },
    });
    expect(await inputs()).toMatchObject({
      items: [{ id: '2026', year: 2026, predikat: 'sangat-baik', rater: RATER }],
    });
    expect(world.events('performance.recorded').map(({ data }) => data)).toEqual([
      { nip: RATED, id: '2026', corrected: false, predikat: 'sangat-baik' },
    ]);
    expect(world.events('performance-plan.evaluated').map(({ data }) => data)).toEqual([
      { nip: RATED, planId: '2026', revision: 1, dueOn: '2027-01-31' },
    ]);
    expect(await world.call(`GET ${PLAN}`)).toMatchObject({ body: { status: 'dinilai' } });
    expect(await world.call('GET /v1/performance-plans/to-rate', asRater)).toMatchObject({
      body: { items: [] },
    });
    expect(await world.call('GET /v1/performance-plans/summary?year=2026')).toMatchObject({
      body: { rated: 1, counts: { 'sangat-baik': 1 } },
    });
  });

  it('moves the placement', async () => {
    await evaluate(ratingBody(ABOVE, ABOVE));
    await settle(world);
    const { body } = await must(world, `GET /v1/asn/${RATED}/placement`, {});
    expect(JSON.stringify(body)).toMatch(/predikat-kinerja/);
    expect(body).toMatchObject({ asOf: '2027-01-01' });
  });

  it.each([
    ['2026-12-31T14:59:59.999Z', 422],
    ['2026-12-31T15:00:00.000Z', 201],
    ['2027-02-15T01:00:00.000Z', 201],
  ])('opens when the year has closed, and a late one is taken: %s: %i', async (now, status) => {
    world.setNow(now);
    const answer = await evaluate();
    expect(answer.status).toBe(status);
    if (status === 422) {
      expect(answer.body).toMatchObject({
        code: 'performance-plan/too-early',
        detail: expect.stringContaining('2027-01-01'),
      });
    }
  });

  it('is the rater’s alone: neither the person nor a colleague', async () => {
    const before = world.table.all();
    for (const caller of [asRated, asPeer]) {
      expect(await evaluate(ratingBody(), caller)).toMatchObject({
        status: 403,
        body: { code: 'performance-plan/not-rater' },
      });
    }
    expect(await evaluate(ratingBody(), { role: 'hr-admin' })).toMatchObject({ status: 403 });
    expect(world.table.all()).toEqual(before);
  });

  it('is given once, on the version that was read', async () => {
    expect(await evaluate(ratingBody(), { ...asRater, headers: { 'If-Match': '"9"' } })).toMatchObject({
      status: 412,
    });
    expect((await evaluate()).status).toBe(201);
    expect(await evaluate()).toMatchObject({ status: 409, body: { code: 'performance-plan/not-now' } });
  });

  it('names every part that is not in order', async () => {
    const answer = await evaluate(ratingBody(BELOW, MET, { results: [{ id: 'h1', category: MET }] }));
    expect(answer).toMatchObject({ status: 422, body: { code: 'performance-plan/evaluation-faulty' } });
    expect(faultyFields(answer)).toEqual(['results', 'workResult']);
    expect(
      await world.call('POST /v1/asn/197105101996031002/performance-plans/2020/evaluation', {
        ...asRater,
        body: ratingBody(),
      }),
    ).toMatchObject({ status: 404 });
  });

  it('asks for an analysis below expectation', async () => {
    expect(faultyFields(await evaluate(ratingBody(BELOW, MET)))).toEqual(['analysis']);
    const analysis = { cause: 'Pegawai kurang', followUp: 'Formasi diusulkan' };
    expect(await evaluate(ratingBody(BELOW, MET, { analysis }))).toMatchObject({
      status: 201,
      body: { initial: 'butuh-perbaikan', evaluation: { analysis } },
    });
    expect(await world.call('GET /v1/performance-plans/summary?year=2026')).toMatchObject({
      body: { below: 1, analysed: 1 },
    });
  });

  it('leaves alone what HR recorded of the year already', async () => {
    await world.post([`/v1/asn/${RATED}/performance`, { year: 2026, workResult: MET, behaviour: MET }]);
    expect(await evaluate(ratingBody(ABOVE, ABOVE))).toMatchObject({
      status: 409,
      body: { code: 'resource/duplicate' },
    });
    expect(await inputs()).toMatchObject({ items: [{ predikat: 'baik' }] });
  });

  it('is by figures in a year of PP 30/2019', async () => {
    await planned(world, 'disetujui', { body: { year: 2021 } });
    const figures = { ...ratingBody(), workResult: null, behaviour: null, newIdea: true };
    const scores = { skp: 112, behaviour: 112 };
    const path = `POST ${PLAN.replace('2026', '2021')}/evaluation`;
    expect(faultyFields(await world.call(path, { ...asRater, body: figures }))).toEqual(['scores']);
    expect(await world.call(path, { ...asRater, body: { ...figures, scores } })).toMatchObject({
      status: 201,
      body: { initial: 'sangat-baik', evaluation: { method: 'nilai', value: 112 } },
    });
  });
});

describe('an objection to the rating', () => {
  const object = (correction: object) =>
    must(world, `POST /v1/asn/${RATED}/objections`, {
      ...asRated,
      body: {
        kind: 'performance',
        claim: 'wrong-content',
        id: '2026',
        correction,
        statement: 'Tidak sesuai.',
      },
    });

  it('is seen beside the rating, with nilai awal and nilai akhir', async () => {
    await evaluate();
    const { body } = await object({ year: 2026, workResult: ABOVE, behaviour: ABOVE });
    const rating = () => world.call(`GET ${PLAN}/evaluation`, asRated);
    expect(await rating()).toMatchObject({
      body: {
        initial: 'baik',
        final: 'baik',
        objections: [{ kind: 'performance', itemId: '2026', status: 'open' }],
      },
    });
    const { id } = Object(body);
    expect(
      await world.call(`POST /v1/objections/${id}/ruling`, {
        role: 'talent-committee',
        body: { outcome: 'dikabulkan', reason: 'Sesuai bukti' },
        headers: { 'If-Match': '"1"' },
      }),
    ).toMatchObject({ status: 201 });
    expect(await rating()).toMatchObject({ body: { initial: 'baik', final: 'sangat-baik' } });
  });

  it('freezes the year: it is not rated while somebody contests what it lacks', async () => {
    await must(world, `POST /v1/asn/${RATED}/objections`, {
      ...asRated,
      body: {
        kind: 'performance',
        claim: 'missing-item',
        correction: { year: 2026, workResult: ABOVE, behaviour: ABOVE },
        statement: 'Belum tercatat.',
      },
    });
    expect(await evaluate()).toMatchObject({ status: 409, body: { code: 'objection/item-frozen' } });
    expect(await world.call(`GET ${PLAN}`)).toMatchObject({ body: { status: 'disetujui' } });
  });

  it('is read by the person and the rater alone', async () => {
    const rating = (call: object) => world.call(`GET ${PLAN}/evaluation`, call);
    expect(await rating(asRated)).toMatchObject({ status: 404 });
    await evaluate();
    expect((await rating(asRater)).status).toBe(200);
    expect((await rating({ role: 'auditor' })).status).toBe(200);
    expect(await rating(asPeer)).toMatchObject({ status: 403 });
    expect(await world.call(`GET ${PLAN.replace('2026', '2020')}/evaluation`, asRated)).toMatchObject({
      status: 404,
    });
  });
});
