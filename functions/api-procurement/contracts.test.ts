import { describe, expect, it } from 'vitest';
import { dawn, settle } from '../test-days.ts';
import type { World } from '../test-world.ts';
import { createSchool, post } from './procurement-world.ts';

describe('a contract', () => {
  const NIP = '199009132026211014';
  const CONTRACTS = `/v1/asn/${NIP}/contracts`;
  const BODY = { number: '814/7/2026', from: '2026-03-01', until: '2027-02-28' };
  const KID = 'kontrak-2026-03-01';
  const EVALUATION = { on: '2026-08-03', predikat: 'baik', competent: true, needed: true };

  const createPppk = async (changes: object = {}): Promise<World> => {
    const world = await createSchool();
    await world.post(
      ['/v1/positions', post('guru-lama')],
      [
        '/v1/asn',
        {
          nip: NIP,
          name: 'Martha',
          employmentType: 'pppk',
          rank: { grade: 'III/a', since: '2026-03-01' },
          unitId: 'dinas-pendidikan',
          positionId: 'guru-lama',
          positionSince: '2026-03-01',
          ...changes,
        },
      ],
    );
    return world;
  };
  const sign = (world: World, changes: object = {}, nip = NIP) =>
    world.call(`POST /v1/asn/${nip}/contracts`, { body: { ...BODY, ...changes } });
  const step = async (world: World, name: string, body: object) => {
    const { headers } = await world.call(`GET ${CONTRACTS}/${KID}`);
    return world.call(`POST ${CONTRACTS}/${KID}/${name}`, {
      body,
      headers: { 'If-Match': headers['etag'] ?? '' },
    });
  };

  it('is signed for whole years, of a PPPK with a post, one at a time', async () => {
    const world = await createPppk();
    expect(await sign(world, { until: '2027-02-27' })).toMatchObject({
      status: 422,
      body: { code: 'contract/too-short' },
    });
    expect(await sign(world, { until: '2031-03-01' })).toMatchObject({
      status: 422,
      body: { code: 'contract/too-long' },
    });
    expect(await sign(world, { from: '2018-11-27' })).toMatchObject({
      status: 422,
      body: { code: 'contract/no-table' },
    });
    expect(await sign(world)).toMatchObject({
      status: 201,
      body: { id: KID, positionId: 'guru-lama', ended: null },
    });
    expect(await sign(world)).toMatchObject({ status: 409, body: { code: 'resource/duplicate' } });
    expect(await sign(world, { from: '2027-02-28', until: '2028-02-27' })).toMatchObject({
      status: 409,
      body: { code: 'contract/overlaps', detail: expect.stringContaining('2027-02-28') },
    });
    expect(await sign(world, { from: '2027-03-01', until: '2028-02-29' })).toMatchObject({ status: 201 });
    expect(await sign(world, {}, '199009132026211015')).toMatchObject({ status: 404 });
  });

  it('is not for a PNS, nor for whoever has no post', async () => {
    expect(await sign(await createPppk({ employmentType: 'pns' }))).toMatchObject({
      status: 422,
      body: { code: 'contract/not-pppk' },
    });
    expect(await sign(await createPppk({ positionId: null, positionSince: undefined }))).toMatchObject({
      status: 422,
    });
  });

  it('never goes past BUP', async () => {
    const world = await createPppk({ bupOverride: { age: 60, legalBasis: 'UU 14/2005' } });
    const nip = '196809132026211014';
    await world.post([
      '/v1/asn',
      {
        nip,
        name: 'Yohana',
        employmentType: 'pppk',
        rank: { grade: 'III/a', since: '2026-03-01' },
        unitId: 'dinas-pendidikan',
        positionId: 'guru-1',
      },
    ]);
    expect(await sign(world, { until: '2028-02-29' }, nip)).toMatchObject({
      status: 422,
      body: { code: 'contract/past-bup', detail: expect.stringContaining('2026-09-30') },
    });
    expect(await sign(world, { until: '2026-09-30' }, nip)).toMatchObject({ status: 201 });
  });

  it('is evaluated while it runs, extended by that, and ended within it', async () => {
    const world = await createPppk();
    await sign(world);
    const extension = { decreeNumber: '814/91/2026', on: '2026-08-03', until: '2028-02-29' };
    expect(await step(world, 'extensions', extension)).toMatchObject({
      status: 409,
      body: { code: 'contract/not-evaluated' },
    });
    expect(await step(world, 'evaluations', { ...EVALUATION, on: '2026-08-04' })).toMatchObject({
      status: 400,
    });
    expect(await step(world, 'evaluations', { ...EVALUATION, on: '2026-02-28' })).toMatchObject({
      status: 422,
      body: { code: 'contract/not-begun' },
    });
    await step(world, 'evaluations', { ...EVALUATION, on: '2026-08-02', predikat: 'kurang', needed: false });
    expect(await step(world, 'extensions', extension)).toMatchObject({
      status: 422,
      body: { code: 'contract/evaluation-negative', detail: expect.stringContaining('predikat, needed') },
    });
    expect(await step(world, 'evaluations', { ...EVALUATION, on: '2026-08-02' })).toMatchObject({
      status: 409,
      body: { code: 'contract/evaluated-already' },
    });
    expect(await step(world, 'evaluations', EVALUATION)).toMatchObject({ status: 201 });
    expect(await step(world, 'extensions', { ...extension, on: '2026-08-04' })).toMatchObject({
      status: 400,
    });
    expect(await step(world, 'extensions', extension)).toMatchObject({
      status: 201,
      body: {
        until: '2028-02-29',
        number: '814/7/2026',
        extensions: [{ from: '2027-02-28', until: '2028-02-29' }],
      },
    });
    expect(await step(world, 'extensions', { ...extension, until: '2029-02-28' })).toMatchObject({
      body: { code: 'contract/not-evaluated' },
    });
    expect(await step(world, 'end', { on: '2028-03-01', reason: 'jangka-waktu-berakhir' })).toMatchObject({
      status: 422,
      body: { code: 'contract/past-until' },
    });
    expect(await step(world, 'end', { on: '2028-02-29', reason: 'jangka-waktu-berakhir' })).toMatchObject({
      status: 201,
    });
    expect(await step(world, 'end', { on: '2028-02-28', reason: 'bup' })).toMatchObject({ status: 409 });
    expect(world.events('contract.ended')).toMatchObject([{ data: { regular: true } }]);
    world.setNow('2028-03-01T01:00:00.000Z');
    expect(await step(world, 'evaluations', { ...EVALUATION, on: '2028-03-01' })).toMatchObject({
      status: 409,
      body: { code: 'contract/ended' },
    });
    expect(await world.call(`GET ${CONTRACTS}`, { role: 'asn', nip: NIP })).toMatchObject({ status: 200 });
    expect(await world.call(`GET ${CONTRACTS}`, { role: 'asn', nip: '199908172026112001' })).toMatchObject({
      status: 403,
    });
  });

  it.each([['2027-12-31'], ['2028-02-29']])('falls due on its last day, %s', async (until) => {
    const world = await createPppk();
    await sign(world, { until });
    await settle(world);
    expect(await world.call(`GET /v1/asn/${NIP}/deadlines`)).toMatchObject({
      body: {
        items: expect.arrayContaining([
          expect.objectContaining({ kind: 'masa-kontrak', id: KID, dueOn: until }),
        ]),
      },
    });
    await dawn(world, until);
    expect(
      world.events('deadline.reached').filter(({ data }) => JSON.stringify(data).includes('masa-kontrak')),
    ).toHaveLength(1);
    await step(world, 'end', { on: until, reason: 'jangka-waktu-berakhir' });
    await settle(world);
    const { body } = await world.call(`GET /v1/asn/${NIP}/deadlines`);
    expect(JSON.stringify(body)).not.toContain('masa-kontrak');
  });
});
