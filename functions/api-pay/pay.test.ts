import { beforeEach, describe, expect, it } from 'vitest';
import { asnBody, FIRST, positionBody, SECOND, unitBody } from '../test-bodies.ts';
import { createWorld, faultyFields, type World } from '../test-world.ts';

const DECREES = `/v1/asn/${FIRST}/pay-decrees`;
const PAY = `GET /v1/asn/${FIRST}/pay`;
const decree = {
  kind: 'kgb',
  number: '822.4/3/2026',
  date: '2026-01-12',
  tmt: '2026-03-01',
  grade: 'IV/b',
  service: { years: 30, months: 0 },
  basePay: 5456400,
};
const CLASS = {
  kelas: 11,
  base: 9000000,
  criteria: {
    'beban-kerja': 4000000,
    'prestasi-kerja': 2500000,
    'tempat-bertugas': 0,
    'kondisi-kerja': 500000,
    'kelangkaan-profesi': 0,
    'pertimbangan-objektif-lainnya': 0,
  },
  decreeNumber: 'Perwali 4/2026',
};
const SCHEME = {
  validFrom: '2026-01-01',
  decreeNumber: 'Perwali 4/2026',
  performanceShare: 60,
  predikatPercent: { 'sangat-baik': 100, baik: 100, 'butuh-perbaikan': 75, kurang: 50, 'sangat-kurang': 25 },
  absencePercent: 3,
  sanctionCutOf: 'bersih',
};

let world: World;
beforeEach(async () => {
  world = createWorld();
  await world.post(
    ['/v1/units', unitBody()],
    ['/v1/positions', positionBody('kabid', { kelas: 11 })],
    ['/v1/asn', asnBody(FIRST, 'kabid')],
    [
      `/v1/asn/${FIRST}/performance`,
      { year: 2025, workResult: 'sesuai-ekspektasi', behaviour: 'sesuai-ekspektasi' },
    ],
  );
});
const record = (changes: object = {}) => world.call(`POST ${DECREES}`, { body: { ...decree, ...changes } });

describe('base pay', () => {
  it('is estimated by the NIP while no decree is recorded, and names its table and how far that was checked', async () => {
    expect(await world.call(PAY)).toMatchObject({
      status: 200,
      body: {
        grade: 'IV/b',
        service: { years: 30, months: 5 },
        basis: 'tmt-cpns',
        decreeId: null,
        basePay: {
          amount: 5456400,
          percent: 100,
          paid: 5456400,
          tableId: 'pns-pp-5-2024',
          verification: 'secondary-unverified',
        },
        nextKgb: { dueOn: '2028-03-01', years: 32 },
        noKgbBecause: null,
      },
    });
  });

  it('follows the last decree', async () => {
    expect(await record()).toMatchObject({
      status: 201,
      body: { id: 'kgb-2026-03-01', tableId: 'pns-pp-5-2024', version: 1 },
    });
    expect((await world.call(PAY)).body).toMatchObject({ basis: 'decree', decreeId: 'kgb-2026-03-01' });
    expect(world.events('pay-decree')).toMatchObject([{ data: { nip: FIRST, id: 'kgb-2026-03-01' } }]);
    expect(world.events('pay-decree')[0]?.['data']).toEqual({ nip: FIRST, id: 'kgb-2026-03-01' });
    expect((await world.call(`GET ${DECREES}`)).body).toMatchObject({ items: [{ basePay: 5456400 }] });
    expect(await world.call(`GET ${DECREES}/kgb-2026-03-01`)).toMatchObject({ status: 200 });
    expect(await record()).toMatchObject({ status: 409, body: { code: 'resource/duplicate' } });
  });

  it.each([
    [{ basePay: 5456500 }, 'pay/amount-differs', '5456400'],
    [{ tmt: '2026-02-01' }, 'pay/kgb-early', '2026-03-01'],
    [{ kind: 'pengangkatan', grade: 'II/b', service: { years: 1, months: 0 } }, 'pay/no-row', 'II/b'],
  ])('refuses %o', async (changes, code, said) => {
    expect(await record(changes)).toMatchObject({
      status: 422,
      body: { code, detail: expect.stringContaining(said) },
    });
    expect(world.events('pay-decree')).toEqual([]);
  });

  it.each([
    [{ tmt: '2026-03-02' }, ['tmt']],
    [{ grade: 'IX' }, ['grade']],
    [{ basePay: 1.5 }, ['basePay']],
    [{ service: { years: 1, months: 12 } }, ['service.months']],
  ])('names the field of %o', async (changes, fields) => {
    const answer = await record(changes);
    expect(answer.status).toBe(400);
    expect(faultyFields(answer)).toEqual(fields);
  });

  it('puts a raise off for a rating that does not suffice, and counts service as the decree before', async () => {
    const weak = { year: 2027, workResult: 'di-bawah-ekspektasi', behaviour: 'di-bawah-ekspektasi' };
    await record();
    world.setNow('2028-01-10T01:00:00.000Z');
    await world.post([`/v1/asn/${FIRST}/performance`, weak]);
    const next = {
      tmt: '2028-03-01',
      date: '2028-01-10',
      service: { years: 32, months: 0 },
      basePay: 5628300,
    };
    expect(await record(next)).toMatchObject({
      status: 422,
      body: { code: 'pay/kgb-postponed', detail: expect.stringContaining('2029-03-01') },
    });
    await world.call(`PUT /v1/asn/${FIRST}/performance/2027`, {
      body: { ...weak, workResult: 'sesuai-ekspektasi', behaviour: 'sesuai-ekspektasi' },
    });
    expect(await record({ ...next, service: { years: 31, months: 0 } })).toMatchObject({
      body: { code: 'pay/service-differs', detail: expect.stringContaining('32') },
    });
    expect(await record(next)).toMatchObject({ status: 201 });
    expect((await world.call(`${PAY}?asOf=2028-03-01`)).body).toMatchObject({
      basePay: { amount: 5628300 },
      nextKgb: null,
      noKgbBecause: 'puncak',
    });
  });

  it('is not guessed where no table is known', async () => {
    expect(await world.call(`${PAY}?asOf=2023-12-31`)).toMatchObject({
      status: 422,
      body: { code: 'pay/no-table', detail: expect.stringContaining('2023-12-31') },
    });
    const pppk = '199009132023211014';
    await world.post([
      '/v1/asn',
      asnBody(pppk, null, { employmentType: 'pppk', rank: { grade: 'III/a', since: '2023-03-01' } }),
    ]);
    expect(await world.call(`GET /v1/asn/${pppk}/pay`)).toMatchObject({ body: { code: 'pay/no-grade' } });
    await world.post(['/v1/asn', asnBody(SECOND, null, { rank: { grade: 'II/b', since: '2021-04-01' } })]);
    await world.post([
      `/v1/asn/${SECOND}/pay-decrees`,
      {
        ...decree,
        kind: 'pengangkatan',
        tmt: '2022-03-01',
        grade: 'II/b',
        service: { years: 0, months: 0 },
        basePay: 1,
      },
    ]);
    expect(await world.call(`GET /v1/asn/${SECOND}/pay?asOf=2024-03-01`)).toMatchObject({
      body: { code: 'pay/no-row', detail: expect.stringContaining('3') },
    });
  });

  it('is for the person, HR and the auditor', async () => {
    expect(await world.call(PAY, { role: 'asn', nip: FIRST })).toMatchObject({ status: 200 });
    expect(await world.call(PAY, { role: 'asn', nip: SECOND })).toMatchObject({ status: 403 });
    expect(await world.call(PAY, { role: 'auditor' })).toMatchObject({ status: 200 });
    expect(await world.call(PAY, { role: 'talent-committee' })).toMatchObject({ status: 403 });
    expect(await world.call('GET /v1/asn/197303101998032001/pay')).toMatchObject({ status: 404 });
  });
});

describe('TPP', () => {
  const TPP = `GET /v1/asn/${FIRST}/tpp/2026-08`;
  const set = () => world.post(['/v1/tpp/2026/classes', CLASS], ['/v1/tpp/2026/schemes', SCHEME]);

  it('says what it is made of and what was cut', async () => {
    await set();
    await world.post([
      `/v1/asn/${FIRST}/discipline`,
      { level: 'sedang', from: '2026-07-15', until: '2027-01-14' },
    ]);
    expect(await world.call(`${TPP}?absenceDays=2`)).toMatchObject({
      status: 200,
      body: {
        kelas: 11,
        classId: 'kelas-11',
        schemeId: '2026-01-01',
        predikat: 'baik',
        gross: 7000000,
        performancePercent: 100,
        performanceCut: 0,
        attendanceCut: 168000,
        sanctionCut: 1708000,
        net: 5124000,
      },
    });
    expect((await world.call(`GET /v1/asn/${FIRST}/tpp/2026-07?achievement=50`)).body).toMatchObject({
      performanceCut: 2100000,
      sanctionCut: 0,
    });
    expect(world.events('tpp-')).toMatchObject([
      { data: { year: 2026, id: 'kelas-11' } },
      { data: { year: 2026, id: '2026-01-01' } },
    ]);
  });

  it('says what lacks', async () => {
    expect(await world.call(TPP)).toMatchObject({
      status: 422,
      body: { code: 'pay/no-tpp', detail: expect.stringContaining('/v1/tpp/2026/classes') },
    });
    await world.post(['/v1/tpp/2026/classes', CLASS]);
    expect((await world.call(TPP)).body).toMatchObject({
      detail: expect.stringContaining('/v1/tpp/2026/schemes'),
    });
    await world.post(['/v1/tpp/2026/schemes', { ...SCHEME, validFrom: '2026-09-01' }]);
    expect((await world.call(TPP)).body).toMatchObject({ code: 'pay/no-tpp' });
    await world.post(['/v1/asn', asnBody(SECOND, null)], ['/v1/positions', positionBody('tanpa-kelas')]);
    expect((await world.call(`GET /v1/asn/${SECOND}/tpp/2026-08`)).body).toMatchObject({
      code: 'pay/no-class',
    });
    await world.post(
      ['/v1/positions', positionBody('berkelas', { kelas: 11 })],
      ['/v1/tpp/2026/schemes', SCHEME],
    );
    await world.post(['/v1/asn', asnBody('197305101998032001', 'berkelas')]);
    expect((await world.call('GET /v1/asn/197305101998032001/tpp/2026-08')).body).toMatchObject({
      code: 'pay/no-rating',
    });
    expect(await world.call('GET /v1/asn/197503101998032001/tpp/2026-08')).toMatchObject({ status: 404 });
  });

  it.each(['2026-08-15', '2027-01-01'])(
    'has its scheme begin on a first of its year, not %s',
    async (validFrom) => {
      const answer = await world.call('POST /v1/tpp/2026/schemes', { body: { ...SCHEME, validFrom } });
      expect(faultyFields(answer)).toEqual(['validFrom']);
    },
  );

  it('is set by HR once a class and year', async () => {
    await set();
    expect(await world.call('POST /v1/tpp/2026/classes', { body: CLASS })).toMatchObject({ status: 409 });
    expect(await world.call('POST /v1/tpp/2027/classes', { body: CLASS })).toMatchObject({ status: 201 });
    expect(await world.call('GET /v1/tpp/2026/classes', { role: 'auditor' })).toMatchObject({
      body: { items: [{ id: 'kelas-11', year: 2026 }] },
    });
  });
});
