import { describe, expect, it } from 'vitest';
import { faultyFields, type World } from '../test-world.ts';
import { act, appointment, createFinal, createSchool, FORMATION, ID, YEAR } from './procurement-world.ts';

const appoint = (world: World, changes: object = {}) =>
  world.call(`POST ${YEAR}/appointees`, { body: appointment(changes) });

describe('an appointment', () => {
  it('creates the record with its post, in one transaction', async () => {
    const world = await createFinal();
    expect(await appoint(world)).toMatchObject({
      status: 201,
      body: { id: '199908172026112001', asPlanned: true, orientation: null, employmentType: 'pns' },
    });
    expect(await world.call('GET /v1/asn/199908172026112001')).toMatchObject({
      body: {
        name: 'Pelamar 1',
        employmentType: 'pns',
        birthDate: '1999-08-17',
        sex: 'wanita',
        rank: { grade: 'III/a' },
        positionId: 'guru-1',
        unitId: 'dinas-pendidikan',
        warnings: [],
      },
    });
    expect(await world.call('GET /v1/asn/199908172026112001/career')).toMatchObject({
      body: { items: [{ since: '2026-11-01', decreeNumber: '813/55/2026' }] },
    });
    expect(await world.call('GET /v1/positions/guru-1')).toMatchObject({
      body: { holder: '199908172026112001' },
    });
    expect(await world.call(`GET ${FORMATION}`)).toMatchObject({ body: { appointed: ['p-1'] } });
    expect(world.events('appointee.recorded')).toMatchObject([{ data: { nip: '199908172026112001' } }]);
    expect(world.events('formation-post.filled')).toMatchObject([{ data: { remaining: 1 } }]);
  });

  it.each([
    [{ applicantId: 'p-3' }, 422, 'procurement/not-on-final-list', 'p-3'],
    [{ applicantId: 'p-9' }, 400, 'reference/unknown', 'p-9'],
    [{ formationId: 'x' }, 400, 'reference/unknown', 'formationId'],
    [{ tmt: '2026-10-05' }, 422, 'procurement/before-final-list', '2026-10-06'],
    [{ tmt: '2026-11-03' }, 400, 'request/invalid', ''],
    [{ positionId: 'guru-3' }, 422, 'procurement/reason-required', 'reason'],
    [{ positionId: 'tidak-ada', reason: 'Sekolah ditutup' }, 400, 'reference/unknown', 'positionId'],
    [{ nip: '199908182026112001' }, 422, 'procurement/nip-mismatch', 'birth-date'],
    [{ nip: '199908172026111001' }, 422, 'procurement/nip-mismatch', 'sex'],
    [{ nip: '199908172026102001' }, 422, 'procurement/nip-mismatch', 'appointment-date'],
    [{ nip: '199908172026212001' }, 422, 'procurement/nip-mismatch', 'employment-type'],
    [{ nip: '19990817202611200' }, 400, 'request/invalid', ''],
  ])('refuses %j', async (changes, status, code, named) => {
    const world = await createFinal();
    expect(await appoint(world, changes)).toMatchObject({
      status,
      body: { code, detail: expect.stringContaining(named) },
    });
    expect(world.events('record.created')).toEqual([]);
  });

  it('is for as many as there are posts, each once', async () => {
    const world = await createFinal();
    await appoint(world);
    expect(await appoint(world, { nip: '199908172026112002', positionId: 'guru-2' })).toMatchObject({
      status: 409,
      body: { code: 'procurement/already-appointed' },
    });
    expect(await act(world, 'withdrawals', { applicantId: 'p-1', letterNumber: '1' })).toMatchObject({
      status: 409,
    });
    expect(await appoint(world, { applicantId: 'p-2' })).toMatchObject({ status: 409 });
    expect(
      await appoint(world, {
        applicantId: 'p-2',
        nip: '199908172026112002',
        positionId: 'guru-3',
        reason: 'Sekolah digabung',
      }),
    ).toMatchObject({ status: 201, body: { asPlanned: false, reason: 'Sekolah digabung' } });
    expect(await world.call(`GET ${YEAR}/appointees`)).toMatchObject({ body: { items: [{}, {}] } });
  });

  it('waits for the final list', async () => {
    const world = await createSchool();
    expect(await appoint(world)).toMatchObject({ status: 400 });
  });

  it('is followed by latsar', async () => {
    const world = await createFinal();
    await appoint(world);
    const path = `${YEAR}/appointees/199908172026112001`;
    const orient = (changes: object = {}) =>
      world.call(`PUT ${path}/orientation`, {
        body: { kind: 'latsar', completedOn: '2026-11-02', certificateNumber: 'LATSAR/1', ...changes },
        headers: { 'If-Match': '"1"' },
      });
    expect(faultyFields(await orient({ kind: 'orientasi-pppk' }))).toEqual(['kind']);
    expect(faultyFields(await orient({ completedOn: '2026-10-31' }))).toEqual(['completedOn']);
    expect(faultyFields(await orient({ completedOn: '2026-11-03' }))).toEqual(['completedOn']);
    expect(await orient()).toMatchObject({ status: 200, body: { orientation: { kind: 'latsar' } } });
    expect(await world.call(`GET ${path}`)).toMatchObject({ body: { version: 2 } });
  });
});

describe('an inbound transfer', () => {
  const BODY = {
    nip: '198505122010011007',
    name: 'Barnabas Youwe',
    rank: { grade: 'III/d', since: '2022-10-01' },
    fromAgency: 'Pemerintah Kabupaten Keerom',
    pertekNumber: 'PERTEK/0912/2026',
    pertekDate: '2026-07-01',
    decreeNumber: '824/31/2026',
    tmt: '2026-08-01',
    unitId: 'dinas-pendidikan',
    positionId: 'guru-1',
  };
  const transfer = (world: World, changes: object = {}) =>
    world.call(`POST ${YEAR}/inbound-transfers`, { body: { ...BODY, ...changes } });

  it('begins a record under the number that the person has', async () => {
    const world = await createSchool();
    expect(await transfer(world)).toMatchObject({
      status: 201,
      body: { id: BODY.nip, pertekNumber: BODY.pertekNumber },
    });
    expect(await world.call(`GET /v1/asn/${BODY.nip}`)).toMatchObject({
      body: { positionId: 'guru-1', employmentType: 'pns' },
    });
    expect(await transfer(world)).toMatchObject({ status: 409 });
    expect(await world.call(`GET ${YEAR}/inbound-transfers`)).toMatchObject({
      body: { items: [{ id: BODY.nip }] },
    });
    expect(await transfer(world, { nip: '198605122010011007', positionId: null })).toMatchObject({
      status: 201,
    });
  });

  it.each([
    [{ nip: '199009132023211014' }, ['nip']],
    [{ tmt: '2025-08-01' }, ['tmt']],
    [{ tmt: '2026-08-04' }, ['tmt']],
    [{ pertekDate: '2026-08-02' }, ['pertekDate']],
  ])('refuses %j', async (changes, fields) => {
    expect(faultyFields(await transfer(await createSchool(), changes))).toEqual(fields);
  });

  it('needs a unit and a free post', async () => {
    const world = await createSchool();
    expect(await transfer(world, { unitId: 'x' })).toMatchObject({
      status: 400,
      body: { code: 'reference/unknown' },
    });
    expect(await transfer(world, { positionId: 'x' })).toMatchObject({ status: 400 });
    await transfer(world);
    expect(await transfer(world, { nip: '198605122010011007' })).toMatchObject({
      status: 409,
      body: { code: 'position/occupied' },
    });
  });
});

it('knows the formation by its year', async () => {
  const world = await createFinal();
  expect(await world.call(`GET /v1/procurement/2027/formations/${ID}`)).toMatchObject({ status: 404 });
  expect(await world.call(`GET /v1/procurement/2027/formations/${ID}/ranking`)).toMatchObject({
    status: 404,
  });
  expect(await world.call(`GET ${FORMATION}/ranking`)).toMatchObject({ body: { ranking: [{}, {}, {}] } });
});
