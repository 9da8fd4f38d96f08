import { describe, expect, it } from 'vitest';
import { asnBody, FIRST, positionBody, standardBody, unitBody } from '../test-bodies.ts';
import { dawn } from '../test-days.ts';
import { createWorld, faultyFields } from '../test-world.ts';

const technical = {
  code: 'kurikulum',
  name: 'Pengembangan Kurikulum',
  issuedBy: 'Kementerian Pendidikan',
  legalBasis: 'Keputusan Menteri',
  field: 'pendidikan',
  levels: [
    { level: 3, text: 'Menyusun' },
    { level: 1, text: 'Memahami' },
  ],
};

const createOffice = async () => {
  const world = createWorld();
  await world.post(
    ['/v1/units', unitBody()],
    ['/v1/positions', positionBody('kabid')],
    ['/v1/asn', asnBody(FIRST, 'kabid')],
  );
  return world;
};
const version = (validFrom: string, level = 4, changes: object = {}) => ({
  validFrom,
  decreeNumber: '188/2026',
  ...standardBody(level),
  ...changes,
});
const VERSIONS = '/v1/positions/kabid/standard-versions';

describe('GET /v1/competency-dictionary', () => {
  it('is in the language of the caller, for everybody', async () => {
    const world = createWorld();
    const ask = (language: string) =>
      world.call('GET /v1/competency-dictionary', {
        role: 'asn',
        nip: FIRST,
        headers: { 'accept-language': language },
      });
    expect(await ask('id')).toMatchObject({
      status: 200,
      body: {
        competencies: expect.arrayContaining([expect.objectContaining({ code: 'kjs', name: 'Kerja Sama' })]),
      },
    });
    expect(await ask('en')).toMatchObject({
      body: {
        competencies: expect.arrayContaining([
          expect.objectContaining({ code: 'kjs', name: 'Collaboration' }),
        ]),
      },
    });
  });
});

describe('technical competencies', () => {
  it('enter the dictionary once, with their levels in order, and name the posts that require them', async () => {
    const world = await createOffice();
    expect(await world.call('POST /v1/technical-competencies', { body: technical })).toMatchObject({
      status: 201,
      body: { id: 'kurikulum', recordedOn: '2026-08-03', levels: [{ level: 1 }, { level: 3 }], version: 1 },
    });
    expect(await world.call('POST /v1/technical-competencies', { body: technical })).toMatchObject({
      status: 409,
    });
    expect(await world.call('GET /v1/technical-competencies/kurikulum/positions')).toMatchObject({
      body: { positions: [] },
    });
    await world.post([VERSIONS, version('2026-08-03', 3, { technical: { kurikulum: 3 } })]);
    expect(await world.call('GET /v1/technical-competencies/kurikulum/positions')).toMatchObject({
      status: 200,
      body: { positions: [{ positionId: 'kabid', level: 'administrator', required: 3 }] },
    });
    expect(await world.call('GET /v1/technical-competencies/lain/positions')).toMatchObject({ status: 404 });
    expect(world.events('technical-competency.')).toMatchObject([{ data: { code: 'kurikulum' } }]);
  });

  it('name no level twice', async () => {
    const levels = [technical.levels[0], technical.levels[0]];
    const answer = await createWorld().call('POST /v1/technical-competencies', {
      body: { ...technical, levels },
    });
    expect(faultyFields(answer)).toEqual(['levels']);
  });
});

describe('standard versions', () => {
  it('are the standard of the post and of its holder at once where their day has come', async () => {
    const world = await createOffice();
    const answer = await world.call(`POST ${VERSIONS}`, { body: version('2026-08-03') });
    expect(answer).toMatchObject({ status: 201, body: { id: '2026-08-03', applied: true } });
    expect(await world.call('GET /v1/positions/kabid')).toMatchObject({
      body: { standard: standardBody(4) },
    });
    const copy = await world.table.get({ pk: `kota-jayapura#ASN#${FIRST}`, sk: 'NOW#STANDARD' });
    expect(copy).toMatchObject({ data: standardBody(4) });
    expect(world.events('standard-version.')).toMatchObject([
      { data: { positionId: 'kabid', versionId: '2026-08-03' } },
    ]);
  });

  it('take effect by themselves on a later day, once', async () => {
    const world = await createOffice();
    await world.post([VERSIONS, version('2026-12-31')]);
    expect(await world.call('GET /v1/positions/kabid')).toMatchObject({ body: { standard: null } });
    expect(await dawn(world, '2026-12-30')).toMatchObject([{ standards: 0, failures: 0 }]);
    expect(await dawn(world, '2026-12-31')).toMatchObject([{ standards: 1, failures: 0 }]);
    expect(await dawn(world, '2026-12-31')).toMatchObject([{ standards: 0, failures: 0 }]);
    expect(await world.call('GET /v1/positions/kabid')).toMatchObject({
      body: { standard: standardBody(4) },
    });
    expect(await world.call(`GET ${VERSIONS}`)).toMatchObject({
      body: { items: [{ id: '2026-12-31', applied: true, version: 2 }] },
    });
    expect(world.events('standard-version.applied')).toHaveLength(1);
  });

  it('answer for any day which standard is in force, and whose it is', async () => {
    const world = await createOffice();
    await world.post([VERSIONS, version('2026-08-03')], [VERSIONS, version('2027-01-01', 5)]);
    const on = async (date: string) => (await world.call(`GET /v1/positions/kabid/standard?on=${date}`)).body;
    expect(await on('2026-08-02')).toMatchObject({
      basis: 'bawaan-jenjang',
      validUntil: '2026-08-02',
      standard: { competencies: { itg: 3 } },
      changes: [],
    });
    expect(await on('2026-12-31')).toMatchObject({
      basis: 'jabatan',
      validFrom: '2026-08-03',
      validUntil: '2026-12-31',
      standard: { competencies: { itg: 4 } },
    });
    expect(await on('2027-01-01')).toMatchObject({
      validFrom: '2027-01-01',
      standard: { competencies: { itg: 5 } },
    });
    expect((await world.call('GET /v1/positions/kabid/standard')).body).toMatchObject({ on: '2026-08-03' });
    expect(await world.call('GET /v1/positions/lain/standard')).toMatchObject({ status: 404 });
  });

  it('keep what stood before them, and what is set without a decree', async () => {
    const world = await createOffice();
    await world.call('PUT /v1/positions/kabid/standard', { body: standardBody(2) });
    await world.call('PUT /v1/positions/kabid/standard', { body: standardBody(3) });
    expect(await world.call(`GET ${VERSIONS}`)).toMatchObject({
      body: { items: [{ id: '2026-08-03', decreeNumber: null, standard: standardBody(3), version: 2 }] },
    });
    world.setNow('2026-09-01T01:00:00.000Z');
    await world.post([VERSIONS, version('2026-09-01')]);
    expect((await world.call('GET /v1/positions/kabid/standard?on=2026-08-31')).body).toMatchObject({
      standard: standardBody(3),
    });
  });

  it('put a standard that has no date before the first version', async () => {
    const world = await createOffice();
    const position = { pk: 'kota-jayapura#POS#kabid', sk: 'NOW#POSITION' };
    const item = await world.table.get(position);
    await world.table.write({
      put: { ...item, ...position, data: { ...Object(item?.['data']), standard: standardBody(2) } },
    });
    expect((await world.call('GET /v1/positions/kabid/standard')).body).toMatchObject({
      basis: 'jabatan',
      validFrom: null,
      standard: standardBody(2),
    });
    await world.post([VERSIONS, version('2026-10-01')]);
    expect(await world.call(`GET ${VERSIONS}`)).toMatchObject({
      body: { items: [{ id: '2026-10-01' }, { id: 'semula', validFrom: null, standard: standardBody(2) }] },
    });
  });

  it.each([
    [
      'of an unknown technical competency',
      version('2026-08-03', 3, { technical: { sihir: 1 } }),
      400,
      'reference/unknown',
    ],
    ['before the last one', version('2026-08-31'), 422, 'standard-version/in-past'],
    ['of the same day', version('2026-09-01'), 409, 'resource/duplicate'],
    ['with a level of 6', version('2026-10-01', 6), 400, 'request/invalid'],
  ])('refuse one %s without a trace', async (_what, body, status, code) => {
    const world = await createOffice();
    await world.post([VERSIONS, version('2026-09-01')]);
    const before = world.table.all();
    expect(await world.call(`POST ${VERSIONS}`, { body })).toMatchObject({ status, body: { code } });
    expect(world.table.all()).toEqual(before);
  });

  it('are not there for a post of another agency', async () => {
    const world = await createOffice();
    const answer = await world.call(`POST ${VERSIONS}`, {
      agency: 'kab-keerom',
      body: version('2026-09-01'),
    });
    expect(answer).toMatchObject({ status: 404 });
  });

  it('are counted by level', async () => {
    const world = await createOffice();
    await world.post(['/v1/positions', positionBody('lain')], [VERSIONS, version('2026-08-03')]);
    expect((await world.call('GET /v1/standard-coverage')).body).toMatchObject({
      positions: 2,
      own: 1,
      levels: [{ level: 'administrator', positions: 2, own: 1, default: 3 }],
    });
  });
});
