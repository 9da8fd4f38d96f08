import { describe, expect, it } from 'vitest';
import { faultyFields } from '../test-world.ts';
import {
  act,
  applicantBody,
  createAnnounced,
  createResults,
  createSchool,
  createTested,
  FORMATION,
  formationBody,
  ID,
  importRows,
  PPPK_STAGES,
  post,
  STAGES,
  YEAR,
} from './procurement-world.ts';

const plan = (changes: object = {}) => ({ body: formationBody(changes) });

describe('a round', () => {
  it('is one a year for each kind of ASN, and is rescheduled with its version', async () => {
    const world = await createSchool();
    const path = `${YEAR}/rounds/pns`;
    expect(
      await world.call(`POST ${YEAR}/rounds`, { body: { employmentType: 'pns', stages: STAGES } }),
    ).toMatchObject({ status: 409, body: { code: 'resource/duplicate' } });
    const later = STAGES.map((dates) =>
      dates.stage === 'pemberkasan' ? { ...dates, until: '2026-12-31' } : dates,
    );
    const headers = { 'If-Match': '"1"' };
    expect(await world.call(`PUT ${path}/stages`, { body: { stages: later }, headers })).toMatchObject({
      status: 200,
      body: { version: 2 },
    });
    expect(await world.call(`PUT ${path}/stages`, { body: { stages: later }, headers })).toMatchObject({
      status: 412,
    });
    expect(await world.call(`GET ${path}`)).toMatchObject({ body: { stages: later } });
    expect(await world.call(`GET ${YEAR}/rounds`)).toMatchObject({
      body: { items: [{ id: 'pns' }, { id: 'pppk' }] },
    });
  });

  it.each([
    ['pns', [{ ...STAGES[0], stage: 'seleksi-kompetensi' }], ['stages[0].stage']],
    ['pppk', PPPK_STAGES.slice(0, -1), ['stages[5].stage']],
    [
      'pns',
      STAGES.map((dates) => (dates.stage === 'sanggah' ? { ...dates, until: '2026-10-06' } : dates)),
      ['stages[5].until'],
    ],
    [
      'pns',
      STAGES.map((dates, at) => (at === 0 ? { ...dates, from: '2025-12-31' } : dates)),
      ['stages[0].from'],
    ],
  ])('names what is wrong with the dates of %s', async (employmentType, stages, fields) => {
    const world = await createSchool();
    const answer = await world.call(`POST ${YEAR}/rounds`, { body: { employmentType, stages } });
    expect(answer.status).toBe(400);
    expect(faultyFields(answer)).toEqual(fields);
  });

  it('needs a table of the law for its time', async () => {
    const world = await createSchool();
    const stages = STAGES.map((dates) => ({
      ...dates,
      from: dates.from.replace('2026', '2020'),
      until: dates.until.replace('2026', '2020'),
    }));
    expect(
      await world.call('POST /v1/procurement/2020/rounds', { body: { employmentType: 'pns', stages } }),
    ).toMatchObject({ status: 422, body: { code: 'procurement/no-table' } });
  });
});

describe('a formation', () => {
  it('takes its level from its posts, which are in no other', async () => {
    const world = await createSchool();
    expect(await world.call(`POST ${YEAR}/formations`, plan())).toMatchObject({
      status: 201,
      body: { level: 'ahli-pertama', status: 'direncanakan', announcedOn: null, ranking: [], version: 1 },
    });
    expect(
      await world.call(`POST ${YEAR}/formations`, plan({ id: 'dua', positionIds: ['guru-2'] })),
    ).toMatchObject({
      status: 409,
      body: { code: 'procurement/post-taken', detail: expect.stringContaining(ID) },
    });
    expect(await world.call(`GET ${YEAR}/formations`)).toMatchObject({ body: { items: [{ id: ID }] } });
  });

  it.each([
    [{ unitId: 'tidak-ada' }, 400, 'reference/unknown'],
    [{ positionIds: ['tidak-ada'] }, 400, 'reference/unknown'],
    [{ positionIds: ['guru-1', 'guru-1'] }, 400, 'request/invalid'],
    [{ positionIds: ['guru-lain'] }, 400, 'request/invalid'],
    [{ positionIds: ['guru-1', 'kabid'] }, 400, 'request/invalid'],
    [{ positionIds: ['terisi'] }, 409, 'position/occupied'],
    [
      {
        skb: [
          { code: 'cat', weight: 59, max: 500 },
          { code: 'tes', weight: 41, max: 100 },
        ],
      },
      400,
      'request/invalid',
    ],
    [{ employmentType: 'pppk' }, 400, 'request/invalid'],
    [{ proposal: { id: 'tidak-ada' } }, 400, 'reference/unknown'],
  ])('refuses %j', async (changes, status, code) => {
    const world = await createSchool();
    await world.post(
      ['/v1/positions', post('guru-lain', { unitId: 'lain' })],
      ['/v1/positions', post('kabid', { tier: 'administrator', functionalLevel: null, eselon: 'III.b' })],
      ['/v1/positions', post('terisi')],
      [
        '/v1/asn',
        {
          nip: '198505122010011007',
          name: 'Barnabas',
          employmentType: 'pns',
          rank: { grade: 'III/d', since: '2022-10-01' },
          unitId: 'dinas-pendidikan',
          positionId: 'terisi',
        },
      ],
    );
    expect(await world.call(`POST ${YEAR}/formations`, plan(changes))).toMatchObject({
      status,
      body: { code },
    });
  });

  it('is announced within the stage of its round, once', async () => {
    const world = await createSchool();
    await world.post([`${YEAR}/formations`, formationBody()]);
    world.setNow('2026-08-15T15:00:00.000Z');
    expect(await act(world, 'announcement')).toMatchObject({
      status: 422,
      body: { code: 'procurement/stage-closed', detail: expect.stringContaining('2026-08-15') },
    });
    world.setNow('2026-08-15T14:59:59.000Z');
    expect(await act(world, 'announcement')).toMatchObject({
      status: 201,
      body: { status: 'diumumkan', announcedOn: '2026-08-15' },
    });
    expect(await act(world, 'announcement')).toMatchObject({
      status: 409,
      body: { code: 'procurement/not-now' },
    });
    expect(world.events('formation.announced')).toMatchObject([
      { data: { year: '2026', formationId: ID, announcedOn: '2026-08-15' } },
    ]);
  });

  it('needs a round', async () => {
    const world = await createSchool();
    const body = formationBody();
    await world.post(['/v1/procurement/2027/formations', body]);
    const { status } = await world.call(`POST /v1/procurement/2027/formations/${ID}/announcement`, {
      body: {},
      headers: { 'If-Match': '"1"' },
    });
    expect(status).toBe(404);
  });
});

describe('an applicant', () => {
  const apply = async (changes: object, n = 1) => {
    const world = await createAnnounced();
    return world.call(`POST ${FORMATION}/applicants`, { body: applicantBody(n, changes) });
  };

  it('is recorded with the verdict of seleksi administrasi', async () => {
    expect(await apply({})).toMatchObject({ status: 201, body: { administration: [], skd: null } });
    expect(await apply({ birthDate: '1991-08-03' })).toMatchObject({ body: { administration: [] } });
    expect(await apply({ birthDate: '1991-08-02' })).toMatchObject({
      body: { administration: ['usia-lewat'] },
    });
    expect(
      await apply({ birthDate: '2008-08-04', education: { level: 'slta', major: 'IPA', grade: 88 } }),
    ).toMatchObject({
      body: { administration: ['usia-kurang', 'jenjang-tidak-sesuai', 'jurusan-tidak-sesuai'] },
    });
  });

  it.each([
    [{ appliedOn: '2026-07-31' }, 422, 'procurement/stage-closed'],
    [{ appliedOn: '2026-08-04' }, 400, 'request/invalid'],
    [{ identityNumber: '123' }, 400, 'request/invalid'],
    [{ education: { level: 's1', major: 'PGSD', grade: 4.1 } }, 400, 'request/invalid'],
  ])('refuses %j', async (changes, status, code) => {
    expect(await apply(changes)).toMatchObject({ status, body: { code } });
  });

  it('applies once', async () => {
    const world = await createAnnounced();
    await world.post([`${FORMATION}/applicants`, applicantBody(1)]);
    const twin = applicantBody(2, { identityNumber: applicantBody(1).identityNumber });
    expect(await world.call(`POST ${FORMATION}/applicants`, { body: twin })).toMatchObject({
      status: 409,
      body: { code: 'resource/duplicate', detail: expect.stringContaining('p-1') },
    });
    expect(await world.call(`POST ${FORMATION}/applicants`, { body: applicantBody(1) })).toMatchObject({
      status: 409,
    });
    expect(
      await world.call(`POST ${YEAR}/formations/x/applicants`, { body: applicantBody(1) }),
    ).toMatchObject({
      status: 404,
    });
    expect(await world.call(`GET ${FORMATION}/applicants/p-1`, { role: 'auditor' })).toMatchObject({
      status: 200,
    });
  });

  it('leaves nothing but the participant number in events', async () => {
    const world = await createResults();
    const text = JSON.stringify(
      world
        .events()
        .filter(({ type }) => String(type).match(/applic|selec|skb|final/))
        // hashes and event ids hold any digits by chance
        .map(({ subject, data }) => ({ subject, data })),
    );
    expect(text).toContain('p-1');
    expect(text).not.toMatch(/9171|Pelamar|1999-08-17|"(twk|tiu|cat|final)"/);
  });
});

describe('results', () => {
  it('are imported whole or not at all', async () => {
    const world = await createTested();
    const rows = [
      { applicantId: 'p-1', scores: { twk: 150, tiu: 175, tkp: 225 } },
      { applicantId: 'p-2', scores: { twk: 151, tiu: -1, tkp: 226 } },
      { applicantId: 'p-1', scores: { twk: 0, tiu: 0, tkp: 0 } },
    ];
    const answer = await importRows(world, 'skd', rows);
    expect(faultyFields(answer)).toEqual([
      'rows[1].scores.tiu',
      'rows[1].scores.tkp',
      'rows[1].scores.twk',
      'rows[2].applicantId',
    ]);
    expect(await importRows(world, 'skd', rows.slice(0, 1))).toMatchObject({
      body: { recorded: 1, passed: 1 },
    });
    expect(await importRows(world, 'skd', [{ ...rows[0], applicantId: 'p-9' }])).toMatchObject({
      status: 400,
      body: { code: 'reference/unknown' },
    });
  });

  it('are those of the stage', async () => {
    const world = await createTested();
    const competence = [
      { applicantId: 'p-1', scores: { teknis: 1, 'manajerial-sosiokultural': 1, wawancara: 1 } },
    ];
    expect(await importRows(world, 'seleksi-kompetensi', competence)).toMatchObject({ status: 400 });
    const skb = [{ applicantId: 'p-1', scores: { cat: 1, wawancara: 1 } }];
    expect(await importRows(world, 'skb', skb)).toMatchObject({
      status: 409,
      body: { code: 'procurement/not-now' },
    });
    await act(world, 'skb-list');
    expect(await importRows(world, 'skb', skb)).toMatchObject({
      status: 422,
      body: { code: 'procurement/stage-closed' },
    });
    world.setNow('2026-09-20T01:00:00.000Z');
    expect(
      faultyFields(await importRows(world, 'skb', [{ applicantId: 'p-1', scores: { cat: 501, x: 1 } }])),
    ).toEqual(['rows[0].scores.cat', 'rows[0].scores.wawancara', 'rows[0].scores.x']);
  });

  it('are refused for whoever does not meet the requirements', async () => {
    const world = await createAnnounced();
    await world.post([`${FORMATION}/applicants`, applicantBody(1, { birthDate: '1980-01-01' })]);
    world.setNow('2026-09-01T01:00:00.000Z');
    const rows = [{ applicantId: 'p-1', scores: { twk: 150, tiu: 175, tkp: 225 } }];
    expect(await importRows(world, 'skd', rows)).toMatchObject({
      status: 422,
      body: { code: 'procurement/not-admitted' },
    });
    expect(await act(world, 'skb-list')).toMatchObject({
      status: 422,
      body: { code: 'procurement/nobody-passed' },
    });
  });

  it('11c: who is below a threshold is not called, however high the total', async () => {
    const world = await createTested();
    const rows = [{ applicantId: 'p-1', scores: { twk: 150, tiu: 175, tkp: 165 } }];
    expect(await importRows(world, 'skd', rows)).toMatchObject({ body: { recorded: 1, passed: 0 } });
    expect(await world.call(`GET ${FORMATION}/ranking`)).toMatchObject({ body: { skb: ['p-2', 'p-3'] } });
    expect(await act(world, 'skb-list')).toMatchObject({ body: { called: ['p-2', 'p-3'] } });
    world.setNow('2026-09-20T01:00:00.000Z');
    const skb = [{ applicantId: 'p-1', scores: { cat: 500, wawancara: 100 } }];
    expect(await importRows(world, 'skb', skb)).toMatchObject({
      status: 422,
      body: { code: 'procurement/not-called' },
    });
  });
});
