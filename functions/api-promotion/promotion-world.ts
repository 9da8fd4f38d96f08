import { asnBody, excellence, positionBody, unitBody } from '../test-bodies.ts';
import { settle } from '../test-days.ts';
import { place } from '../test-succession.ts';
import { createWorld, type World } from '../test-world.ts';

export const HEAD_A = '197105101996031002';
export const HEAD_B = '197205101997031002';
export const CLERK = '198505102010031001';
export const CLERK_2 = '198605102010032002';

export const DESK = { tier: 'pelaksana', eselon: null };

/** Two heads of the same level in box 9, two clerks with S1, a free post of each kind, and a head's post above. */
export const createOffice = async (): Promise<World> => {
  const world = createWorld();
  const kadis = { title: 'Kepala Dinas', tier: 'jpt-pratama', eselon: 'II.b', unitId: 'dinas-induk' };
  await world.post(
    ['/v1/units', unitBody()],
    ['/v1/units', unitBody('dinas-induk')],
    ['/v1/positions', positionBody('kadis', kadis)],
    ['/v1/positions', positionBody('kabid-a', { superiorId: 'kadis' })],
    ['/v1/positions', positionBody('kabid-b')],
    ['/v1/positions', positionBody('kabid-c', { unitId: 'dinas-induk' })],
    ['/v1/positions', positionBody('staf-a', { ...DESK, superiorId: 'kabid-a' })],
    ['/v1/positions', positionBody('staf-b', DESK)],
    ['/v1/positions', positionBody('staf-c', DESK)],
    ['/v1/asn', asnBody(HEAD_A, 'kabid-a')],
    ['/v1/asn', asnBody(HEAD_B, 'kabid-b')],
  );
  for (const head of [HEAD_A, HEAD_B]) {
    await world.post(...excellence(head));
    await place(world, head);
  }
  for (const [clerk, post] of [
    [CLERK, 'staf-a'],
    [CLERK_2, 'staf-b'],
  ] as const) {
    const rank = { grade: 'III/b', since: '2022-09-01' };
    await world.post(
      ['/v1/asn', asnBody(clerk, post, { rank })],
      [
        `/v1/asn/${clerk}/education`,
        { level: 's1', major: 'Manajemen', fieldMatch: 'sesuai', graduatedIn: 2008 },
      ],
      [`/v1/asn/${clerk}/performance`, rated(2024)],
      [`/v1/asn/${clerk}/performance`, rated(2025)],
    );
  }
  await settle(world);
  return world;
};

const rated = (year: number) => ({
  year,
  workResult: 'sesuai-ekspektasi',
  behaviour: 'sesuai-ekspektasi',
});

export const recordOf = async (world: World, nip: string) =>
  (await world.call(`GET /v1/asn/${nip}`, { role: 'auditor' })).body;

/** A caller of a role under a name of one's own: somebody who had another role before. */
export const under = (sub: string, role: string) => ({
  claims: {
    sub,
    token_use: 'id',
    'cognito:groups': `[${role}]`,
    'custom:agency': 'kota-jayapura',
  },
});
