import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { dawn, settle } from '../test-days.ts';
import { faultyFields, type World } from '../test-world.ts';
import { CLERK, CLERK_2, createOffice, HEAD_A, HEAD_B, recordOf, under } from './promotion-world.ts';

const PPK = { role: 'appointing-official' } as const;
const TPK = { role: 'talent-committee' } as const;
const REASON = 'Penyegaran setelah sepuluh tahun.';
const Id = z.object({ id: z.string() });

const propose = (world: World, nip: string, positionId: string, effectiveDate = '2026-08-03') =>
  world.call(`POST /v1/asn/${nip}/transfers`, { body: { positionId, effectiveDate, reason: REASON } });
const proposed = async (...args: Parameters<typeof propose>) => {
  const answer = await propose(...args);
  expect(answer).toMatchObject({ status: 201, body: { status: 'diusulkan' } });
  return `/v1/asn/${args[1]}/transfers/${Id.parse(answer.body).id}`;
};
const minutes = { minutesNumber: 'BA-TPK/1/2026', meetingDate: '2026-08-03', recommendation: 'setuju' };
const consider = (world: World, path: string, body: object = {}, call: object = TPK) =>
  world.call(`POST ${path}/consideration`, { ...call, body: { ...minutes, ...body } });
const decide = (world: World, path: string, body: object = {}, call: object = PPK) =>
  world.call(`POST ${path}/decision`, {
    ...call,
    body: { outcome: 'ditetapkan', decreeNumber: '821.2/9/2026', ...body },
  });
const considered = async (...args: Parameters<typeof propose>) => {
  const path = await proposed(...args);
  expect(await consider(args[0], path)).toMatchObject({ status: 201, body: { status: 'dipertimbangkan' } });
  return path;
};
const decided = async (...args: Parameters<typeof propose>) => {
  const path = await considered(...args);
  expect(await decide(args[0], path)).toMatchObject({ status: 201 });
  return path;
};
const read = async (world: World, path: string) => (await world.call(`GET ${path}`)).body;
const holderOf = async (world: World, id: string) => read(world, `/v1/positions/${id}`);

describe('a transfer', () => {
  it('goes from proposal by consideration to decree, and moves person, posts and career on its day', async () => {
    const world = await createOffice();
    const path = await decided(world, HEAD_A, 'kabid-c', '2026-12-31');
    expect(await recordOf(world, HEAD_A)).toMatchObject({ positionId: 'kabid-a' });

    expect(await dawn(world, '2026-12-30')).toMatchObject([{ transferred: 0 }]);
    expect(await dawn(world, '2026-12-31')).toMatchObject([{ transferred: 1, failures: 0 }]);

    expect(await recordOf(world, HEAD_A)).toMatchObject({
      positionId: 'kabid-c',
      unitId: 'dinas-induk',
      post: { since: '2026-12-31' },
    });
    expect(await holderOf(world, 'kabid-a')).toMatchObject({ holder: null });
    expect(await holderOf(world, 'kabid-c')).toMatchObject({ holder: HEAD_A });
    expect(await read(world, `/v1/asn/${HEAD_A}/career`)).toMatchObject({
      items: expect.arrayContaining([
        expect.objectContaining({ positionId: 'kabid-a', until: '2026-12-30' }),
        expect.objectContaining({ positionId: 'kabid-c', until: null, decreeNumber: '821.2/9/2026' }),
      ]),
    });
    expect(await read(world, path)).toMatchObject({ status: 'berlaku' });
    expect(await dawn(world, '2026-12-31')).toMatchObject([{ transferred: 0 }]);
    expect(world.events('transfer.')).toMatchObject(
      ['proposed', 'considered', 'decided', 'effected'].map((act) => ({ type: `transfer.${act}.v1` })),
    );
  });

  it('takes effect at once where the day has come', async () => {
    const world = await createOffice();
    await decided(world, CLERK, 'staf-c');
    expect(await recordOf(world, CLERK)).toMatchObject({ positionId: 'staf-c' });
  });

  it('lets two people change places, and one follow the other', async () => {
    const world = await createOffice();
    await decided(world, CLERK, 'staf-b', '2026-09-01');
    await decided(world, CLERK_2, 'staf-a', '2026-09-01');
    await decided(world, HEAD_A, 'kabid-b', '2026-09-01');
    await decided(world, HEAD_B, 'kabid-c', '2026-09-01');

    expect(await dawn(world, '2026-09-01')).toMatchObject([{ transferred: 4, failures: 0 }]);

    for (const [post, holder] of [
      ['staf-a', CLERK_2],
      ['staf-b', CLERK],
      ['kabid-b', HEAD_A],
      ['kabid-c', HEAD_B],
      ['kabid-a', null],
    ] as const) {
      expect(await holderOf(world, post)).toMatchObject({ holder });
    }
    expect(await recordOf(world, CLERK)).toMatchObject({
      positionId: 'staf-b',
      post: { since: '2026-09-01' },
    });
  });

  it('waits while the post is held', async () => {
    const world = await createOffice();
    const path = await decided(world, CLERK, 'staf-b');
    expect(await read(world, path)).toMatchObject({ status: 'ditetapkan' });
    await decided(world, CLERK_2, 'staf-c', '2026-08-05');
    expect(await dawn(world, '2026-08-04')).toMatchObject([{ transferred: 0, failures: 0 }]);
    expect(await dawn(world, '2026-08-05')).toMatchObject([{ transferred: 2 }]);
  });

  it('lapses where on its day the person is no longer where the decree found them', async () => {
    const world = await createOffice();
    const path = await decided(world, CLERK, 'staf-c', '2026-09-01');
    const { headers } = await world.call(`GET /v1/asn/${CLERK}`);
    await world.call(`PATCH /v1/asn/${CLERK}`, {
      body: { positionId: null },
      headers: { 'If-Match': headers['etag'] ?? '' },
    });
    await settle(world);
    await dawn(world, '2026-09-01');
    expect(await read(world, path)).toMatchObject({ status: 'gugur', mootBecause: 'jabatan-asal-berubah' });
    expect(world.events('transfer.lapsed')).toMatchObject([{ data: { reason: 'jabatan-asal-berubah' } }]);
  });

  it('is never a way around the succession list', async () => {
    const world = await createOffice();
    const up = await propose(world, HEAD_A, 'kadis');
    expect(up).toMatchObject({
      status: 422,
      body: { code: 'transfer/not-permitted', detail: expect.stringContaining('daftar suksesi') },
    });
    expect(faultyFields(up)).toContain('direction');
    expect(faultyFields(await propose(world, CLERK, 'kabid-c'))).toContain('direction');
  });

  it('names what stands against it, and what does not exist', async () => {
    const world = await createOffice();
    await decided(world, CLERK, 'staf-c');
    const again = await propose(world, CLERK, 'staf-a', '2028-08-02');
    expect(faultyFields(again)).toEqual(['post-tenure']);
    expect(await propose(world, CLERK, 'staf-a', '2028-08-03')).toMatchObject({ status: 201 });
    expect(await propose(world, HEAD_A, 'kabid-x')).toMatchObject({
      status: 400,
      body: { code: 'reference/unknown' },
    });
    expect(await propose(world, HEAD_A, 'kabid-c', '2026-08-02')).toMatchObject({
      status: 422,
      body: { code: 'transfer/date-invalid' },
    });
    expect(await propose(world, '197003011994031001', 'kabid-c')).toMatchObject({ status: 404 });
  });

  it('is one for a person and one for a post', async () => {
    const world = await createOffice();
    const path = await proposed(world, HEAD_A, 'kabid-c');
    for (const again of [propose(world, HEAD_A, 'kabid-b'), propose(world, HEAD_B, 'kabid-c')]) {
      expect(await again).toMatchObject({ status: 409, body: { code: 'transfer/already-open' } });
    }
    const withdraw = () => world.call(`POST ${path}/withdrawal`, { body: { reason: 'Usul diganti' } });
    expect(await withdraw()).toMatchObject({
      status: 200,
      body: { status: 'dicabut', withdrawnBecause: 'Usul diganti' },
    });
    expect(await withdraw()).toMatchObject({ status: 409 });
    expect(await propose(world, HEAD_B, 'kabid-c')).toMatchObject({ status: 201 });
  });
});

describe('the decision', () => {
  const refusals = (world: World) => world.events('transfer.refused').map(({ data }) => Object(data).code);

  it('never comes before the consideration; the attempt is recorded', async () => {
    const world = await createOffice();
    const path = await proposed(world, HEAD_A, 'kabid-c');
    expect(await decide(world, path)).toMatchObject({
      status: 409,
      body: { code: 'transfer/consideration-required' },
    });
    expect(refusals(world)).toEqual(['transfer/consideration-required']);
    expect(world.observer.codes()).toContain('transfer/refused');
    expect(await read(world, path)).toMatchObject({ status: 'diusulkan', version: 2 });
  });

  it('is nobody else’s, and whoever tries is recorded', async () => {
    const world = await createOffice();
    const path = await considered(world, HEAD_A, 'kabid-c');
    expect(await decide(world, path, {}, { role: 'hr-admin' })).toMatchObject({ status: 403 });
    expect(await decide(world, path, {}, under('user-hr-admin', 'appointing-official'))).toMatchObject({
      status: 403,
      body: { code: 'transfer/four-eyes' },
    });
    expect(refusals(world)).toEqual(['auth/role-not-permitted', 'transfer/four-eyes']);
    expect(world.events('transfer.refused')).toMatchObject([
      { actor: { sub: 'user-hr-admin', role: 'hr-admin' } },
      { actor: { role: 'appointing-official' } },
    ]);
    expect(await decide(world, '/v1/asn/197105101996031002/transfers/x')).toMatchObject({ status: 404 });
  });

  it('is for whoever decided on the person before', async () => {
    const world = await createOffice();
    await decided(world, CLERK, 'staf-c');
    world.setNow('2028-08-03T01:00:00.000Z');
    const path = await proposed(world, CLERK, 'staf-a', '2028-08-03');
    await consider(world, path, { meetingDate: '2028-08-03' });
    expect(await decide(world, path)).toMatchObject({ status: 201 });
    expect(await recordOf(world, CLERK)).toMatchObject({ positionId: 'staf-a' });
  });

  it('is not for whoever recorded data of the person before', async () => {
    const world = await createOffice();
    const path = await considered(world, HEAD_A, 'kabid-c');
    await world.call(`POST /v1/asn/${HEAD_A}/training`, {
      ...under('now-ppk', 'hr-admin'),
      body: { name: 'Diklat', year: 2026, hours: 8 },
    });
    expect(await decide(world, path, {}, under('now-ppk', 'appointing-official'))).toMatchObject({
      status: 403,
      body: { code: 'transfer/four-eyes' },
    });
  });

  it('against the consideration, or to decline, takes a reason', async () => {
    const world = await createOffice();
    const path = await proposed(world, HEAD_A, 'kabid-c');
    await consider(world, path, { recommendation: 'tidak-setuju' });
    expect(await decide(world, path)).toMatchObject({
      status: 422,
      body: { code: 'transfer/reason-required' },
    });
    expect(
      await world.call(`POST ${path}/decision`, { ...PPK, body: { outcome: 'ditolak', reason: REASON } }),
    ).toMatchObject({ status: 201, body: { status: 'ditolak', decision: { decreeNumber: null } } });
    expect(await decide(world, path)).toMatchObject({ status: 409, body: { code: 'transfer/not-now' } });
    expect(await recordOf(world, HEAD_A)).toMatchObject({ positionId: 'kabid-a' });
  });

  it('looks at the conditions again, on its own date', async () => {
    const world = await createOffice();
    const path = await considered(world, HEAD_A, 'kabid-c');
    expect(await decide(world, path, { effectiveDate: '2026-08-02' })).toMatchObject({
      status: 422,
      body: { code: 'transfer/date-invalid' },
    });
    await world.post([
      `/v1/asn/${HEAD_A}/discipline`,
      { level: 'sedang', from: '2026-08-01', until: '2026-12-31' },
    ]);
    expect(faultyFields(await decide(world, path))).toEqual(['no-running-sanction']);
    expect(await decide(world, path, { effectiveDate: '2027-01-01' })).toMatchObject({ status: 201 });
    expect(await read(world, path)).toMatchObject({ effectiveDate: '2027-01-01' });
  });

  it('is made on the version that was read', async () => {
    const world = await createOffice();
    const path = await considered(world, HEAD_A, 'kabid-c');
    expect(await decide(world, path, {}, { ...PPK, headers: { 'If-Match': '"1"' } })).toMatchObject({
      status: 412,
    });
    expect(refusals(world)).toEqual([]);
  });
});

describe('the consideration', () => {
  it('is of a meeting that has been held since the proposal, and not by whoever proposed', async () => {
    const world = await createOffice();
    const path = await proposed(world, HEAD_A, 'kabid-c');
    for (const meetingDate of ['2026-08-02', '2026-08-04']) {
      expect(await consider(world, path, { meetingDate })).toMatchObject({
        status: 422,
        body: { code: 'transfer/meeting-date' },
      });
    }
    expect(await consider(world, path, {}, under('user-hr-admin', 'talent-committee'))).toMatchObject({
      status: 403,
    });
    expect(await consider(world, path, {}, PPK)).toMatchObject({ status: 403 });
    expect(await consider(world, path)).toMatchObject({ status: 201 });
    expect(await consider(world, path)).toMatchObject({ status: 409 });
  });
});

describe('lists and windows', () => {
  it('show what is on its way, or one stage', async () => {
    const world = await createOffice();
    await considered(world, HEAD_A, 'kabid-c');
    await proposed(world, CLERK, 'staf-c');
    expect(await read(world, '/v1/transfers')).toMatchObject({
      items: [{ nip: CLERK }, { nip: HEAD_A, status: 'dipertimbangkan', version: 2 }],
    });
    expect(await read(world, '/v1/transfers?status=dipertimbangkan')).toMatchObject({
      items: [{ nip: HEAD_A }],
    });
    expect(await read(world, '/v1/transfers?status=berlaku')).toMatchObject({ items: [] });
    expect(await world.call('GET /v1/transfers?cursor=x')).toMatchObject({ status: 400 });
  });

  it('say when somebody may be moved', async () => {
    const world = await createOffice();
    expect(await read(world, `/v1/asn/${HEAD_A}/transfer-window`)).toMatchObject({
      postSince: '2016-02-01',
      earliest: '2018-02-01',
      overdueFrom: '2021-02-01',
      overdue: true,
    });
    await decided(world, CLERK, 'staf-c');
    expect(
      (await world.call(`GET /v1/asn/${CLERK}/transfer-window`, { role: 'asn', nip: CLERK })).body,
    ).toMatchObject({ earliest: '2028-08-03', overdueFrom: '2031-08-03', overdue: false });
    expect(await world.call('GET /v1/asn/197003011994031001/transfer-window')).toMatchObject({ status: 404 });
  });
});
