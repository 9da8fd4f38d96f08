import type { TestAnswer } from '@kotak9/http/testing';
import * as z from 'zod';
import { CANDIDATES, FIRST, FOURTH, SECOND } from '../test-bodies.ts';
import { place } from '../test-succession.ts';
import type { World } from '../test-world.ts';

export const PERIOD = '/v1/talent-periods/2026';
export const committee = { role: 'talent-committee' } as const;

/** An attendance list on which so many of the four members were there. */
export const sessionBody = (present = 4, changes: object = {}) => ({
  minutesNumber: 'BA-1/KTI/2026',
  date: '2026-08-03',
  attendance: CANDIDATES.map((nip, at) => ({ nip, role: 'anggota', present: at < present })),
  ...changes,
});

export const dissent = (nip: string = FIRST, changes: object = {}) => ({
  kind: 'dissent',
  session: 1,
  nip,
  reason: 'Penugasan belum tercermin',
  evidence: 'BA-1 butir 2',
  ...changes,
});

export const contested = (nip: string, recordVersion: number | null, changes: object = {}) => ({
  ...dissent(nip, changes),
  kind: 'input-corrected',
  recordVersion,
});

export const open = async (world: World): Promise<void> => {
  await world.post(['/v1/talent-periods', { year: 2026 }]);
};

export const calculate = (world: World): Promise<TestAnswer> =>
  world.call(`POST ${PERIOD}/calculation`, { body: {} });

const expectStatus = (answer: TestAnswer, status: number): TestAnswer => {
  if (answer.status !== status) throw new Error(`${answer.status}: ${JSON.stringify(answer.body)}`);
  return answer;
};

export const act = async (world: World, path: string, body: object = {}, status = 200): Promise<TestAnswer> =>
  expectStatus(await world.call(`POST ${PERIOD}${path}`, { ...committee, body }), status);

/** A calculated period of four people, with one session held. */
export const createCalculated = async (world: World): Promise<World> => {
  await open(world);
  expectStatus(await calculate(world), 201);
  await act(world, '/sessions', sessionBody(), 201);
  return world;
};

/** Ratified, as version 1. */
export const createRatified = async (world: World): Promise<World> => {
  await createCalculated(world);
  await act(world, '/completion');
  await act(world, '/ratification', { session: 1, decreeNumber: '800.1/45/2026' });
  return world;
};

const Versioned = z.object({ version: z.number() });

/** HR rates a year lower, and the worker calculates anew; answers the record's version. */
export const lowerRating = async (world: World, nip: string, recalculated = true): Promise<number> => {
  const body = { year: 2025, workResult: 'di-bawah-ekspektasi', behaviour: 'sesuai-ekspektasi' };
  expectStatus(await world.call(`PUT /v1/asn/${nip}/performance/2025`, { body }), 200);
  if (recalculated) await place(world, nip);
  return Versioned.parse((await world.call(`GET /v1/asn/${nip}`)).body).version;
};

export const NOBODY = '198001012005011001';
export { FIRST, FOURTH, SECOND };
