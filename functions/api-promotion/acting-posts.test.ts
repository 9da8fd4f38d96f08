import { describe, expect, it } from 'vitest';
import { dawn, settle } from '../test-days.ts';
import type { World } from '../test-world.ts';
import { CLERK, createOffice, HEAD_A, HEAD_B } from './promotion-world.ts';

const PLT = {
  kind: 'plt',
  positionId: 'kadis',
  since: '2026-08-03',
  until: '2026-11-02',
  orderNumber: '800/7/2026',
};
const ID = 'plt-2026-08-03-kadis';

const order = (world: World, nip = HEAD_A, body: object = {}) =>
  world.call(`POST /v1/asn/${nip}/acting-posts`, { body: { ...PLT, ...body } });
const act = (world: World, act: string, body: object, nip = HEAD_A) =>
  world.call(`POST /v1/asn/${nip}/acting-posts/${ID}/${act}`, { body });
const read = async (world: World, path: string) => (await world.call(`GET ${path}`)).body;

const createActing = async () => {
  const world = await createOffice();
  expect(await order(world)).toMatchObject({
    status: 201,
    body: { id: ID, holding: 'plt-lebih-tinggi', endedOn: null, mandate: 'tanpa-keputusan-strategis' },
  });
  return world;
};

describe('an acting post', () => {
  it('ends by itself after its last day and counts in the career', async () => {
    const world = await createActing();
    await settle(world);
    await dawn(world, '2026-10-19');
    expect(await read(world, `/v1/asn/${HEAD_A}/deadlines`)).toMatchObject({
      items: expect.arrayContaining([
        expect.objectContaining({ kind: 'akhir-plt', id: ID, dueOn: '2026-11-02', noticedOn: '2026-10-19' }),
      ]),
    });
    expect(await dawn(world, '2026-11-02')).toMatchObject([{ actingEnded: 0 }]);
    expect(await dawn(world, '2026-11-03')).toMatchObject([{ actingEnded: 1, failures: 0 }]);

    expect(await read(world, `/v1/asn/${HEAD_A}/acting-posts/${ID}`)).toMatchObject({
      endedOn: '2026-11-02',
    });
    expect(await read(world, `/v1/asn/${HEAD_A}/career`)).toMatchObject({
      items: expect.arrayContaining([
        expect.objectContaining({
          id: ID,
          holding: 'plt-lebih-tinggi',
          level: 'jpt-pratama',
          since: '2026-08-03',
          until: '2026-11-02',
          decreeNumber: '800/7/2026',
        }),
      ]),
    });
    expect(await dawn(world, '2026-11-03')).toMatchObject([{ actingEnded: 0 }]);
    expect(await read(world, '/v1/acting-posts')).toMatchObject({ items: [] });
    // and the post is free for another order
    expect(await order(world, HEAD_B, { since: '2026-11-03', until: '2026-12-31' })).toMatchObject({
      status: 201,
    });
  });

  it('is one for a post at a time', async () => {
    const world = await createActing();
    expect(await order(world, HEAD_B)).toMatchObject({
      status: 409,
      body: { code: 'acting-post/already-acting', detail: expect.stringContaining(HEAD_A) },
    });
    expect(await read(world, '/v1/acting-posts')).toMatchObject({ items: [{ nip: HEAD_A, version: 1 }] });
  });

  it('of two ordered at once only one begins', async () => {
    const world = await createOffice();
    const answers = await Promise.all([order(world, HEAD_A), order(world, HEAD_B)]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([201, 409]);
  });

  it('is extended once, up to six months in all', async () => {
    const world = await createActing();
    const orderNumber = '800/9/2026';
    expect(await act(world, 'extension', { until: '2027-02-03', orderNumber })).toMatchObject({
      status: 422,
      body: { code: 'acting-post/too-long', detail: expect.stringContaining('2027-02-02') },
    });
    expect(await act(world, 'extension', { until: '2026-11-02', orderNumber })).toMatchObject({
      status: 422,
      body: { code: 'acting-post/extension-backwards' },
    });
    expect(await act(world, 'extension', { until: '2027-02-02', orderNumber })).toMatchObject({
      status: 200,
      body: { until: '2027-02-02', extensions: [{ orderNumber }] },
    });
    expect(await act(world, 'extension', { until: '2027-02-02', orderNumber })).toMatchObject({
      status: 422,
      body: { code: 'acting-post/no-extension' },
    });
    expect(await dawn(world, '2026-11-03')).toMatchObject([{ actingEnded: 0 }]);
    expect(await dawn(world, '2027-02-03')).toMatchObject([{ actingEnded: 1 }]);
  });

  it('is ended before its time on a day that it lasted', async () => {
    const world = await createActing();
    world.setNow('2026-09-15T01:00:00.000Z');
    for (const endedOn of ['2026-08-02', '2026-09-16']) {
      expect(await act(world, 'end', { endedOn })).toMatchObject({
        status: 422,
        body: { code: 'acting-post/end-date', detail: expect.stringContaining('2026-09-15') },
      });
    }
    expect(await act(world, 'end', { endedOn: '2026-09-15' })).toMatchObject({
      status: 200,
      body: { endedOn: '2026-09-15' },
    });
    expect(await act(world, 'end', { endedOn: '2026-09-15' })).toMatchObject({
      status: 409,
      body: { code: 'acting-post/ended' },
    });
    expect(await act(world, 'extension', { until: '2026-12-31', orderNumber: '1' })).toMatchObject({
      status: 409,
    });
  });

  it('ends for the career on the day before the post was taken for good', async () => {
    const world = await createActing();
    await world.post([
      '/v1/asn',
      {
        nip: '197003011994031001',
        name: 'Kepala',
        employmentType: 'pns',
        rank: { grade: 'IV/c', since: '2020-04-01' },
        unitId: 'dinas-induk',
        positionId: 'kadis',
        positionSince: '2026-08-01',
      },
    ]);
    await dawn(world, '2026-11-03');
    expect(await read(world, `/v1/asn/${HEAD_A}/acting-posts/${ID}`)).toMatchObject({
      endedOn: '2026-08-03',
    });
  });

  it.each([
    ['acting-post/too-long', HEAD_A, { until: '2026-11-03' }],
    ['acting-post/plt-post-held', HEAD_A, { positionId: 'kabid-b' }],
    ['acting-post/plh-post-vacant', HEAD_A, { kind: 'plh' }],
    ['acting-post/own-post', HEAD_A, { positionId: 'kabid-a', kind: 'plh' }],
    ['acting-post/level', CLERK, {}],
  ])('is refused: %s', async (code, nip, body) => {
    const world = await createOffice();
    expect(await order(world, nip, body)).toMatchObject({ status: 422, body: { code } });
    expect(world.events('acting-post.')).toEqual([]);
  });

  it('names fields that are wrong, and what does not exist', async () => {
    const world = await createOffice();
    expect(await order(world, HEAD_A, { until: '2026-08-02' })).toMatchObject({
      status: 400,
      body: { errors: [{ field: 'until' }] },
    });
    expect(await order(world, HEAD_A, { positionId: 'x' })).toMatchObject({ status: 400 });
    expect(await order(world, '197003011994031001')).toMatchObject({ status: 404 });
    expect(await world.call('GET /v1/acting-posts?cursor=x')).toMatchObject({ status: 400 });
  });

  it('of a holder who is away is a Plh', async () => {
    const world = await createOffice();
    const plh = { kind: 'plh', positionId: 'kabid-b', until: '2026-08-20' };
    expect(await order(world, HEAD_A, plh)).toMatchObject({ status: 201, body: { holding: 'plh' } });
    await dawn(world, '2026-08-21');
    expect(await read(world, `/v1/asn/${HEAD_A}/career`)).toMatchObject({
      items: expect.arrayContaining([expect.objectContaining({ holding: 'plh', until: '2026-08-20' })]),
    });
  });
});
