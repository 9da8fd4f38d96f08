import { beforeEach, describe, expect, it } from 'vitest';
import { faultyFields, type World } from '../test-world.ts';
import {
  asPeer,
  asRated,
  asRater,
  createOffice,
  must,
  NEWCOMER,
  PEER,
  PLAN,
  PLANS,
  planBody,
  planned,
  RATED,
  RATER,
  readPlan,
  result,
} from './performance-world.ts';

let world: World;
beforeEach(async () => {
  world = await createOffice();
});

const planEvents = () => world.events('performance-plan').map(({ type }) => type);
const version = async () => String((await must(world, `GET ${PLAN}`, {})).headers['etag']);

describe('drawing up an SKP', () => {
  it('makes a draft for the year, under the unit of the person', async () => {
    expect(await world.call(`POST ${PLANS}`, { ...asRated, body: planBody() })).toMatchObject({
      status: 201,
      headers: { etag: '"1"' },
      body: {
        id: '2026',
        nip: RATED,
        rater: RATER,
        unitId: 'dinas-pendidikan',
        from: '2026-01-01',
        to: '2026-12-31',
        status: 'draft',
        revision: 1,
        agreedOn: null,
        evaluation: null,
      },
    });
    expect(world.events('performance-plan').map(({ data }) => data)).toEqual([
      { nip: RATED, planId: '2026', revision: 1, rater: RATER },
    ]);
  });

  it('is done once a year', async () => {
    await planned(world, 'draft');
    expect(await world.call(`POST ${PLANS}`, { ...asRated, body: planBody() })).toMatchObject({
      status: 409,
      body: { code: 'resource/duplicate' },
    });
    expect(await world.call(`POST ${PLANS}`, { body: planBody({ year: 2027 }) })).toMatchObject({
      status: 201,
    });
  });

  it.each([
    ['self', RATED],
    ['unknown', '198001012005011001'],
    ['without-post', NEWCOMER],
  ])('refuses a rater who is unfit: %s', async (fault, rater) => {
    expect(await world.call(`POST ${PLANS}`, { ...asRated, body: planBody({ rater }) })).toMatchObject({
      status: 422,
      body: { code: 'performance-plan/rater-unfit', detail: expect.stringContaining(fault) },
    });
  });

  it('refuses a rater who left the service', async () => {
    await must(world, `PATCH /v1/asn/${RATER}`, {
      body: { status: 'berhenti' },
      headers: { 'If-Match': '"1"' },
    });
    expect(await world.call(`POST ${PLANS}`, { ...asRated, body: planBody() })).toMatchObject({
      status: 422,
      body: { detail: expect.stringContaining('not-in-service') },
    });
  });

  it.each([
    [{ from: '2025-12-31' }, 'from'],
    [{ to: '2027-01-01' }, 'to'],
    [{ from: '2026-07-01', to: '2026-06-30' }, 'to'],
  ])('takes no days outside of its year: %j', async (span, field) => {
    const answer = await world.call(`POST ${PLANS}`, { ...asRated, body: planBody(span) });
    expect(answer.status).toBe(400);
    expect(faultyFields(answer)).toEqual([field]);
  });

  it('takes one day, the last of the year', async () => {
    const body = planBody({ from: '2026-12-31', to: '2026-12-31' });
    expect((await world.call(`POST ${PLANS}`, { ...asRated, body })).status).toBe(201);
  });

  it('is for the person and HR, about a person that is there', async () => {
    expect(await world.call(`POST ${PLANS}`, { ...asPeer, body: planBody() })).toMatchObject({
      status: 403,
      body: { code: 'auth/not-own-record' },
    });
    const nobody = '/v1/asn/198001012005011001/performance-plans';
    expect(await world.call(`POST ${nobody}`, { body: planBody() })).toMatchObject({ status: 404 });
  });
});

describe('agreeing on an SKP', () => {
  it('goes from draft to submitted to agreed, by the person and then the rater', async () => {
    await planned(world, 'draft');
    const changed = {
      ...asRated,
      body: { results: [result('h3')] },
      headers: { 'If-Match': await version() },
    };
    expect(await world.call(`PUT ${PLAN}`, changed)).toMatchObject({
      status: 200,
      body: { results: [{ id: 'h3' }], rater: RATER, status: 'draft' },
    });
    expect(await world.call(`PUT ${PLAN}`, changed)).toMatchObject({ status: 412 });
    expect(await world.call(`POST ${PLAN}/submission`, { ...asRated, body: {} })).toMatchObject({
      status: 200,
      body: { status: 'diajukan', submittedOn: '2026-08-03' },
    });
    expect(await world.call(`POST ${PLAN}/approval`, { ...asRater, body: {} })).toMatchObject({
      status: 200,
      body: { status: 'disetujui', agreedOn: '2026-08-03' },
    });
    expect(planEvents()).toEqual([
      'performance-plan.drawn-up.v1',
      'performance-plan.changed.v1',
      'performance-plan.submitted.v1',
      'performance-plan.agreed.v1',
    ]);
  });

  it('is the rater’s alone, who may return it with a reason', async () => {
    await planned(world, 'diajukan');
    const before = world.table.all();
    for (const caller of [asRated, asPeer]) {
      for (const [act, body] of [
        ['approval', {}],
        ['return', { reason: 'Belum terukur' }],
      ] as const) {
        expect(await world.call(`POST ${PLAN}/${act}`, { ...caller, body })).toMatchObject({
          status: 403,
          body: { code: 'performance-plan/not-rater' },
        });
      }
    }
    expect(world.table.all()).toEqual(before);
    expect(
      await world.call(`POST ${PLAN}/return`, { ...asRater, body: { reason: 'Belum terukur' } }),
    ).toMatchObject({ status: 200, body: { status: 'draft', returnedFor: 'Belum terukur' } });
    await must(world, `POST ${PLAN}/submission`, { ...asRated, body: {} });
    expect(await readPlan(world)).toMatchObject({ status: 'diajukan', returnedFor: null });
  });

  it('refuses a step out of turn with the status that it needs', async () => {
    await planned(world, 'draft');
    expect(await world.call(`POST ${PLAN}/approval`, { ...asRater, body: {} })).toMatchObject({
      status: 409,
      body: { code: 'performance-plan/not-now', detail: expect.stringMatching(/draft.*diajukan/) },
    });
    await must(world, `POST ${PLAN}/submission`, { ...asRated, body: {} });
    const put = { ...asRated, body: { results: [] }, headers: { 'If-Match': await version() } };
    expect(await world.call(`PUT ${PLAN}`, put)).toMatchObject({ status: 409 });
  });

  it('names what the SKP lacks', async () => {
    await planned(world, 'draft', {
      body: { results: [result('h1', { kind: 'tambahan', indicators: [] })] },
    });
    const answer = await world.call(`POST ${PLAN}/submission`, { ...asRated, body: {} });
    expect(answer).toMatchObject({ status: 422, body: { code: 'performance-plan/incomplete' } });
    expect(faultyFields(answer)).toEqual(['results', 'results[0].indicators']);
  });

  it('wants hasil kerja that follow from the agreed SKP of the rater', async () => {
    await planned(world, 'diajukan');
    await must(world, `POST /v1/asn/${RATER}/performance-plans`, {
      body: planBody({ rater: PEER, results: [result('k1')] }),
    });
    await must(world, `POST /v1/asn/${RATER}/performance-plans/2026/submission`, { ...asRater, body: {} });
    // a draft above binds nobody
    await must(world, `POST ${PLAN}/return`, { ...asRater, body: { reason: 'Turunkan' } });
    await must(world, `POST ${PLAN}/submission`, { ...asRated, body: {} });
    await must(world, `POST /v1/asn/${RATER}/performance-plans/2026/approval`, { ...asPeer, body: {} });
    const answer = await world.call(`POST ${PLAN}/approval`, { ...asRater, body: {} });
    expect(answer).toMatchObject({ status: 422 });
    expect(faultyFields(answer)).toEqual(['results[0].supports']);
    await must(world, `POST ${PLAN}/return`, { ...asRater, body: { reason: 'Turunkan' } });
    await must(world, `PUT ${PLAN}`, {
      ...asRated,
      body: { results: [result('h1', { supports: 'k1' })] },
      headers: { 'If-Match': await version() },
    });
    await must(world, `POST ${PLAN}/submission`, { ...asRated, body: {} });
    expect((await world.call(`POST ${PLAN}/approval`, { ...asRater, body: {} })).status).toBe(200);
  });
});

describe('a new version of an SKP', () => {
  const revision = { reason: 'Anggaran berubah', results: [result('h9')] };

  it('keeps the old one, asks for a new agreement, and is not counted twice', async () => {
    await planned(world);
    world.setNow('2026-09-10T01:00:00.000Z');
    expect(await world.call(`POST ${PLAN}/revisions`, { ...asRated, body: revision })).toMatchObject({
      status: 201,
      body: { revision: 2, reason: 'Anggaran berubah', status: 'diajukan', results: [{ id: 'h9' }] },
    });
    await must(world, `POST ${PLAN}/approval`, { ...asRater, body: {} });
    expect(await readPlan(world)).toMatchObject({ status: 'disetujui', agreedOn: '2026-08-03', revision: 2 });
    expect(await world.call(`GET ${PLAN}/revisions`, asRated)).toMatchObject({
      status: 200,
      body: { items: [{ revision: 1, version: 3, results: [{ id: 'h1' }, { id: 'h2' }] }], next: null },
    });
    expect(await world.call('GET /v1/performance-plans/summary')).toMatchObject({ body: { agreed: 1 } });
  });

  it('needs a reason, an agreed SKP, and as much as any', async () => {
    await planned(world, 'diajukan');
    expect(await world.call(`POST ${PLAN}/revisions`, { ...asRated, body: revision })).toMatchObject({
      status: 409,
    });
    await must(world, `POST ${PLAN}/approval`, { ...asRater, body: {} });
    const noReason = await world.call(`POST ${PLAN}/revisions`, { ...asRated, body: { results: [] } });
    expect(faultyFields(noReason)).toEqual(['reason']);
    const empty = await world.call(`POST ${PLAN}/revisions`, {
      ...asRated,
      body: { ...revision, results: [] },
    });
    expect(empty).toMatchObject({ status: 422, body: { code: 'performance-plan/incomplete' } });
    expect(await readPlan(world)).toMatchObject({ revision: 1, status: 'disetujui' });
  });
});

describe('who rates', () => {
  it('is named by HR: the new rater takes over, the old one is out', async () => {
    await planned(world, 'diajukan');
    const body = { rater: PEER, reason: 'Atasan berganti' };
    const put = { body, headers: { 'If-Match': await version() } };
    expect(await world.call(`PUT ${PLAN}/rater`, { ...put, ...asRater })).toMatchObject({ status: 403 });
    expect(await world.call(`PUT ${PLAN}/rater`, put)).toMatchObject({
      status: 200,
      body: { rater: PEER, raterReason: 'Atasan berganti', status: 'diajukan' },
    });
    expect(await world.call(`POST ${PLAN}/approval`, { ...asRater, body: {} })).toMatchObject({
      status: 403,
    });
    expect((await world.call(`POST ${PLAN}/approval`, { ...asPeer, body: {} })).status).toBe(200);
    const self = { body: { ...body, rater: RATED }, headers: { 'If-Match': await version() } };
    expect(await world.call(`PUT ${PLAN}/rater`, self)).toMatchObject({ status: 422 });
  });

  it('finds what is to be rated by day, and not what is rated or somebody else’s', async () => {
    await planned(world);
    await planned(world, 'draft', { nip: PEER, body: { to: '2026-06-30' } });
    const list = (call: object) => world.call('GET /v1/performance-plans/to-rate', { role: 'asn', ...call });
    expect(await list({ nip: RATER })).toMatchObject({
      status: 200,
      body: {
        items: [
          { nip: PEER, status: 'draft', opensOn: '2026-07-01', dueOn: '2026-07-31', overdue: true },
          { nip: RATED, status: 'disetujui', opensOn: '2027-01-01', dueOn: '2027-01-31', overdue: false },
        ],
      },
    });
    expect(await list({ nip: PEER })).toMatchObject({ body: { items: [] } });
    expect(await list({})).toMatchObject({ body: { items: [] } });
  });

  it('is in time on the last day, and late on the next', async () => {
    await planned(world);
    const list = () => world.call('GET /v1/performance-plans/to-rate', asRater);
    world.setNow('2027-01-31T14:59:59.000Z');
    expect(await list()).toMatchObject({ body: { items: [{ overdue: false }] } });
    world.setNow('2027-01-31T15:00:00.000Z');
    expect(await list()).toMatchObject({ body: { items: [{ overdue: true }] } });
  });
});

describe('who reads an SKP', () => {
  it('is the person, the rater, HR, the committee and the auditor', async () => {
    await planned(world);
    for (const path of [PLAN, `${PLAN}/revisions`]) {
      for (const call of [asRated, asRater, { role: 'auditor' }, { role: 'talent-committee' }, {}] as const) {
        expect((await world.call(`GET ${path}`, call)).status).toBe(200);
      }
      expect(await world.call(`GET ${path}`, asPeer)).toMatchObject({
        status: 403,
        body: { code: 'auth/not-own-record' },
      });
    }
    expect(await world.call(`GET ${PLANS}`, asRated)).toMatchObject({ body: { items: [{ id: '2026' }] } });
    expect(await world.call(`GET ${PLANS}`, asRater)).toMatchObject({ status: 403 });
    expect(await world.call(`GET ${PLANS}/2020`, asRated)).toMatchObject({ status: 404 });
    expect(await world.call(`GET ${PLANS}/abc`, asRated)).toMatchObject({ status: 400 });
    expect(await world.call(`GET ${PLANS}?cursor=x`, asRated)).toMatchObject({ status: 400 });
    expect(await world.call(`GET ${PLAN}/revisions?cursor=x`, asRated)).toMatchObject({ status: 400 });
  });
});
