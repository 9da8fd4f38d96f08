import * as z from 'zod';
import { asnBody, UNIT, unitBody } from '../test-bodies.ts';
import { createWorld, type World, type WorldCall } from '../test-world.ts';

export const GURU = 'guru.ahli-pertama';
export const KASI = 'kepala-seksi.pengawas';
/** Born in December 1968: TMT pensiun 1 January 2027. */
export const LEAVING = '196812101994031001';
/** Born on 29 February 1972: TMT pensiun 1 March 2030. */
export const STAYING = '197202291998031002';
export const ANALYSES = `/v1/units/${UNIT}/workload-analyses`;

const post = (id: string, changes: object = {}) => ({
  id,
  title: 'Guru',
  unitId: UNIT,
  tier: 'fungsional',
  functionalLevel: 'ahli-pertama',
  kelas: 8,
  ...changes,
});

/** 4.2 people, by 75,000 minutes a year. */
export const analysisBody = (changes: object = {}) => ({
  title: 'Guru',
  level: 'ahli-pertama',
  year: 2026,
  tasks: [
    { name: 'Mengajar', volume: 4800, unit: 'jam pelajaran', minutes: 60 },
    { name: 'Menilai', volume: 300, unit: 'berkas', minutes: 90 },
  ],
  ...changes,
});

/** A unit with two teachers of the four that it needs, and a section head whose post is vacant. */
export const createSchool = async (analyses: readonly object[] = [analysisBody()]): Promise<World> => {
  const world = createWorld();
  await world.post(
    ['/v1/units', unitBody()],
    ['/v1/units', unitBody('bkpsdm')],
    ['/v1/units', unitBody('sekolah-satu', UNIT)],
    ['/v1/positions', post('guru-1')],
    ['/v1/positions', post('guru-2')],
    [
      '/v1/positions',
      post('kasi', { title: 'Kepala Seksi', tier: 'pengawas', functionalLevel: null, kelas: 9 }),
    ],
    ['/v1/positions', post('arsiparis', { title: 'Arsiparis', unitId: 'sekolah-satu', kelas: null })],
    ['/v1/asn', asnBody(LEAVING, 'guru-1')],
    ['/v1/asn', asnBody(STAYING, 'guru-2')],
    ...analyses.map((analysis) => [ANALYSES, analysis] as const),
  );
  return world;
};

const Id = z.object({ id: z.string() });

/** Fixes a projection from 2027 on. @throws Error if it was refused */
export const fixed = async (world: World, changes: object = {}): Promise<string> => {
  const answer = await world.call('POST /v1/projections', { body: { firstYear: 2027, ...changes } });
  if (answer.status !== 201) throw new Error(JSON.stringify(answer.body));
  return Id.parse(answer.body).id;
};

export const proposalBody = (projection: string, changes: object = {}) => ({
  unitId: UNIT,
  jabatanId: GURU,
  employmentType: 'pppk',
  projection: { firstYear: 2027, id: projection },
  proposed: 3,
  education: { lowest: 's1' },
  ...changes,
});

export const propose = (world: World, body: object, year = 2027, call: WorldCall = {}) =>
  world.call(`POST /v1/formation-proposals/${year}`, { body, ...call });

export const FORMATION = `${UNIT}.${GURU}.pppk`;

/** A step of the proposal of 2027, on the version that is named. */
export const step = (world: World, act: string, version: number, body: object, call: WorldCall = {}) => {
  const method = act === 'filling' ? 'PUT' : 'POST';
  return world.call(`${method} /v1/formation-proposals/2027/${FORMATION}/${act}`, {
    body,
    headers: { 'If-Match': `"${version}"` },
    ...call,
  });
};

export const GRANT = { approved: 2, approvalNumber: 'B/1740/2026', decidedOn: '2026-08-03' };
