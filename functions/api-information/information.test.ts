import { beforeEach, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { FIRST, SECOND } from '../test-bodies.ts';
import { createDraft } from '../test-succession.ts';
import type { World } from '../test-world.ts';

const siasn = {
  id: 'siasn',
  name: 'SIASN',
  owner: 'BKN',
  direction: 'dua-arah',
  data: ['identitas', 'pangkat'],
  everyDays: 30,
};
const DIFFERENCES = '/v1/integrations/siasn/differences';

let world: World;
beforeEach(async () => {
  world = await createDraft();
  await world.post(['/v1/integrations', siasn]);
});

const synchronise = (records: readonly object[], takenOn = '2026-08-03') =>
  world.call('POST /v1/integrations/siasn/synchronisations', { body: { takenOn, records } });
const rule = (id: string, outcome: string, headers = {}) =>
  world.call(`POST ${DIFFERENCES}/${id}/ruling`, { body: { outcome, reason: 'SK diperiksa' }, headers });
const differences = async (query = '') => {
  const { body } = await world.call(`GET ${DIFFERENCES}${query}`);
  return z.object({ items: z.array(z.looseObject({ id: z.string() })) }).parse(body).items;
};
const record = async () => (await world.call(`GET /v1/asn/${FIRST}`)).body;
const GRADE = `${FIRST}-rank-grade`;

describe('a synchronisation', () => {
  it('finds what differs, and leaves the record as it is', async () => {
    const before = await record();
    const { status, body } = await synchronise([
      { nip: FIRST, name: 'Nama Lain', 'rank-grade': 'IV/c' },
      { nip: '199001012020121001', name: 'Tak Dikenal' },
    ]);

    expect(status).toBe(201);
    expect(body).toEqual({
      integrationId: 'siasn',
      takenOn: '2026-08-03',
      records: 2,
      unknown: ['199001012020121001'],
      found: 2,
      waiting: 2,
      settled: 0,
    });
    expect(await record()).toEqual(before);
    expect((await differences()).map(({ id, status }) => [id, status])).toEqual([
      [`${FIRST}-name`, 'menunggu'],
      [GRADE, 'menunggu'],
    ]);
    expect((await world.call('GET /v1/integrations/siasn')).body).toMatchObject({
      lastSyncedOn: '2026-08-03',
      lastRecords: 2,
      waiting: 2,
    });
    expect((await world.call('GET /v1/data-quality')).body).toMatchObject({
      integrations: { registered: 1, late: [] },
      differences: { waiting: 2, oldestOn: '2026-08-03' },
    });
  });

  it('sent twice finds nothing new', async () => {
    await synchronise([{ nip: FIRST, 'rank-grade': 'IV/c' }]);
    const before = await differences();
    expect((await synchronise([{ nip: FIRST, 'rank-grade': 'IV/c' }])).body).toMatchObject({
      found: 1,
      waiting: 1,
    });
    expect(await differences()).toEqual(before);
  });

  it('settles what is no difference any more, of those whom it speaks of only', async () => {
    await synchronise([
      { nip: FIRST, 'rank-grade': 'IV/c' },
      { nip: SECOND, 'rank-grade': 'I/a' },
    ]);
    const { body } = await synchronise(
      [
        {
          nip: FIRST,
          'rank-grade': z.looseObject({ rank: z.looseObject({ grade: z.string() }) }).parse(await record())
            .rank.grade,
        },
      ],
      '2026-08-03',
    );

    expect(body).toMatchObject({ found: 0, waiting: 0, settled: 1 });
    expect(await differences('?status=selaras')).toMatchObject([{ id: GRADE }]);
    expect(await differences('?status=menunggu')).toMatchObject([{ id: `${SECOND}-rank-grade` }]);
  });

  it.each([
    ['2026-08-04', 422, 'synchronisation/in-future'],
    ['2026-08-01', 409, 'synchronisation/older'],
  ])('of %s is refused', async (takenOn, status, code) => {
    await synchronise([{ nip: FIRST }], '2026-08-02');
    expect(await synchronise([{ nip: FIRST, name: 'X' }], takenOn)).toMatchObject({ status, body: { code } });
    expect(await differences()).toEqual([]);
  });

  it('is refused for a system that nobody registered, and with fields that are not compared', async () => {
    const body = { takenOn: '2026-08-03', records: [{ nip: FIRST }] };
    expect(await world.call('POST /v1/integrations/simpeg/synchronisations', { body })).toMatchObject({
      status: 404,
    });
    expect(await synchronise([{ nip: FIRST, salary: '1' }])).toMatchObject({
      status: 400,
      body: { errors: [{ field: 'records[0].salary' }] },
    });
  });
});

describe('a ruling on a difference', () => {
  beforeEach(() => synchronise([{ nip: FIRST, 'rank-grade': 'IV/c', status: 'mpp' }]));

  it('takes the other value over, with an event of the record', async () => {
    expect(await rule(GRADE, 'diterima')).toMatchObject({
      status: 200,
      body: { status: 'diterima', decidedOn: '2026-08-03', version: 2 },
    });
    expect(await record()).toMatchObject({ rank: { grade: 'IV/c' } });
    expect(world.events('record.changed').at(-1)).toMatchObject({ data: { nip: FIRST, fields: ['rank'] } });
    expect(await rule(GRADE, 'ditolak')).toMatchObject({ status: 409, body: { code: 'difference/decided' } });
  });

  it('that rejects holds while both say the same, and not beyond', async () => {
    const before = await record();
    await rule(GRADE, 'ditolak');
    expect(await record()).toEqual(before);
    expect((await synchronise([{ nip: FIRST, 'rank-grade': 'IV/c' }])).body).toMatchObject({ waiting: 0 });
    expect((await synchronise([{ nip: FIRST, 'rank-grade': 'IV/d' }])).body).toMatchObject({ waiting: 1 });
  });

  it('does not take over what other things hang on', async () => {
    expect(await rule(`${FIRST}-status`, 'diterima')).toMatchObject({
      status: 422,
      body: { code: 'difference/by-hand' },
    });
    expect(await rule(`${FIRST}-status`, 'ditolak')).toMatchObject({ status: 200 });
  });

  it('is refused once our record has moved, by the version, and of what is not there', async () => {
    const { headers } = await world.call(`GET /v1/asn/${FIRST}`);
    await world.call(`PATCH /v1/asn/${FIRST}`, {
      body: { rank: { grade: 'III/d', since: '2020-04-01' } },
      headers: { 'If-Match': headers['etag'] ?? '' },
    });
    expect(await rule(GRADE, 'diterima')).toMatchObject({
      status: 409,
      body: { code: 'difference/record-moved' },
    });
    expect(await rule(GRADE, 'diterima', { 'If-Match': '"9"' })).toMatchObject({
      status: 412,
      body: { code: 'version/stale' },
    });
    expect(await rule('none', 'diterima')).toMatchObject({ status: 404 });
  });
});

describe('the access log', () => {
  const accesses = (role: 'asn' | 'auditor' = 'asn', nip = FIRST) =>
    world.call(`GET /v1/asn/${FIRST}/accesses`, { role, nip });

  it('shows the person who read what, the latest first, and nothing of the own reads', async () => {
    await world.call(`GET /v1/asn/${FIRST}`, { role: 'auditor' });
    world.setNow('2026-08-03T02:00:00.000Z');
    await world.call(`GET /v1/asn/${FIRST}/discipline`, { headers: { 'X-Correlation-Id': 'second-read' } });
    await world.call(`GET /v1/asn/${FIRST}`, { role: 'asn', nip: FIRST });
    await world.call(`GET /v1/asn/${SECOND}`);

    expect((await accesses()).body).toMatchObject({
      items: [
        {
          role: 'hr-admin',
          operation: 'listDiscipline',
          at: '2026-08-03T02:00:00.000Z',
          correlationId: 'second-read',
        },
        { role: 'auditor', operation: 'getAsn' },
      ],
      next: null,
    });
  });

  it('notes that an auditor looked into it, and nothing that was refused', async () => {
    expect((await accesses('auditor', SECOND)).body).toMatchObject({ items: [] });
    await world.call(`GET /v1/asn/${FIRST}`, { role: 'appointing-official' });
    await accesses('asn', SECOND);

    expect((await accesses()).body).toMatchObject({
      items: [{ role: 'auditor', operation: 'listAccesses' }],
    });
  });

  it('is not written by changes, which are events', async () => {
    await world.call(`GET /v1/asn/${SECOND}`);
    await synchronise([{ nip: FIRST, name: 'X' }]);
    expect((await accesses()).body).toMatchObject({ items: [] });
  });
});
