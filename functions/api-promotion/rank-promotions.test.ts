import { describe, expect, it } from 'vitest';
import { dawn, settle } from '../test-days.ts';
import { faultyFields, type World } from '../test-world.ts';
import { CLERK, CLERK_2, createOffice, HEAD_A, recordOf, under } from './promotion-world.ts';

const PERIOD = '2026-09-01';
const PPK = { role: 'appointing-official' } as const;
const ofClerk = `/v1/asn/${CLERK}/rank-promotions`;

const list = (world: World, query: string) => world.call(`GET /v1/rank-promotions?${query}`);
const propose = (world: World, nip = CLERK, period = PERIOD) =>
  world.call(`POST /v1/asn/${nip}/rank-promotions`, { body: { period } });
const decide = (world: World, body: object, call: object = PPK) =>
  world.call(`POST ${ofClerk}/${PERIOD}/decision`, { ...call, body });
const approve = (world: World, call?: object) =>
  decide(world, { outcome: 'disetujui', decreeNumber: '823.3/41/2026' }, call);
const patch = async (world: World, nip: string, body: object) => {
  const { headers } = await world.call(`GET /v1/asn/${nip}`);
  return world.call(`PATCH /v1/asn/${nip}`, { body, headers: { 'If-Match': headers['etag'] ?? '' } });
};

const createProposed = async () => {
  const world = await createOffice();
  expect(await propose(world)).toMatchObject({ status: 201 });
  return world;
};

describe('the list of a period', () => {
  it('shows whose time is full, with what each still lacks', async () => {
    const world = await createOffice();
    await world.post([
      `/v1/asn/${CLERK_2}/discipline`,
      { level: 'sedang', from: '2026-07-01', until: '2026-12-31' },
    ]);

    const { body } = await list(world, `period=${PERIOD}`);
    expect(body).toMatchObject({
      items: [
        { nip: CLERK, dueOn: PERIOD, kind: 'reguler', from: 'III/b', to: 'III/c', eligible: true, unmet: [] },
        {
          nip: CLERK_2,
          eligible: false,
          unmet: [
            { requirement: 'no-running-sanction', message: expect.stringContaining('31 Desember 2026') },
          ],
        },
      ],
      next: null,
    });
    expect((await world.call('GET /v1/rank-promotions')).body).toEqual(body);
    expect((await list(world, 'period=2026-08-01')).body).toEqual({ items: [], next: null });
    expect((await list(world, `period=${PERIOD}&eligible=true`)).body).toMatchObject({
      items: [{ nip: CLERK }],
    });
    expect((await list(world, `period=${PERIOD}&eligible=false`)).body).toMatchObject({
      items: [{ nip: CLERK_2 }],
    });
  });

  it('goes on by a cursor, and keeps who was due before', async () => {
    const world = await createOffice();
    const { body } = await list(world, 'period=2026-10-01&limit=1');
    expect(body).toMatchObject({ items: [{ nip: CLERK, dueOn: PERIOD }], next: expect.any(String) });
    expect(await list(world, 'period=2026-10-01&cursor=x')).toMatchObject({ status: 400 });
  });

  it('knows periods only', async () => {
    const world = await createOffice();
    expect(await list(world, 'period=2026-09-15')).toMatchObject({
      status: 422,
      body: { code: 'promotion/not-a-period', detail: expect.stringContaining('2026-10-01') },
    });
  });
});

describe('a proposed rise', () => {
  it('is approved by decree, takes effect on its period, and moves nothing else', async () => {
    const world = await createProposed();
    const before = await recordOf(world, CLERK);
    expect((await list(world, `period=${PERIOD}`)).body).toMatchObject({
      items: [{ proposal: 'diusulkan' }, { proposal: null }],
    });

    expect(await approve(world)).toMatchObject({ status: 201, body: { status: 'disetujui', version: 2 } });
    expect(await recordOf(world, CLERK)).toEqual(before);
    expect(await dawn(world, '2026-08-31')).toMatchObject([{ promoted: 0 }]);
    expect(await dawn(world, '2026-09-01')).toMatchObject([{ promoted: 1, failures: 0 }]);

    const after = await recordOf(world, CLERK);
    expect(after).toEqual({
      ...Object(before),
      rank: { grade: 'III/c', since: '2026-09-01', decreeNumber: '823.3/41/2026' },
      version: expect.any(Number),
    });
    expect(await dawn(world, '2026-09-01')).toMatchObject([{ promoted: 0 }]);
    expect((await world.call(`GET ${ofClerk}/${PERIOD}`, { role: 'asn', nip: CLERK })).body).toMatchObject({
      status: 'berlaku',
    });
    // the next rise is due four years later
    expect((await world.call(`GET /v1/asn/${CLERK}/deadlines`)).body).toMatchObject({
      items: expect.arrayContaining([
        expect.objectContaining({ kind: 'kenaikan-pangkat', dueOn: '2030-09-01' }),
      ]),
    });
  });

  it('enters the record at once where its period has come', async () => {
    const world = await createOffice();
    world.setNow('2026-09-10T01:00:00.000Z');
    await propose(world);
    await approve(world);
    expect(await recordOf(world, CLERK)).toMatchObject({ rank: { grade: 'III/c', since: PERIOD } });
    expect(world.events('rank-promotion.')).toMatchObject([
      { type: 'rank-promotion.proposed.v1' },
      { type: 'rank-promotion.approved.v1' },
      { type: 'rank-promotion.effected.v1' },
    ]);
  });

  it('is refused with a reason, and stays refused', async () => {
    const world = await createProposed();
    expect(await decide(world, { outcome: 'ditolak' })).toMatchObject({ status: 400 });
    expect(await decide(world, { outcome: 'ditolak', reason: 'Berkas belum lengkap' })).toMatchObject({
      status: 201,
      body: { status: 'ditolak', decision: { decreeNumber: null, reason: 'Berkas belum lengkap' } },
    });
    expect(await approve(world)).toMatchObject({ status: 409, body: { code: 'promotion/not-now' } });
    expect(await propose(world)).toMatchObject({ status: 409, body: { code: 'resource/duplicate' } });
    await dawn(world, '2026-09-01');
    expect(await recordOf(world, CLERK)).toMatchObject({ rank: { grade: 'III/b' } });
  });

  it('is refused before it is made where a condition is not met, each by its name', async () => {
    const world = await createOffice();
    const early = await propose(world, CLERK, '2026-08-01');
    expect(early).toMatchObject({ status: 422, body: { code: 'promotion/not-eligible' } });
    expect(faultyFields(early)).toEqual(['rank-tenure']);
    // four years in rank, but an administrator of III.b stands above its highest rank
    const head = await propose(world, HEAD_A);
    expect(faultyFields(head)).toEqual(['eselon-ceiling']);
    expect(await propose(world, CLERK, '2026-09-02')).toMatchObject({
      status: 422,
      body: { code: 'promotion/not-a-period' },
    });
    expect(await propose(world, '197003011994031001')).toMatchObject({ status: 404 });
    expect(world.events('rank-promotion.')).toEqual([]);
  });

  it('is looked at again when it is decided', async () => {
    const world = await createProposed();
    await world.post([
      `/v1/asn/${CLERK}/discipline`,
      { level: 'berat', from: '2026-08-02', until: '2027-08-01' },
    ]);
    const answer = await approve(world);
    expect(answer).toMatchObject({ status: 422, body: { code: 'promotion/not-eligible' } });
    expect(faultyFields(answer)).toEqual(['no-running-sanction']);
  });

  it('is not for whoever proposed it or recorded data of the person', async () => {
    const world = await createProposed();
    expect(await approve(world, under('user-hr-admin', 'appointing-official'))).toMatchObject({
      status: 403,
      body: { code: 'promotion/four-eyes' },
    });
    expect(await approve(world, { role: 'hr-admin' })).toMatchObject({ status: 403 });
  });

  it('lapses where on its day the rank is another one, or the person has left', async () => {
    for (const [change, because] of [
      [{ rank: { grade: 'III/c', since: '2026-08-01' } }, 'pangkat-sudah-lain'],
      [{ status: 'berhenti' }, 'tidak-dalam-kedinasan'],
    ] as const) {
      const world = await createProposed();
      await approve(world);
      expect(await patch(world, CLERK, change)).toMatchObject({ status: 200 });
      await settle(world);
      await dawn(world, '2026-09-01');
      expect((await world.call(`GET ${ofClerk}/${PERIOD}`)).body).toMatchObject({
        status: 'gugur',
        mootBecause: because,
      });
      expect(world.events('rank-promotion.lapsed')).toHaveLength(1);
    }
  });

  it('is shown with those of its period, whatever became of them', async () => {
    const world = await createProposed();
    await propose(world, CLERK_2);
    await approve(world);
    const proposals = await world.call(`GET /v1/rank-promotion-proposals?period=${PERIOD}`, PPK);
    expect((await world.call('GET /v1/rank-promotion-proposals', PPK)).body).toEqual(proposals.body);
    expect(proposals).toMatchObject({
      status: 200,
      body: {
        items: [
          { nip: CLERK_2, status: 'diusulkan' },
          { nip: CLERK, status: 'disetujui' },
        ],
      },
    });
    expect((await world.call('GET /v1/rank-promotion-proposals?period=2026-10-01')).body).toMatchObject({
      items: [],
    });
  });
});
