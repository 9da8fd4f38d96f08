import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { FIRST, HEAD, SECOND } from '../test-bodies.ts';
import { faultyFields, type World } from '../test-world.ts';
import { asAsn, createStaffed } from './services-calls.ts';

const idOf = ({ body }: { readonly body: unknown }) => z.object({ id: z.string() }).parse(body).id;
const CLAIM = { kind: 'jkk', eventOn: '2026-07-20' };
const CLAIMS = `/v1/asn/${FIRST}/protection-claims`;

describe('protection claims', () => {
  const step = (world: World, id: string, body: object) => world.call(`POST ${CLAIMS}/${id}/steps`, { body });

  it('go step by step to Taspen and to their end, and say on the bus only that they moved', async () => {
    const world = await createStaffed();
    const filed = await world.call(`POST ${CLAIMS}`, { ...asAsn(FIRST), body: CLAIM });
    expect(filed).toMatchObject({ status: 201, body: { status: 'diajukan', steps: [{ on: '2026-08-03' }] } });
    const id = idOf(filed);
    expect(await step(world, id, { status: 'dikirim', on: '2026-08-03', letterNumber: '1' })).toMatchObject({
      status: 409,
      body: { code: 'protection/not-next', detail: expect.stringContaining('lengkap, ditolak') },
    });
    expect(await step(world, id, { status: 'lengkap', on: '2026-08-02' })).toMatchObject({
      status: 422,
      body: { code: 'protection/too-early' },
    });
    expect(faultyFields(await step(world, id, { status: 'lengkap', on: '2026-08-04' }))).toEqual(['on']);
    expect(await step(world, id, { status: 'lengkap', on: '2026-08-03' })).toMatchObject({ status: 200 });
    expect(faultyFields(await step(world, id, { status: 'dikirim', on: '2026-08-03' }))).toEqual([
      'letterNumber',
    ]);
    await step(world, id, { status: 'dikirim', on: '2026-08-03', letterNumber: '843/1' });
    expect(await step(world, id, { status: 'dibayar', on: '2026-08-03', letterNumber: 'T-1' })).toMatchObject(
      {
        body: { status: 'dibayar', version: 4 },
      },
    );
    expect(await step(world, id, { status: 'ditolak', on: '2026-08-03', letterNumber: 'x' })).toMatchObject({
      body: { code: 'protection/not-next' },
    });
    expect(world.events('protection-claim').map(({ data }) => data)).toEqual(
      Array.from({ length: 4 }, () => ({ nip: FIRST, claimId: id })),
    );
    expect(
      (await world.call('GET /v1/protection-claims?status=dibayar', { role: 'auditor' })).body,
    ).toMatchObject({
      items: [{ id, status: 'dibayar' }],
    });
    expect((await world.call('GET /v1/protection-claims')).body).toMatchObject({ items: [{ id }] });
    expect(await world.call('GET /v1/protection-claims?cursor=x')).toMatchObject({ status: 400 });
  });

  it('lie apart from the dossier, and have no room for what happened', async () => {
    const world = await createStaffed();
    await world.call(`POST ${CLAIMS}`, { body: CLAIM });
    expect(
      world.table.all().filter(({ pk, sk }) => pk.includes('#DOSSIER#') && sk.includes('claim')),
    ).toEqual([]);
    expect(
      faultyFields(await world.call(`POST ${CLAIMS}`, { body: { ...CLAIM, diagnosis: 'patah' } })),
    ).toEqual(['diagnosis']);
  });

  it('are refused for the future, for death by the person, and for nobody', async () => {
    const world = await createStaffed();
    expect(
      faultyFields(await world.call(`POST ${CLAIMS}`, { body: { ...CLAIM, eventOn: '2026-08-04' } })),
    ).toEqual(['eventOn']);
    expect(
      await world.call(`POST ${CLAIMS}`, { ...asAsn(FIRST), body: { ...CLAIM, kind: 'jkm' } }),
    ).toMatchObject({ status: 403, body: { code: 'protection/kin-only' } });
    expect((await world.call(`POST ${CLAIMS}`, { body: { ...CLAIM, kind: 'jkm' } })).status).toBe(201);
    expect(await world.call(`POST ${CLAIMS}`, { ...asAsn(SECOND), body: CLAIM })).toMatchObject({
      status: 403,
    });
    expect(await world.call(`GET ${CLAIMS}`, { role: 'talent-committee' })).toMatchObject({ status: 403 });
    const nobody = 'POST /v1/asn/197405101999031002';
    expect(await world.call(`${nobody}/protection-claims`, { body: CLAIM })).toMatchObject({ status: 404 });
    const aid = { dutyRelated: true, letterNumber: '1' };
    expect(await world.call(`${nobody}/legal-aid`, { body: aid })).toMatchObject({ status: 404 });
    const report = { year: 2025, submittedOn: '2026-03-01', receiptNumber: 'x' };
    expect(await world.call(`${nobody}/wealth-reports`, { body: report })).toMatchObject({ status: 404 });
    const request = { kind: 'surat-keterangan' };
    expect(await world.call(`${nobody}/service-requests`, { body: request })).toMatchObject({ status: 404 });
  });
});

describe('legal aid', () => {
  const path = `/v1/asn/${FIRST}/legal-aid`;

  it('is for matters of duty, which are not told', async () => {
    const world = await createStaffed();
    const body = { dutyRelated: true, letterNumber: '180/1' };
    expect(faultyFields(await world.call(`POST ${path}`, { body: { ...body, dutyRelated: false } }))).toEqual(
      ['dutyRelated'],
    );
    const asked = await world.call(`POST ${path}`, { ...asAsn(FIRST), body });
    const steps = `POST ${path}/${idOf(asked)}/steps`;
    expect(await world.call(steps, { body: { status: 'selesai', on: '2026-08-03' } })).toMatchObject({
      status: 409,
    });
    expect(
      await world.call(steps, { body: { status: 'diterima', on: '2026-08-03', letterNumber: '180/2' } }),
    ).toMatchObject({ status: 200, body: { status: 'diterima' } });
    expect(await world.call(steps, { body: { status: 'selesai', on: '2026-08-03' } })).toMatchObject({
      body: { status: 'selesai' },
    });
    expect(world.events('legal-aid').map(({ type }) => type)).toEqual([
      'legal-aid.requested.v1',
      'legal-aid.advanced.v1',
      'legal-aid.advanced.v1',
    ]);
  });
});

describe('wealth reports', () => {
  const record = (world: World, body: object, nip = FIRST) =>
    world.call(`POST /v1/asn/${nip}/wealth-reports`, { ...asAsn(nip), body });
  const REPORT = { year: 2025, submittedOn: '2026-03-12', receiptNumber: 'R-1' };

  it('are of the kind that the post asks for, once a year', async () => {
    const world = await createStaffed();
    expect(await record(world, REPORT)).toMatchObject({ status: 201, body: { id: '2025', kind: 'lhkasn' } });
    expect(await record(world, REPORT, HEAD)).toMatchObject({ status: 201, body: { kind: 'lhkpn' } });
    expect(await record(world, REPORT)).toMatchObject({ status: 409, body: { code: 'resource/duplicate' } });
    expect(world.events('wealth-report')).toMatchObject([
      { data: { nip: HEAD, year: 2025, kind: 'lhkpn' } },
      { data: { nip: FIRST, year: 2025, kind: 'lhkasn' } },
    ]);
  });

  it('are on a year that has ended, and not handed in tomorrow', async () => {
    const world = await createStaffed();
    expect(await record(world, { ...REPORT, submittedOn: '2025-12-31' })).toMatchObject({
      status: 422,
      body: { code: 'wealth-report/year-not-ended', detail: expect.stringContaining('2026-01-01') },
    });
    expect((await record(world, { ...REPORT, submittedOn: '2026-01-01' })).status).toBe(201);
    expect(faultyFields(await record(world, { ...REPORT, year: 2024, submittedOn: '2026-08-04' }))).toEqual([
      'submittedOn',
    ]);
  });
});

describe('service requests', () => {
  const path = `/v1/asn/${FIRST}/service-requests`;
  const open = (world: World, kind = 'surat-keterangan') =>
    world.call(`POST ${path}`, { ...asAsn(FIRST), body: { kind } });
  const answer = (world: World, id: string) =>
    world.call(`POST ${path}/${id}/answer`, { body: { outcome: 'selesai', documentNumber: '800/1' } });
  const shown = async (world: World, query: string) =>
    z
      .object({ items: z.array(z.object({ id: z.string(), state: z.string() })) })
      .parse((await world.call(`GET /v1/service-requests${query}`)).body).items;

  it('are promised by working days and answered in time, or not', async () => {
    const world = await createStaffed();
    const first = await open(world);
    expect(first).toMatchObject({ status: 201, body: { promisedOn: '2026-08-06', answeredOn: null } });
    const second = idOf(await open(world));
    const third = idOf(await open(world));
    world.setNow('2026-08-06T14:59:00.000Z');
    expect(await answer(world, idOf(first))).toMatchObject({
      status: 200,
      body: { answeredOn: '2026-08-06' },
    });
    world.setNow('2026-08-06T15:00:00.000Z');
    expect(await shown(world, '?state=lewat')).toHaveLength(2);
    expect(await shown(world, '?state=terbuka')).toEqual([]);
    await answer(world, second);
    expect(world.events('service-request.answered').map(({ data }) => data)).toEqual(
      expect.arrayContaining([
        { nip: FIRST, requestId: idOf(first), onTime: true },
        { nip: FIRST, requestId: second, onTime: false },
      ]),
    );
    expect(await shown(world, '?state=tepat-waktu')).toEqual([{ id: idOf(first), state: 'tepat-waktu' }]);
    expect(await shown(world, '?state=terlambat')).toEqual([{ id: second, state: 'terlambat' }]);
    expect(await shown(world, '')).toHaveLength(3);
    expect(await shown(world, `?from=2026-08-07`)).toEqual([{ id: second, state: 'terlambat' }]);
    expect(await shown(world, `?state=lewat&to=2026-08-05`)).toEqual([]);
    expect(await shown(world, `?state=lewat`)).toEqual([{ id: third, state: 'lewat' }]);
    expect(await answer(world, second)).toMatchObject({
      status: 409,
      body: { code: 'service-request/answered-before', detail: expect.stringContaining('2026-08-07') },
    });
    expect(await world.call('GET /v1/service-requests?cursor=x')).toMatchObject({ status: 400 });
  });

  it('are still in time on the day that was promised', async () => {
    const world = await createStaffed();
    await open(world);
    world.setNow('2026-08-06T01:00:00.000Z');
    expect(await shown(world, '?state=terbuka')).toHaveLength(1);
    expect(await shown(world, '?state=terbuka&from=2026-08-07')).toEqual([]);
    expect(await shown(world, '?state=lewat')).toEqual([]);
  });

  it('are of a kind that the policy knows', async () => {
    const world = await createStaffed();
    const refused = await open(world, 'gaji');
    expect(refused).toMatchObject({
      status: 400,
      body: { errors: [{ field: 'kind', message: expect.stringContaining('kartu-pegawai') }] },
    });
    expect(world.events('service-request')).toEqual([]);
  });
});
