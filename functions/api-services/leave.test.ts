import { MemoryTable } from '@kotak9/store/testing';
import { describe, expect, it } from 'vitest';
import { FIRST, HEAD, SECOND } from '../test-bodies.ts';
import { faultyFields } from '../test-world.ts';
import { asAsn, ask, balanceOf, calendarBody, createStaffed, decide, WEEK, WOMAN } from './services-calls.ts';

describe('requestLeave', () => {
  it('records what is asked for, and says on the bus neither why nor what for', async () => {
    const world = await createStaffed();
    const answer = await ask(world, WEEK);

    expect(answer).toMatchObject({
      status: 201,
      headers: { location: `/v1/asn/${FIRST}/leaves/cuti-2026-08-10` },
      body: {
        id: 'cuti-2026-08-10',
        status: 'diajukan',
        phase: 'diajukan',
        workingDays: 5,
        superior: HEAD,
        requestedOn: '2026-08-03',
        version: 1,
      },
    });
    expect(world.events('leave.')).toMatchObject([
      { type: 'leave.requested.v1', data: { nip: FIRST, leaveId: 'cuti-2026-08-10' } },
    ]);
    expect(JSON.stringify(world.events('leave.'))).not.toContain('tahunan');
    expect(await balanceOf(world, '2026-08-03')).toMatchObject({ annual: { requested: 5, left: 7 } });
  });

  it('refuses more than is left, with the limit in the detail', async () => {
    const world = await createStaffed();
    const answer = await ask(world, { ...WEEK, until: '2026-08-28' });

    expect(answer).toMatchObject({
      status: 422,
      body: {
        code: 'leave/over-balance',
        detail: 'Diminta 15 hari kerja dari tahun 2026, sisanya 12; perpendek cuti.',
      },
    });
    expect(world.events('leave.')).toEqual([]);
  });

  it('counts each year by itself, and wants its calendar', async () => {
    const world = await createStaffed();
    expect(await ask(world, { ...WEEK, from: '2026-12-24', until: '2027-01-05' })).toMatchObject({
      status: 201,
      body: { workingDays: 8 },
    });
    expect(await balanceOf(world, '2026-12-31')).toMatchObject({ annual: { year: 2026, left: 7 } });
    expect(await balanceOf(world, '2027-01-01')).toMatchObject({
      annual: { year: 2027, carried: 6, left: 15 },
    });
    expect(await ask(world, { ...WEEK, from: '2027-12-27', until: '2028-01-05' })).toMatchObject({
      status: 422,
      body: { code: 'leave/calendar-missing', detail: expect.stringContaining('2028') },
    });
  });

  it.each([
    ['leave/in-the-past', { ...WEEK, from: '2026-08-02' }, 422],
    ['leave/not-for-them', { ...WEEK, kind: 'melahirkan', childOrder: 1 }, 422],
    ['leave/no-working-day', { ...WEEK, from: '2026-08-15', until: '2026-08-16' }, 422],
    ['leave/too-long', { ...WEEK, kind: 'alasan-penting', until: '2026-09-10' }, 422],
    ['leave/not-an-extension', { ...WEEK, kind: 'sakit', letterNumber: 'x', extends: 'none' }, 422],
  ])('refuses with %s', async (code, body, status) => {
    const world = await createStaffed();
    expect(await ask(world, body)).toMatchObject({ status, body: { code } });
  });

  it.each([
    [{ ...WEEK, until: '2026-08-09' }, ['until']],
    [{ ...WEEK, kind: 'bersama' }, ['kind']],
    [{ ...WEEK, kind: 'sakit' }, ['letterNumber']],
    [{ ...WEEK, kind: 'sakit', letterNumber: '445/1', diagnosis: 'malaria' }, ['diagnosis']],
    [{ ...WEEK, childOrder: 1 }, ['childOrder']],
    [{ ...WEEK, kind: 'melahirkan', childOrder: 4 }, ['childOrder']],
  ])('names what is wrong with %j', async (body, fields) => {
    const world = await createStaffed();
    const answer = await ask(world, body);
    expect(answer.status).toBe(400);
    expect(faultyFields(answer)).toEqual(fields);
  });

  it('refuses what overlaps, and takes one day after another', async () => {
    const world = await createStaffed();
    await ask(world, WEEK);
    expect(await ask(world, { ...WEEK, from: '2026-08-14', until: '2026-08-18' })).toMatchObject({
      status: 409,
      body: { code: 'leave/overlap', detail: expect.stringContaining('cuti-2026-08-10') },
    });
    expect((await ask(world, { ...WEEK, from: '2026-08-17', until: '2026-08-18' })).status).toBe(201);
  });

  it('lets one of two overlapping requests at once through', async () => {
    const world = await createStaffed();
    const answers = await Promise.all([
      ask(world, WEEK),
      ask(world, { ...WEEK, from: '2026-08-11', until: '2026-08-12' }),
      ask(world, { ...WEEK, from: '2026-08-13', until: '2026-08-20' }),
    ]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([201, 409, 409]);
    expect(world.events('leave.requested')).toHaveLength(1);
  });

  it('records once what is sent twice under one key', async () => {
    const world = await createStaffed();
    const call = { ...asAsn(FIRST), headers: { 'Idempotency-Key': 'cuti-1' } };
    const first = await ask(world, WEEK, call);
    expect(await ask(world, WEEK, call)).toEqual(first);
  });

  it('is for the own record, and for HR, who may enter what was taken', async () => {
    const world = await createStaffed();
    expect(await ask(world, WEEK, asAsn(SECOND))).toMatchObject({
      status: 403,
      body: { code: 'auth/not-own-record' },
    });
    expect((await ask(world, { ...WEEK, from: '2026-07-06', until: '2026-07-08' }, {})).status).toBe(201);
    expect(await ask(world, WEEK, { role: 'talent-committee' })).toMatchObject({ status: 403 });
    expect(await ask(world, WEEK, {}, '197405101999031002')).toMatchObject({ status: 404 });
    expect(
      await ask(world, { ...WEEK, kind: 'melahirkan', childOrder: 1 }, asAsn(WOMAN), WOMAN),
    ).toMatchObject({
      status: 201,
      body: { superior: HEAD },
    });
    expect(
      await ask(
        world,
        { ...WEEK, kind: 'melahirkan', childOrder: 1, from: '2026-10-01', until: '2026-10-09' },
        asAsn(WOMAN),
        WOMAN,
      ),
    ).toMatchObject({
      status: 409,
      body: { code: 'leave/child-order-taken' },
    });
    expect((await ask(world, WEEK, {}, SECOND)).body).toMatchObject({ superior: null });
  });
});

describe('decideLeave', () => {
  it('is for HR and for who was the superior, and never for oneself', async () => {
    const world = await createStaffed();
    await ask(world, WEEK);
    const id = 'cuti-2026-08-10';
    const grant = { granted: true };
    expect(await decide(world, id, grant, asAsn(FIRST))).toMatchObject({
      body: { code: 'leave/own-request' },
    });
    expect(await decide(world, id, grant, { nip: FIRST })).toMatchObject({
      body: { code: 'leave/own-request' },
    });
    expect(await decide(world, id, grant, asAsn(SECOND))).toMatchObject({
      status: 403,
      body: { code: 'leave/not-superior' },
    });
    expect(await decide(world, id, grant, asAsn(HEAD))).toMatchObject({
      status: 200,
      body: { status: 'disetujui', phase: 'disetujui', decidedOn: '2026-08-03', version: 2 },
    });
    expect(world.events('leave.decided')).toMatchObject([
      { data: { nip: FIRST, leaveId: id, granted: true } },
    ]);
    expect(await decide(world, id, grant)).toMatchObject({ status: 409, body: { code: 'leave/not-now' } });
  });

  it('wants a reason where it is not granted, and gives the days back', async () => {
    const world = await createStaffed();
    await ask(world, WEEK);
    const id = 'cuti-2026-08-10';
    expect(faultyFields(await decide(world, id, { granted: false }))).toEqual(['reason']);
    expect(faultyFields(await decide(world, id, { granted: true, reason: 'kepentingan-dinas' }))).toEqual([
      'reason',
    ]);
    expect(await decide(world, id, { granted: false, reason: 'kepentingan-dinas' })).toMatchObject({
      status: 200,
    });
    expect(await balanceOf(world, '2026-08-03')).toMatchObject({ annual: { left: 12 } });
    expect((await ask(world, WEEK)).body).toMatchObject({ id: 'cuti-2026-08-10-2' });
  });

  it('grants CLTN by a decree', async () => {
    const world = await createStaffed();
    await ask(world, { kind: 'cltn', from: '2026-09-01', until: '2027-08-31', letterNumber: '1' });
    expect(faultyFields(await decide(world, 'cuti-2026-09-01', { granted: true }))).toEqual(['decreeNumber']);
    expect(await decide(world, 'cuti-2026-09-01', { granted: true, decreeNumber: 'SK-1' })).toMatchObject({
      body: { effect: 'menunggu' },
    });
  });

  it('knows what is not there', async () => {
    const world = await createStaffed();
    expect(await decide(world, 'none', { granted: true })).toMatchObject({ status: 404 });
    expect(await decide(world, 'none', { granted: true }, {}, '197405101999031002')).toMatchObject({
      status: 404,
    });
  });
});

describe('cancelLeave', () => {
  const cancel = (world: Awaited<ReturnType<typeof createStaffed>>, body: object, call = asAsn(FIRST)) =>
    world.call(`POST /v1/asn/${FIRST}/leaves/cuti-2026-08-10/cancellation`, { ...call, body });

  it('takes it back before its first day', async () => {
    const world = await createStaffed();
    await ask(world, WEEK);
    await decide(world, 'cuti-2026-08-10', { granted: true });
    expect(await cancel(world, {})).toMatchObject({ status: 200, body: { status: 'dibatalkan' } });
    expect(world.events('leave.cancelled')).toHaveLength(1);
    expect(await cancel(world, {})).toMatchObject({ status: 409, body: { code: 'leave/not-now' } });
  });

  it('is ended early by HR once it runs', async () => {
    const world = await createStaffed();
    await ask(world, WEEK);
    await decide(world, 'cuti-2026-08-10', { granted: true });
    world.setNow('2026-08-11T01:00:00.000Z');
    expect(await cancel(world, {})).toMatchObject({ status: 409, body: { code: 'leave/already-begun' } });
    expect(await cancel(world, { lastDay: '2026-08-12' })).toMatchObject({ status: 403 });
    expect(await cancel(world, { lastDay: '2026-08-14' }, {})).toMatchObject({
      status: 422,
      body: { code: 'leave/last-day' },
    });
    expect(await cancel(world, { lastDay: '2026-08-12' }, {})).toMatchObject({
      status: 200,
      body: { until: '2026-08-12', phase: 'berjalan', workingDays: 3 },
    });
    expect(world.events('leave.shortened')).toHaveLength(1);
    expect(await balanceOf(world, '2026-08-12')).toMatchObject({ annual: { taken: 3, left: 9 } });
  });
});

describe('reading leave', () => {
  it('is not for whoever rates', async () => {
    const world = await createStaffed();
    for (const role of ['assessor', 'talent-committee', 'appointing-official'] as const) {
      expect(await world.call(`GET /v1/asn/${FIRST}/leaves`, { role })).toMatchObject({ status: 403 });
      expect(await world.call('GET /v1/leaves', { role })).toMatchObject({ status: 403 });
    }
  });

  it('shows a superior what they decide on, and nothing else', async () => {
    const world = await createStaffed();
    await ask(world, WEEK);
    await ask(world, WEEK, {}, SECOND);
    const path = `GET /v1/asn/${FIRST}/leaves/cuti-2026-08-10`;
    expect(await world.call(path, asAsn(HEAD))).toMatchObject({ status: 200, headers: { etag: '"1"' } });
    expect(await world.call(path, asAsn(FIRST))).toMatchObject({ status: 200 });
    expect(await world.call(path, asAsn(SECOND))).toMatchObject({ status: 403 });
    expect(await world.call(path, { role: 'auditor' })).toMatchObject({ status: 200 });
    expect((await world.call('GET /v1/leaves', asAsn(HEAD))).body).toMatchObject({ items: [{ nip: FIRST }] });
    expect((await world.call('GET /v1/leaves', asAsn(SECOND))).body).toMatchObject({ items: [] });
    expect((await world.call('GET /v1/leaves')).body).toMatchObject({
      items: [{ nip: FIRST }, { nip: SECOND }],
    });
    expect((await world.call('GET /v1/leaves?from=2026-08-11')).body).toMatchObject({ items: [] });
    expect(await world.call('GET /v1/leaves?cursor=x')).toMatchObject({
      body: { code: 'request/cursor-invalid' },
    });
  });

  it('lists granted leave whether the record follows it or not', async () => {
    const world = await createStaffed();
    await ask(world, WEEK);
    await ask(world, { kind: 'cltn', from: '2026-09-01', until: '2027-08-31', letterNumber: '1' });
    await decide(world, 'cuti-2026-08-10', { granted: true });
    await decide(world, 'cuti-2026-09-01', { granted: true, decreeNumber: 'SK-1' });
    expect((await world.call('GET /v1/leaves?status=disetujui')).body).toMatchObject({
      items: [{ kind: 'tahunan' }, { kind: 'cltn' }],
    });
    expect((await world.call(`GET /v1/asn/${FIRST}/leaves`, asAsn(FIRST))).body).toMatchObject({
      items: [{ id: 'cuti-2026-08-10' }, { id: 'cuti-2026-09-01' }],
    });
    expect(await balanceOf(world, '2027-01-01')).toMatchObject({ cltnMonths: 5 });
  });
});

describe('leave credits and calendars', () => {
  it('bring over what is on paper, within the limit, once a year', async () => {
    const world = await createStaffed();
    const credit = { year: 2026, kind: 'saldo-awal', days: 6, decreeNumber: '851/2' };
    const path = `POST /v1/asn/${FIRST}/leave-credits`;
    expect(await world.call(path, { body: credit })).toMatchObject({
      status: 201,
      body: { id: '2026-saldo-awal' },
    });
    expect(await world.call(path, { body: credit })).toMatchObject({ status: 409 });
    expect(await world.call(path, { body: { ...credit, days: 13, year: 2025 } })).toMatchObject({
      status: 400,
    });
    expect(await world.call(path, { body: credit, ...asAsn(FIRST) })).toMatchObject({ status: 403 });
    expect(await balanceOf(world, '2026-08-03')).toMatchObject({ annual: { carried: 6, left: 18 } });
    expect((await world.call(`GET /v1/asn/${FIRST}/leave-credits`, asAsn(FIRST))).body).toMatchObject({
      items: [{ days: 6 }],
    });
    expect(await world.call('POST /v1/asn/197405101999031002/leave-credits', { body: credit })).toMatchObject(
      {
        status: 404,
      },
    );
  });

  it('hold the days of their year, each once, and are replaced whole', async () => {
    const world = await createStaffed();
    const other = calendarBody(2028, [{ date: '2027-12-25', name: 'Natal', kind: 'libur-nasional' }]);
    expect(faultyFields(await world.call('POST /v1/holiday-calendars', { body: other }))).toEqual([
      'days[0].date',
    ]);
    const day = { date: '2028-12-25', name: 'Natal', kind: 'libur-nasional' };
    expect(
      faultyFields(await world.call('POST /v1/holiday-calendars', { body: calendarBody(2028, [day, day]) })),
    ).toEqual(['days[1].date']);
    expect(await world.call('POST /v1/holiday-calendars', { body: calendarBody(2026) })).toMatchObject({
      status: 409,
    });
    expect(await world.call('PUT /v1/holiday-calendars/2027', { body: calendarBody(2026) })).toMatchObject({
      status: 400,
    });
    expect(await world.call('PUT /v1/holiday-calendars/2029', { body: calendarBody(2029) })).toMatchObject({
      status: 404,
    });
    expect(await world.call('PUT /v1/holiday-calendars/2026', { body: calendarBody(2026) })).toMatchObject({
      status: 200,
      body: { days: [], version: 2 },
    });
    expect(world.events('holiday-calendar.set')).toHaveLength(3);
    expect((await world.call('GET /v1/holiday-calendars')).body).toMatchObject({
      items: [{ year: 2026 }, { year: 2027 }],
    });
  });
});

it('keeps nothing of a request that keeps losing', async () => {
  class ContendedTable extends MemoryTable {
    contended = false;
    override async transact(writes: Parameters<MemoryTable['transact']>[0]) {
      return this.contended ? { done: false as const, failed: [] } : super.transact(writes);
    }
  }
  const table = new ContendedTable();
  const world = await createStaffed(table);
  table.contended = true;
  expect(await ask(world, WEEK)).toMatchObject({ status: 409, body: { code: 'version/contended' } });
});
