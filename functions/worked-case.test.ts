import { describe, expect, it } from 'vitest';
import { asnBody, assessmentBody, FIRST, positionBody, standardBody, unitBody } from './test-bodies.ts';
import { settle } from './test-days.ts';
import { createWorld, type World } from './test-world.ts';

const [standard, assessment] = [standardBody(3), assessmentBody('2026-01-10', 3)];

/** 22 of the 27 levels that the standard asks for, and 30 of 40 potential. */
const assessed = {
  ...assessment,
  competencies: { ...assessment.competencies, itg: 2, kjs: 2, kom: 2, oph: 2, pep: 2 },
  potential: {
    ...assessment.potential,
    'kemampuan-intelektual': 4,
    interpersonal: 4,
    'self-awareness': 4,
    'problem-solving': 4,
    'growth-mindset': 5,
    'motivasi-komitmen': 3,
  },
};

/** Three full years in the present level, two units, and an acting post of equal level. */
const career = [
  {
    title: 'Kepala Seksi Kurikulum',
    level: 'pengawas',
    unitId: 'dinas-sosial',
    since: '2016-01-01',
    until: '2023-01-31',
  },
  {
    title: 'Plt. Kepala Bidang PAUD',
    level: 'administrator',
    holding: 'plt-setara',
    unitId: 'dinas-pendidikan',
    since: '2024-03-01',
    until: '2024-08-31',
  },
];

/** Person P of the worked cases, by nothing but calls of the API. */
const createP = async (): Promise<World> => {
  const world = createWorld();
  await world.post(
    ['/v1/units', unitBody()],
    ['/v1/units', unitBody('dinas-sosial')],
    ['/v1/positions', positionBody('kabid')],
  );
  expect((await world.call('PUT /v1/positions/kabid/standard', { body: standard })).status).toBe(200);
  await world.post(
    ['/v1/asn', asnBody(FIRST, 'kabid', { positionSince: '2023-02-01' })],
    ...career.map((entry) => [`/v1/asn/${FIRST}/career`, entry] as const),
    [
      `/v1/asn/${FIRST}/performance`,
      { year: 2025, workResult: 'sesuai-ekspektasi', behaviour: 'di-atas-ekspektasi' },
    ],
    [`/v1/asn/${FIRST}/assessments`, assessed],
    [
      `/v1/asn/${FIRST}/education`,
      { level: 's2', major: 'Manajemen Pendidikan', fieldMatch: 'sesuai', graduatedIn: 2008 },
    ],
    [`/v1/asn/${FIRST}/training`, { name: 'Perencanaan Anggaran', year: 2025, hours: 12 }],
    [
      `/v1/asn/${FIRST}/awards`,
      { name: 'Satyalancana Karya Satya XX', level: 'satyalancana', date: '2024-08-17' },
    ],
    [
      `/v1/asn/${FIRST}/assignments`,
      { name: 'Tim Percepatan Stunting', level: 'provinsi', date: '2025-02-01' },
    ],
    [`/v1/asn/${FIRST}/feedback`, { year: 2025, category: 'baik' }],
  );
  await settle(world);
  return world;
};

const placementOf = async (world: World) =>
  (await world.call(`GET /v1/asn/${FIRST}/placement`, { role: 'asn', nip: FIRST })).body;

describe('person P of the worked cases', () => {
  it('stands in box 8, every component with its points and where they come from', async () => {
    const world = await createP();

    expect(await placementOf(world)).toMatchObject({
      status: 'placed',
      box: 8,
      performance: { score: 79.75, level: 'sesuai-ekspektasi' },
      potential: { score: expect.closeTo(84.37963, 5), level: 'tinggi' },
      talentScore: expect.closeTo(82.06481, 5),
      missing: [],
      ruleSet: 'bkn-411-2025',
      asOf: '2026-08-03',
      components: [
        { name: 'predikat-kinerja', raw: 'baik', points: 48, source: ['performance/2025'] },
        { name: 'penghargaan', raw: 'satyalancana', points: 10.5 },
        { name: 'penugasan-tim-kerja', raw: 'provinsi', points: 12.75 },
        { name: 'umpan-balik-360', raw: 'baik', points: 8.5 },
        { name: 'penilaian-kompetensi', raw: expect.closeTo(81.48148, 5) },
        { name: 'pengembangan-kompetensi', raw: 12, points: 8 },
        { name: 'pengalaman-jabatan', raw: '3+/lintas-unit/plt-setara' },
        { name: 'potensi', raw: 30, points: 18.75 },
        { name: 'tingkat-pendidikan', raw: 's2', points: 9 },
        { name: 'kesesuaian-bidang-ilmu', raw: 'sesuai', points: 10 },
        { name: 'integritas', points: 15 },
      ],
    });
    expect((await world.call('GET /v1/nine-box')).body).toMatchObject({
      boxes: expect.arrayContaining([
        { box: 8, count: 1, people: [expect.objectContaining({ nip: FIRST })] },
      ]),
      unplaced: { count: 0 },
    });
  });

  it('comes into box 9 with a national team, and says from which box', async () => {
    const world = await createP();

    await world.post([
      `/v1/asn/${FIRST}/assignments`,
      { name: 'Tim Nasional SPBE', level: 'nasional', date: '2026-02-01' },
    ]);
    await settle(world);

    expect(await placementOf(world)).toMatchObject({
      box: 9,
      performance: { score: 82, level: 'di-atas-ekspektasi' },
      talentScore: expect.closeTo(83.18981, 5),
    });
    const history = world
      .events('placement.changed')
      .map(({ data }) => Object(data))
      .map(({ previousBox, box }) => [previousBox, box]);
    expect(history.at(-1)).toEqual([8, 9]);
    expect((await world.call('GET /v1/asn?box=9')).body).toMatchObject({ items: [{ nip: FIRST }] });
  });

  it('falls out of the grid, and is told why, when a needed result is corrected away', async () => {
    const world = await createP();

    const { status } = await world.call(`PUT /v1/asn/${FIRST}/assessments/2026-01-10`, {
      role: 'assessor',
      body: { ...assessed, date: '2019-01-10' },
    });
    expect(status).toBe(200);
    await settle(world);

    expect(await placementOf(world)).toMatchObject({
      status: 'unplaced',
      box: null,
      missing: [
        { input: 'penilaian-kompetensi', reason: 'expired' },
        { input: 'potensi', reason: 'expired' },
      ],
    });
  });
});
