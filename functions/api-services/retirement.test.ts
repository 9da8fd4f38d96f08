import { describe, expect, it } from 'vitest';
import { FIRST, HEAD, SECOND } from '../test-bodies.ts';
import { dawn, settle } from '../test-days.ts';
import { faultyFields, type World } from '../test-world.ts';
import { asAsn, ask, createStaffed, decide, WOMAN } from './services-calls.ts';

/** FIRST retires on 1 June 2029. */
const CASE = `/v1/asn/${FIRST}/retirement-case`;
const step = (world: World, name: string, doneOn: string, more: object = {}) =>
  world.call(`POST ${CASE}/steps`, { body: { step: name, doneOn, documentNumber: '882/1', ...more } });
const statusOf = async (world: World, nip = FIRST) => (await world.call(`GET /v1/asn/${nip}`)).body;
const at = (world: World, date: string) => world.setNow(`${date}T01:00:00.000Z`);
const cases = async (world: World, query = '') => (await world.call(`GET /v1/retirement-cases${query}`)).body;

describe('the retirement service', () => {
  it('shows each step with its day, to HR, auditors and the person', async () => {
    const world = await createStaffed();
    const answer = await world.call(`GET ${CASE}`, asAsn(FIRST));
    expect(answer).toMatchObject({
      status: 200,
      body: { tmtPensiun: '2029-06-01', next: { step: 'mpp-ditawarkan', dueOn: '2028-03-01' }, mpp: null },
    });
    expect(await world.call(`GET ${CASE}`, asAsn(SECOND))).toMatchObject({ status: 403 });
    expect(await world.call(`GET ${CASE}`, { role: 'talent-committee' })).toMatchObject({ status: 403 });
    expect(await world.call(`GET /v1/asn/${SECOND}/retirement-case`)).toMatchObject({
      status: 404,
      body: { code: 'retirement-case/none' },
    });
    expect(await world.call('GET /v1/asn/197405101999031002/retirement-case')).toMatchObject({
      body: { code: 'resource/not-found' },
    });
  });

  it('is recorded in its order, each step once', async () => {
    const world = await createStaffed();
    at(world, '2028-06-01');
    expect(await step(world, 'berkas-lengkap', '2028-05-20')).toMatchObject({
      status: 409,
      body: { code: 'retirement-step/out-of-order', detail: expect.stringContaining('mpp-ditawarkan') },
    });
    expect(await step(world, 'mpp-ditawarkan', '2028-03-02')).toMatchObject({
      status: 201,
      body: { next: { step: 'mpp-dijawab' } },
    });
    expect(world.events('retirement-step')).toMatchObject([
      { data: { nip: FIRST, tmtPensiun: '2029-06-01', step: 'mpp-ditawarkan', late: true } },
    ]);
    expect(await step(world, 'mpp-ditawarkan', '2028-03-02')).toMatchObject({
      status: 409,
      body: { code: 'retirement-step/done-before' },
    });
    expect(await step(world, 'mpp-dijawab', '2028-03-01')).toMatchObject({
      status: 422,
      body: { code: 'retirement-step/too-early' },
    });
    expect(faultyFields(await step(world, 'mpp-dijawab', '2028-06-02'))).toEqual(['doneOn']);
    expect(await step(world, 'mpp-dijawab', '2028-05-15', { mppStart: '2028-06-14' })).toMatchObject({
      status: 422,
      body: { code: 'retirement-step/mpp-start', detail: expect.stringContaining('2028-06-15') },
    });
    expect(await step(world, 'mpp-dijawab', '2028-05-15')).toMatchObject({
      status: 201,
      body: { mpp: null },
    });
    expect(
      faultyFields(await step(world, 'berkas-lengkap', '2028-05-20', { mppStart: '2028-07-01' })),
    ).toEqual(['mppStart']);
    expect((await step(world, 'berkas-lengkap', '2028-05-20')).status).toBe(201);
    expect(await world.call(`POST ${CASE}/steps`, asAsn(FIRST))).toMatchObject({ status: 403 });
  });

  it('lets a chosen MPP become the kedudukan on its first day', async () => {
    const world = await createStaffed();
    at(world, '2028-04-01');
    await step(world, 'mpp-ditawarkan', '2028-03-01');
    expect(await step(world, 'mpp-dijawab', '2028-04-01', { mppStart: '2028-06-01' })).toMatchObject({
      status: 201,
      body: { mpp: { start: '2028-06-01', effect: 'menunggu' } },
    });
    await dawn(world, '2028-05-31');
    expect(await statusOf(world)).toMatchObject({ status: 'aktif' });
    await dawn(world, '2028-06-01');
    expect(await statusOf(world)).toMatchObject({ status: 'mpp' });
    expect(world.events('mpp.')).toMatchObject([{ type: 'mpp.started.v1' }]);
    const before = world.table.all().length;
    await dawn(world, '2028-06-01');
    expect(world.table.all()).toHaveLength(before);
    expect((await world.call(`GET ${CASE}`)).body).toMatchObject({ mpp: { effect: 'berlaku' } });
  });

  it('lets an MPP lapse of somebody who is away by then', async () => {
    const world = await createStaffed();
    at(world, '2028-04-01');
    await step(world, 'mpp-ditawarkan', '2028-03-01');
    await step(world, 'mpp-dijawab', '2028-04-01', { mppStart: '2028-06-01' });
    const { headers } = await world.call(`GET /v1/asn/${FIRST}`);
    await world.call(`PATCH /v1/asn/${FIRST}`, {
      body: { status: 'cltn' },
      headers: { 'If-Match': headers['etag'] ?? '' },
    });
    await dawn(world, '2028-06-01');
    expect(await statusOf(world)).toMatchObject({ status: 'cltn' });
    expect(world.events('mpp.')).toMatchObject([{ type: 'mpp.lapsed.v1' }]);
  });
});

describe('retirement cases', () => {
  it('list who is flagged, with the next step, from the index alone', async () => {
    const world = await createStaffed();
    await dawn(world, '2027-06-01');
    expect(await cases(world)).toMatchObject({
      items: [
        { nip: FIRST, tmtPensiun: '2029-06-01', next: { step: 'mpp-ditawarkan', dueOn: '2028-03-01' } },
      ],
    });
    expect(await cases(world, '?show=lewat')).toEqual({ items: [] });
    expect(await cases(world, '?months=23')).toEqual({ items: [] });
    await dawn(world, '2028-12-01');
    expect(await cases(world, '?show=lewat')).toMatchObject({ items: [{ overdue: true, alarm: true }] });
    expect(await cases(world, '?show=peringatan')).toMatchObject({
      items: [{ nip: FIRST, decree: 'belum-ada' }],
    });
    for (const name of [
      'mpp-ditawarkan',
      'mpp-dijawab',
      'berkas-lengkap',
      'usul-terkirim',
      'pertek',
      'sk-pensiun',
    ]) {
      expect((await step(world, name, '2028-12-01')).status, name).toBe(201);
    }
    expect(await cases(world, '?show=tanpa-sk&months=6')).toEqual({ items: [] });
    expect(await cases(world, '?months=6')).toMatchObject({
      items: [{ decree: 'sebelum-tmt', next: { step: 'serah-terima', dueOn: '2029-06-01' } }],
    });
    // flags, steps and waiting MPPs from the index, and the policy in force: nobody is looked up
    const { query, get } = world.table.calls;
    await cases(world);
    expect([world.table.calls.query - query, world.table.calls.get - get]).toEqual([3, 1]);
  });

  it('counts a waiting MPP as answered', async () => {
    const world = await createStaffed();
    await dawn(world, '2028-04-01');
    await step(world, 'mpp-ditawarkan', '2028-03-01');
    await step(world, 'mpp-dijawab', '2028-04-01', { mppStart: '2028-06-01' });
    expect(await cases(world, '?months=15')).toMatchObject({ items: [{ next: { step: 'berkas-lengkap' } }] });
  });

  it('note once each step that was not done by its day', async () => {
    const world = await createStaffed();
    await dawn(world, '2028-03-01');
    expect(world.events('retirement-case')).toEqual([]);
    await dawn(world, '2028-03-02');
    await dawn(world, '2028-03-03');
    expect(world.events('retirement-case').map(({ type, data }) => [type, data])).toEqual([
      [
        'retirement-case.overdue.v1',
        { nip: FIRST, tmtPensiun: '2029-06-01', year: 2029, step: 'mpp-ditawarkan' },
      ],
    ]);
    await step(world, 'mpp-ditawarkan', '2028-03-03');
    await settle(world);
    await dawn(world, '2028-05-02');
    expect((await world.call('GET /v1/retirement-outcomes?year=2029')).body).toMatchObject({
      items: [{ nip: FIRST, overdueSteps: ['mpp-ditawarkan', 'mpp-dijawab'], decree: null }],
    });
    expect(await world.call('GET /v1/retirement-outcomes?year=2029&cursor=x')).toMatchObject({ status: 400 });
  });

  it('note on TMT pensiun who had no decree, and set it right when one comes late', async () => {
    const world = await createStaffed();
    await dawn(world, '2029-05-31');
    expect(world.events('retirement-case.closed')).toEqual([]);
    await dawn(world, '2029-06-01');
    expect(await statusOf(world)).toMatchObject({ status: 'pensiun' });
    expect(world.events('retirement-case.closed')).toMatchObject([
      { data: { nip: FIRST, decree: 'belum-ada' } },
    ]);
    for (const name of ['berkas-lengkap', 'usul-terkirim', 'pertek', 'sk-pensiun']) {
      expect((await step(world, name, '2029-06-01')).status, name).toBe(201);
    }
    expect((await world.call(`GET ${CASE}`)).body).toMatchObject({
      decree: 'sesudah-tmt',
      next: { step: 'serah-terima' },
    });
    expect(world.events('retirement-case.amended')).toMatchObject([{ data: { decree: 'sesudah-tmt' } }]);
    expect((await world.call('GET /v1/retirement-outcomes?year=2029')).body).toMatchObject({
      items: [{ decree: 'sesudah-tmt' }],
    });
  });
});

describe('leave that makes unavailable', () => {
  const grant = async (world: World, body: object, nip = FIRST) => {
    await ask(world, body, {}, nip);
    const { from } = body as { from: string };
    await decide(world, `cuti-${from}`, { granted: true, decreeNumber: 'SK-1' }, {}, nip);
  };

  it('is CLTN from its first day to its last, over 31 December and 29 February', async () => {
    const world = await createStaffed();
    await grant(world, { kind: 'cltn', from: '2026-12-31', until: '2028-02-29', letterNumber: '1' });
    await dawn(world, '2026-12-30');
    expect(await statusOf(world)).toMatchObject({ status: 'aktif' });
    await dawn(world, '2026-12-31');
    expect(await statusOf(world)).toMatchObject({ status: 'cltn' });
    await dawn(world, '2028-02-29');
    expect(await statusOf(world)).toMatchObject({ status: 'cltn' });
    await dawn(world, '2028-03-01');
    expect(await statusOf(world)).toMatchObject({ status: 'aktif' });
    expect(world.events('leave.').map(({ type }) => type)).toEqual([
      'leave.requested.v1',
      'leave.decided.v1',
      'leave.started.v1',
      'leave.ended.v1',
    ]);
  });

  it('is a status that does not tell, where it is long and no CLTN', async () => {
    const world = await createStaffed();
    await grant(world, { kind: 'sakit', from: '2026-08-10', until: '2027-02-09', letterNumber: '1' }, WOMAN);
    await dawn(world, '2026-08-10');
    expect(await statusOf(world, WOMAN)).toMatchObject({ status: 'cuti-panjang' });
    await world.call(`POST /v1/asn/${WOMAN}/leaves/cuti-2026-08-10/cancellation`, {
      body: { lastDay: '2026-09-30' },
    });
    await dawn(world, '2026-10-01');
    expect(await statusOf(world, WOMAN)).toMatchObject({ status: 'aktif' });
  });

  it('goes from one to the next within a day', async () => {
    const world = await createStaffed();
    await grant(world, { kind: 'cltn', from: '2026-09-01', until: '2026-09-30', letterNumber: '1' }, HEAD);
    await grant(
      world,
      {
        kind: 'cltn',
        from: '2026-10-01',
        until: '2026-10-31',
        letterNumber: '2',
        extends: 'cuti-2026-09-01',
      },
      HEAD,
    );
    await dawn(world, '2026-09-01');
    await dawn(world, '2026-10-01');
    expect(await statusOf(world, HEAD)).toMatchObject({ status: 'cltn' });
    await dawn(world, '2026-11-01');
    expect(await statusOf(world, HEAD)).toMatchObject({ status: 'aktif' });
  });

  it('changes nothing where it was short, or taken back in time', async () => {
    const world = await createStaffed();
    await grant(world, { kind: 'cltn', from: '2026-09-01', until: '2026-09-30', letterNumber: '1' });
    await world.call(`POST /v1/asn/${FIRST}/leaves/cuti-2026-09-01/cancellation`, { body: {} });
    await dawn(world, '2026-09-01');
    expect(await statusOf(world)).toMatchObject({ status: 'aktif' });
    expect(world.events('record.changed')).toEqual([]);
  });
});
