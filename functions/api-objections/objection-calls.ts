import { schemas } from '@kotak9/contracts';
import type { MemoryTable } from '@kotak9/store/testing';
import * as z from 'zod';
import { asnBody, excellence, FIRST, positionBody, UNIT, unitBody } from '../test-bodies.ts';
import { place } from '../test-succession.ts';
import { createWorld, type World, type WorldCall } from '../test-world.ts';

export const OBJECTIONS = `/v1/asn/${FIRST}/objections`;
export const STATEMENT = 'Predikat pada e-Kinerja lain daripada yang tercatat.';

/** Everything that the record of 2025 says of FIRST is too low. */
export const CONTESTED = {
  kind: 'performance',
  claim: 'wrong-content',
  id: '2025',
  correction: { year: 2025, workResult: 'di-atas-ekspektasi', behaviour: 'di-atas-ekspektasi' },
  statement: STATEMENT,
} as const;

/** FIRST, with a post and nothing that was ever rated. */
export const createUnrated = async (table?: MemoryTable): Promise<World> => {
  const world = createWorld(table);
  await world.post(
    ['/v1/units', unitBody(UNIT)],
    ['/v1/positions', positionBody('kabid')],
    ['/v1/asn', asnBody(FIRST, 'kabid')],
  );
  return world;
};

/** FIRST, with a post and all inputs, 2025 rated "butuh perbaikan" by HR on 3 August 2026, and placed. */
export const createContestant = async (table?: MemoryTable): Promise<World> => {
  const world = await createUnrated(table);
  await world.post(
    ...excellence(FIRST).filter(([, body]) => !JSON.stringify(body).includes('"year":2025,"workResult"')),
    [
      `/v1/asn/${FIRST}/performance`,
      { year: 2025, workResult: 'di-bawah-ekspektasi', behaviour: 'sesuai-ekspektasi' },
    ],
  );
  await place(world, FIRST);
  return world;
};

const Filed = z.object({ id: z.string() });

export const file = (world: World, body: object = CONTESTED, call: WorldCall = {}) =>
  world.call(`POST ${OBJECTIONS}`, { role: 'asn', nip: FIRST, body, ...call });

/** @throws Error if it was refused */
export const filed = async (world: World, body: object = CONTESTED): Promise<string> => {
  const answer = await file(world, body);
  if (answer.status !== 201) throw new Error(JSON.stringify(answer.body));
  return Filed.parse(answer.body).id;
};

export const read = (world: World, id: string, call: WorldCall = {}) =>
  world.call(`GET /v1/objections/${id}`, { role: 'talent-committee', ...call });

export const GRANT = { outcome: 'dikabulkan', reason: 'Sesuai dokumen.' } as const;
export const REFUSE = { outcome: 'ditolak', reason: 'Tidak terbukti.' } as const;

/** Somebody of the committee; `number` tells them apart. */
export const member = (number: number) => ({
  sub: `committee-${number}`,
  'cognito:groups': '[talent-committee]',
  'custom:agency': 'kota-jayapura',
});

/** Rules on the version that is current, as somebody of the committee. */
export const rule = async (world: World, id: string, body: object, call: WorldCall = {}) => {
  const { headers } = await read(world, id);
  return world.call(`POST /v1/objections/${id}/ruling`, {
    claims: member(1),
    body,
    ...call,
    headers: { 'If-Match': headers['etag'] ?? '', ...call.headers },
  });
};

export const takeFurther = (world: World, id: string, call: WorldCall = {}) =>
  world.call(`POST /v1/objections/${id}/escalation`, { role: 'asn', nip: FIRST, body: {}, ...call });

export const giveUp = (world: World, id: string, call: WorldCall = {}) =>
  world.call(`POST /v1/objections/${id}/withdrawal`, { role: 'asn', nip: FIRST, body: {}, ...call });

export const placementOf = async (world: World) => (await world.call(`GET /v1/asn/${FIRST}/placement`)).body;

/** Keys of the items that hold an entry of FIRST frozen. */
export const frozen = ({ table }: World): readonly string[] =>
  table
    .all()
    .map(({ sk }) => sk)
    .filter((sk) => sk.startsWith('NOW#OBJECTION#'));

/** The contested entry as it is recorded. */
export const of2025 = async (world: World) => {
  const { body } = await world.call(`GET /v1/asn/${FIRST}/performance`);
  const { items } = z.object({ items: z.array(schemas.Performance) }).parse(body);
  return items.find(({ year }) => year === 2025);
};
