import { describe, expect, it } from 'vitest';
import { CANDIDATES, FIRST, SECOND, THIRD, UNIT } from '../test-bodies.ts';
import { dawn, settle } from '../test-days.ts';
import { createCity } from '../test-succession.ts';
import { cursorOf, faultyFields, type World } from '../test-world.ts';

const POOL = 'GET /v1/talent-pool';
const own = (nip: string) => `GET /v1/asn/${nip}/talent-pool`;
const consents = (nip: string) => `POST /v1/asn/${nip}/consents`;
const circumstances = (nip: string) => `POST /v1/asn/${nip}/circumstances`;

/** Four administrators of box 9, all of them in the pool. */
const createPool = async (): Promise<World> => {
  const world = await createCity();
  await settle(world);
  return world;
};
const nipsOf = (body: unknown): string[] =>
  (Object(body).items ?? []).map(({ nip }: { nip: string }) => nip).toSorted();
const unwilling = { kind: 'tidak-bersedia', on: '2026-08-01' };

describe('GET /v1/talent-pool', () => {
  it('lists members, narrow, a page at a time', async () => {
    const world = await createPool();
    const first = await world.call(`${POOL}?limit=3`, { role: 'talent-committee' });
    expect(first).toMatchObject({
      status: 200,
      body: {
        items: expect.arrayContaining([
          {
            nip: FIRST,
            name: 'Yosina 1971',
            unitId: UNIT,
            positionId: 'kabid-0',
            postLevel: 'administrator',
            box: 9,
            level: 'nasional',
            readiness: 'siap-sekarang',
            talentScore: expect.any(Number),
            enteredOn: '2026-08-03',
            since: '2026-08-03',
          },
        ]),
      },
    });
    const second = await world.call(`${POOL}?limit=3&cursor=${cursorOf(first)}`);
    expect([...nipsOf(first.body), ...nipsOf(second.body)].toSorted()).toEqual([...CANDIDATES].toSorted());
    expect(await world.call(`${POOL}?cursor=x`)).toMatchObject({ body: { code: 'request/cursor-invalid' } });
  });

  it.each([
    ['box=9', 4],
    ['box=8', 0],
    ['level=nasional', 4],
    ['level=instansi', 0],
    ['readiness=siap-sekarang', 4],
    ['readiness=siap-kemudian', 0],
    [`unit=${UNIT}`, 4],
    ['unit=dinas-induk', 0],
  ])('takes %s', async (query, count) => {
    const world = await createPool();
    expect(nipsOf((await world.call(`${POOL}?${query}`)).body)).toHaveLength(count);
  });

  it('names what it cannot take', async () => {
    const world = await createPool();
    expect(faultyFields(await world.call(`${POOL}?box=10&level=desa&readiness=segera`))).toEqual([
      'query.box',
      'query.level',
      'query.readiness',
    ]);
  });

  it('is of the own agency', async () => {
    const world = await createPool();
    expect((await world.call(POOL, { agency: 'kab-keerom' })).body).toEqual({ items: [], next: null });
  });

  it.each(['asn', 'assessor', 'appointing-official'] as const)('is not for %s', async (role) => {
    const world = await createPool();
    for (const route of [POOL, `${POOL}/summary`]) {
      expect(await world.call(route, { role })).toMatchObject({ status: 403 });
    }
  });
});

describe('GET /v1/talent-pool/summary', () => {
  it('counts by box, level and readiness', async () => {
    const world = await createPool();
    expect((await world.call(`${POOL}/summary`)).body).toEqual({
      unit: null,
      members: 4,
      boxes: [
        { box: 9, count: 4 },
        { box: 8, count: 0 },
        { box: 7, count: 0 },
      ],
      levels: [
        { level: 'instansi', count: 0 },
        { level: 'nasional', count: 4 },
      ],
      readiness: [
        { readiness: 'siap-sekarang', count: 4 },
        { readiness: 'siap-1-2-tahun', count: 0 },
        { readiness: 'siap-kemudian', count: 0 },
        { readiness: null, count: 0 },
      ],
    });
  });

  it('takes a unit with those below, and knows no other', async () => {
    const world = await createPool();
    expect((await world.call(`${POOL}/summary?unit=${UNIT}`)).body).toMatchObject({ unit: UNIT, members: 4 });
    expect((await world.call(`${POOL}/summary?unit=dinas-induk`)).body).toMatchObject({ members: 0 });
    expect(await world.call(`${POOL}/summary?unit=dinas-x`)).toMatchObject({ status: 404 });
  });
});

describe('GET /v1/asn/{nip}/talent-pool', () => {
  it('shows a person the own membership, readiness and what follows', async () => {
    const world = await createPool();
    const answer = await world.call(own(FIRST), { role: 'asn', nip: FIRST });
    expect(answer).toMatchObject({
      status: 200,
      headers: { etag: '"1"' },
      body: {
        nip: FIRST,
        member: true,
        spells: [{ enteredOn: '2026-08-03', box: 9, level: 'nasional', exit: null }],
        barredBy: [],
        readiness: [{ target: 'jpt-pratama', readiness: 'siap-sekarang', gaps: [] }],
        unwillingSince: null,
        declarations: [],
        ruleSet: 'bkn-411-2025',
        asOf: '2026-08-03',
      },
    });
    expect(answer.body).toMatchObject({
      actions: [
        {
          code: 'promosikan-dan-pertahankan',
          kind: 'retention',
          text: expect.stringContaining('Promosikan'),
        },
        { code: 'masuk-krs-instansi-atau-nasional', kind: 'placement' },
        { code: 'beri-penghargaan', kind: 'retention' },
      ],
    });
  });

  it('says what is lacking to somebody who never was in it', async () => {
    const world = await createCity();
    await world.post(['/v1/asn', { ...person, nip: HEAD_NIP, positionId: null }]);
    const { body, headers } = await world.call(own(HEAD_NIP));
    expect(body).toMatchObject({
      member: false,
      spells: [],
      barredBy: ['unplaced'],
      readiness: [],
      actions: [],
    });
    expect(headers['etag']).toMatch(/^W\//);
  });

  it('is nobody else’s, and of the own agency', async () => {
    const world = await createPool();
    expect(await world.call(own(FIRST), { role: 'asn', nip: SECOND })).toMatchObject({
      body: { code: 'auth/not-own-record' },
    });
    expect(await world.call(own(FIRST), { role: 'appointing-official' })).toMatchObject({ status: 403 });
    expect(await world.call(own(FIRST), { role: 'assessor' })).toMatchObject({ status: 403 });
    expect(await world.call(own(FIRST), { agency: 'kab-keerom' })).toMatchObject({ status: 404 });
    expect(await world.call(own(HEAD_NIP))).toMatchObject({ status: 404 });
  });
});

const HEAD_NIP = '197003011994031001';
const person = {
  name: 'Yosina 1970',
  employmentType: 'pns',
  rank: { grade: 'IV/b', since: '2021-04-01' },
  unitId: UNIT,
};

describe('POST /v1/asn/{nip}/consents', () => {
  it('lets a person decline: out of the pool and off the lists, until it is taken back', async () => {
    const world = await createPool();
    const declared = await world.call(consents(FIRST), { role: 'asn', nip: FIRST, body: unwilling });
    expect(declared).toMatchObject({
      status: 201,
      body: {
        kind: 'tidak-bersedia',
        on: '2026-08-01',
        evidence: null,
        recordedBy: 'asn',
        unwillingSince: '2026-08-01',
      },
    });
    await settle(world);
    expect((await world.call(own(FIRST))).body).toMatchObject({
      member: false,
      spells: [{ exit: { on: '2026-08-03', reason: 'unwilling' } }],
      barredBy: ['unwilling'],
      unwillingSince: '2026-08-01',
      declarations: [{ kind: 'tidak-bersedia' }],
    });
    expect(nipsOf((await world.call(POOL)).body)).not.toContain(FIRST);
    await world.post([
      '/v1/vacancies',
      { positionId: 'kepala', cause: 'lainnya', effectiveDate: '2026-08-01' },
    ]);
    await settle(world);
    expect((await world.call('GET /v1/vacancies/vac-kepala-1/succession-list')).body).toMatchObject({
      excluded: [{ nip: FIRST, reasons: [{ requirement: 'willing', actual: 'tidak-bersedia:2026-08-01' }] }],
    });

    world.setNow('2026-09-01T01:00:00.000Z');
    await world.call(consents(FIRST), { role: 'asn', nip: FIRST, body: { kind: 'cabut', on: '2026-09-01' } });
    await settle(world);
    expect((await world.call(own(FIRST))).body).toMatchObject({
      member: true,
      unwillingSince: null,
      spells: [{ exit: { reason: 'unwilling' } }, { enteredOn: '2026-09-01', exit: null }],
      declarations: [{ kind: 'tidak-bersedia' }, { kind: 'cabut' }],
    });
  });

  it('takes it from HR with the reference of the statement only', async () => {
    const world = await createPool();
    expect(faultyFields(await world.call(consents(FIRST), { body: unwilling }))).toEqual(['evidence']);
    const evidence = '800/211/BKPSDM/2026';
    expect(await world.call(consents(FIRST), { body: { ...unwilling, evidence } })).toMatchObject({
      status: 201,
      body: { evidence, recordedBy: 'hr-admin' },
    });
    expect(world.events('consent.recorded')).toMatchObject([{ data: { nip: FIRST } }]);
  });

  it('once for one key', async () => {
    const world = await createPool();
    const call = { role: 'asn' as const, nip: FIRST, body: unwilling, headers: { 'idempotency-key': 'k1' } };
    const first = await world.call(consents(FIRST), call);
    expect((await world.call(consents(FIRST), call)).body).toEqual(first.body);
    expect(world.events('consent.recorded')).toHaveLength(1);
  });

  it('refuses what is malformed, of tomorrow, of another person or of another agency', async () => {
    const world = await createPool();
    const mine = { role: 'asn' as const, nip: FIRST };
    const bad = await world.call(consents(FIRST), { ...mine, body: { kind: 'mungkin', on: '2026-02-30' } });
    expect(faultyFields(bad)).toEqual(['kind', 'on']);
    const tomorrow = { ...unwilling, on: '2026-08-04' };
    expect(faultyFields(await world.call(consents(FIRST), { ...mine, body: tomorrow }))).toEqual(['on']);
    expect(await world.call(consents(SECOND), { ...mine, body: unwilling })).toMatchObject({ status: 403 });
    const elsewhere = { agency: 'kab-keerom', body: { ...unwilling, evidence: 'x' } };
    expect(await world.call(consents(FIRST), elsewhere)).toMatchObject({ status: 404 });
    for (const role of ['talent-committee', 'appointing-official', 'assessor', 'auditor'] as const) {
      expect(await world.call(consents(FIRST), { role, body: unwilling })).toMatchObject({ status: 403 });
    }
    expect(world.events('consent.recorded')).toEqual([]);
  });
});

describe('POST /v1/asn/{nip}/circumstances', () => {
  const body = { kind: 'criminal-case', from: '2026-08-01', evidence: 'B-12/2026' };

  it('lets out with the reference, tells the bus nothing of it, and lets in again when it ended', async () => {
    const world = await createPool();
    expect(await world.call(circumstances(SECOND), { body })).toMatchObject({
      status: 201,
      body: { id: 'criminal-case-2026-08-01', until: null },
    });
    await settle(world);
    expect((await world.call(own(SECOND))).body).toMatchObject({
      member: false,
      spells: [{ exit: { reason: 'criminal-case', evidence: 'B-12/2026' } }],
      barredBy: ['criminal-case'],
    });
    expect(world.events('talent-pool.left')).toMatchObject([{ data: { reason: 'withheld' } }]);
    expect(world.events('circumstance.recorded')).toMatchObject([{ data: { nip: SECOND } }]);

    await world.post([`/v1/asn/${SECOND}/circumstances`, { ...body, until: '2026-08-02' }]);
    await settle(world);
    expect((await world.call(own(SECOND))).body).toMatchObject({ member: true, barredBy: [] });
  });

  it('refuses what is malformed or still to come, and everybody but HR', async () => {
    const world = await createPool();
    const faults = async (changes: object) =>
      faultyFields(await world.call(circumstances(SECOND), { body: { ...body, ...changes } }));
    expect(await faults({ kind: 'bosan', evidence: '' })).toEqual(['evidence', 'kind']);
    expect(await faults({ from: '2026-08-04' })).toEqual(['from']);
    expect(await faults({ until: '2026-08-04' })).toEqual(['until']);
    expect(await faults({ until: '2026-07-31' })).toEqual(['until']);
    expect(await world.call(circumstances(SECOND), { role: 'asn', nip: SECOND, body })).toMatchObject({
      status: 403,
    });
    expect(await world.call(circumstances(SECOND), { agency: 'kab-keerom', body })).toMatchObject({
      status: 404,
    });
  });
});

describe('what only time changes', () => {
  it('follows on its day: the last day of the assessment, and the age', async () => {
    const world = await createPool();
    // everybody was assessed on 2026-01-10, and rated for the last time for 2025
    await dawn(world, '2027-04-01');
    expect((await world.call(own(THIRD))).body).toMatchObject({
      member: false,
      spells: [{ exit: { reason: 'unplaced', on: '2027-04-01' } }],
    });
    expect((await world.call(POOL)).body).toMatchObject({ items: [] });
  });

  it('is looked at once, on the day', async () => {
    const world = await createPool();
    const [check] = await dawn(world, '2026-08-04');
    expect(check).toMatchObject({ pooled: 0, failures: 0 });
    expect(world.events('talent-pool.')).toHaveLength(4);
  });
});
