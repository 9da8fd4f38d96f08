import type { Role } from '@kotak9/contracts';
import { positionBody, UNIT, unitBody } from '../test-bodies.ts';
import { createWorld, type World } from '../test-world.ts';

export const YEAR = '/v1/procurement/2026';
export const ID = 'guru-umum';
export const FORMATION = `${YEAR}/formations/${ID}`;

export const STAGES = [
  { stage: 'pengumuman', from: '2026-08-01', until: '2026-08-15' },
  { stage: 'pendaftaran', from: '2026-08-01', until: '2026-08-20' },
  { stage: 'skd', from: '2026-09-01', until: '2026-09-10' },
  { stage: 'skb', from: '2026-09-20', until: '2026-09-25' },
  { stage: 'pengumuman-hasil', from: '2026-10-01', until: '2026-10-02' },
  { stage: 'sanggah', from: '2026-10-03', until: '2026-10-05' },
  { stage: 'pemberkasan', from: '2026-10-10', until: '2026-10-31' },
];
export const PPPK_STAGES = [
  ...STAGES.slice(0, 2),
  { stage: 'seleksi-kompetensi', from: '2026-09-01', until: '2026-09-10' },
  ...STAGES.slice(4),
];

export const formationBody = (changes: object = {}) => ({
  id: ID,
  employmentType: 'pns',
  kind: 'umum',
  unitId: UNIT,
  positionIds: ['guru-1', 'guru-2'],
  education: { levels: ['s1'], majors: ['PGSD'] },
  skb: [
    { code: 'cat', weight: 60, max: 500 },
    { code: 'wawancara', weight: 40, max: 100 },
  ],
  approvalNumber: 'B/1740/M.SM.01.00/2026',
  ...changes,
});

export const applicantBody = (n: number, changes: object = {}) => ({
  id: `p-${n}`,
  identityNumber: `91710117089900${String(n).padStart(2, '0')}`,
  name: `Pelamar ${n}`,
  birthDate: '1999-08-17',
  sex: 'wanita',
  appliedOn: '2026-08-03',
  education: { level: 's1', major: 'PGSD', grade: 3.4 },
  ...changes,
});

export const post = (id: string, changes: object = {}) =>
  positionBody(id, {
    title: 'Guru Kelas',
    tier: 'fungsional',
    functionalLevel: 'ahli-pertama',
    eselon: null,
    ...changes,
  });

/** A school with vacant posts and the round of the year; the clock stands in the stage of announcement. */
export const createSchool = async (): Promise<World> => {
  const world = createWorld();
  await world.post(
    ['/v1/units', unitBody()],
    ['/v1/units', unitBody('lain')],
    ...['guru-1', 'guru-2', 'guru-3'].map((id) => ['/v1/positions', post(id)] as const),
    [`${YEAR}/rounds`, { employmentType: 'pns', stages: STAGES }],
    [`${YEAR}/rounds`, { employmentType: 'pppk', stages: PPPK_STAGES }],
  );
  return world;
};

/** An act on the formation at its present version. */
export const act = async (
  world: World,
  name: string,
  body: object = {},
  role: Role = actor(name),
  id = ID,
) => {
  const path = `${YEAR}/formations/${id}`;
  const { headers } = await world.call(`GET ${path}`);
  return world.call(`POST ${path}/${name}`, {
    role,
    body,
    headers: { 'If-Match': headers['etag'] ?? '' },
  });
};
const actor = (name: string): Role =>
  name === 'announcement' || name === 'withdrawals' ? 'hr-admin' : 'talent-committee';

export const createAnnounced = async (changes: object = {}, school = createSchool()): Promise<World> => {
  const world = await school;
  await world.post([`${YEAR}/formations`, formationBody(changes)]);
  await act(world, 'announcement');
  return world;
};

/** SKD and SKB (CAT of 500, interview of 100) of each; ranked 1, 2, 3, … in that order. */
export const SCORES = [
  { twk: 110, tiu: 130, tkp: 190, cat: 400, wawancara: 90 },
  { twk: 100, tiu: 120, tkp: 180, cat: 390, wawancara: 85 },
  { twk: 90, tiu: 110, tkp: 175, cat: 350, wawancara: 80 },
] as const;

export const importRows = (world: World, stage: string, rows: readonly object[], id = ID) =>
  world.call(`POST ${YEAR}/formations/${id}/results`, { body: { stage, rows } });

/** Three applicants with results of SKD; the clock stands at the start of SKD. */
export const createTested = async (announced = createAnnounced()): Promise<World> => {
  const world = await announced;
  await world.post(...[1, 2, 3].map((n) => [`${FORMATION}/applicants`, applicantBody(n)] as const));
  world.setNow('2026-09-01T01:00:00.000Z');
  await importRows(
    world,
    'skd',
    SCORES.map(({ twk, tiu, tkp }, at) => ({ applicantId: `p-${at + 1}`, scores: { twk, tiu, tkp } })),
  );
  return world;
};

/** All three with SKB, results announced on 1 October. */
export const createResults = async (tested = createTested()): Promise<World> => {
  const world = await tested;
  world.setNow('2026-09-20T01:00:00.000Z');
  await act(world, 'skb-list');
  await importRows(
    world,
    'skb',
    SCORES.map(({ cat, wawancara }, at) => ({ applicantId: `p-${at + 1}`, scores: { cat, wawancara } })),
  );
  world.setNow('2026-10-01T01:00:00.000Z');
  await act(world, 'results-announcement');
  return world;
};

/** The final list is fixed on 6 October; the clock stands on 2 November. */
export const createFinal = async (results = createResults()): Promise<World> => {
  const world = await results;
  world.setNow('2026-10-06T01:00:00.000Z');
  await act(world, 'final-list');
  world.setNow('2026-11-02T01:00:00.000Z');
  return world;
};

export const appointment = (changes: object = {}) => ({
  formationId: ID,
  applicantId: 'p-1',
  nip: '199908172026112001',
  tmt: '2026-11-01',
  decreeNumber: '813/55/2026',
  rank: { grade: 'III/a', since: '2026-11-01' },
  positionId: 'guru-1',
  ...changes,
});
