import { beforeEach, describe, expect, it } from 'vitest';
import { asnBody, FIRST, SECOND, unitBody } from '../test-bodies.ts';
import { createWorld, type World } from '../test-world.ts';

let world: World;
beforeEach(async () => {
  world = createWorld();
  await world.post(['/v1/units', unitBody()], ['/v1/asn', asnBody(FIRST, null)]);
});
const ID = 'slks-30-2026-08-03';
const propose = (years: number) => world.call(`POST /v1/asn/${FIRST}/award-proposals`, { body: { years } });
const confer = (body: object) =>
  world.call(`POST /v1/asn/${FIRST}/award-proposals/${ID}/conferral`, { body });
const CONFERRED = { outcome: 'dianugerahkan', date: '2026-08-03', decreeNumber: 'Keppres 71/TK/2026' };

describe('Satyalancana Karya Satya', () => {
  it('is proposed for whoever is eligible, found by year and shown as proposed', async () => {
    expect((await world.call(`GET /v1/asn/${FIRST}/satyalancana`)).body).toMatchObject({
      since: '1996-03-01',
      medals: [
        { state: 'terlewati' },
        { state: 'terlewati' },
        { years: 30, reachedOn: '2026-03-01', state: 'memenuhi' },
      ],
    });
    expect(await propose(30)).toMatchObject({
      status: 201,
      body: { id: ID, status: 'diusulkan', version: 1 },
    });
    expect((await world.call('GET /v1/award-proposals/2026', { role: 'auditor' })).body).toEqual({
      items: [{ nip: FIRST, id: ID }],
    });
    expect((await world.call('GET /v1/award-proposals/2025')).body).toEqual({ items: [] });
    expect(await propose(30)).toMatchObject({
      status: 422,
      body: { code: 'rewards/not-eligible', detail: expect.stringContaining('diusulkan') },
    });
    expect(world.events('award-proposal')[0]?.['data']).toEqual({ nip: FIRST, id: ID });
  });

  it('is refused with the state and the day', async () => {
    expect(await propose(20)).toMatchObject({
      status: 422,
      body: { code: 'rewards/not-eligible', detail: expect.stringContaining('terlewati') },
    });
    await world.post([
      `/v1/asn/${FIRST}/discipline`,
      { level: 'sedang', from: '2020-01-01', until: '2020-06-30' },
    ]);
    expect((await propose(10)).body).toMatchObject({ detail: expect.stringContaining('2030-07-01') });
    expect((await propose(15)).status).toBe(400);
    expect(await world.call(`POST /v1/asn/${SECOND}/award-proposals`, { body: { years: 10 } })).toMatchObject(
      {
        status: 404,
      },
    );
  });

  it('becomes an award of the record in the transaction that confers it', async () => {
    await propose(30);
    expect(await confer(CONFERRED)).toMatchObject({
      status: 201,
      body: { status: 'dianugerahkan', decreeNumber: 'Keppres 71/TK/2026', version: 2 },
    });
    expect((await world.call(`GET /v1/asn/${FIRST}/awards`)).body).toMatchObject({
      items: [{ name: 'Satyalancana Karya Satya XXX Tahun', level: 'satyalancana', date: '2026-08-03' }],
    });
    const [decided] = world.events('award-proposal.decided');
    const [recorded] = world.events('award.recorded');
    expect(decided).toMatchObject({ data: { conferred: true } });
    expect(recorded?.['correlationId']).toBe(decided?.['correlationId']);
    expect(await confer(CONFERRED)).toMatchObject({ status: 409, body: { code: 'rewards/decided' } });
    expect((await world.call(`GET /v1/asn/${FIRST}/satyalancana`)).body).toMatchObject({
      medals: [{}, {}, { state: 'dianugerahkan' }],
    });
  });

  it('leaves the record alone where it was refused, and may be proposed again another day', async () => {
    await propose(30);
    expect(await confer({ outcome: 'ditolak', date: '2026-08-03' })).toMatchObject({
      status: 201,
      body: { status: 'ditolak', decreeNumber: null },
    });
    expect((await world.call(`GET /v1/asn/${FIRST}/awards`)).body).toEqual({ items: [] });
    world.setNow('2026-09-01T01:00:00.000Z');
    expect(await propose(30)).toMatchObject({ status: 201, body: { id: 'slks-30-2026-09-01' } });
  });

  it('is not conferred ahead of its day, nor where nobody proposed it', async () => {
    expect(await confer(CONFERRED)).toMatchObject({ status: 404 });
    await propose(30);
    expect(await confer({ ...CONFERRED, date: '2026-08-17' })).toMatchObject({
      status: 400,
      body: { errors: [{ field: 'date', code: 'future' }] },
    });
    expect(
      await world.call(`GET /v1/asn/${FIRST}/award-proposals/${ID}`, { role: 'asn', nip: FIRST }),
    ).toMatchObject({
      body: { status: 'diusulkan' },
    });
  });
});
