import { describe, expect, it } from 'vitest';
import { FIRST, positionBody, SECOND } from '../test-bodies.ts';
import { settle } from '../test-days.ts';
import { createForecast, DECREE, LIST, publish } from '../test-succession.ts';
import type { World } from '../test-world.ts';

const SECOND_LIST = 'lst-kepala-2-1';

const decide = (world: World, listId: string, body: object) =>
  world.call(`POST /v1/succession-lists/${listId}/decision`, {
    role: 'appointing-official',
    body: { ...DECREE, ...body },
  });

/** Two posts of the same level, both with a published list of the same people. */
const createTwoLists = async (): Promise<World> => {
  const world = await publish(await createForecast());
  const post = { tier: 'jpt-pratama', eselon: 'II.b', unitId: 'dinas-induk' };
  await world.post(
    ['/v1/positions', positionBody('kepala-2', post)],
    ['/v1/vacancies', { positionId: 'kepala-2', cause: 'lainnya', effectiveDate: '2026-09-01' }],
  );
  await settle(world);
  const published = await world.call(`POST /v1/succession-lists/${SECOND_LIST}/publication`, {
    role: 'talent-committee',
    body: {},
  });
  expect(published).toMatchObject({
    status: 201,
    body: { shortlist: expect.arrayContaining([FIRST, SECOND]) },
  });
  return world;
};

describe('a choice of somebody who waits for another post', () => {
  it('is refused and recorded, and somebody else can be chosen', async () => {
    const world = await createTwoLists();
    expect(await decide(world, LIST, { nip: FIRST })).toMatchObject({ status: 201 });

    expect(await decide(world, SECOND_LIST, { nip: FIRST })).toMatchObject({
      status: 422,
      body: {
        code: 'appointment/no-longer-eligible',
        detail: expect.stringContaining('not-chosen-elsewhere'),
      },
    });
    expect(world.events('appointment.refused')).toMatchObject([
      { subject: 'vacancy/vac-kepala-2-1', data: { nip: FIRST } },
    ]);
    const reason = 'Yang pertama sudah terpilih.';
    expect(await decide(world, SECOND_LIST, { nip: SECOND, reason })).toMatchObject({ status: 201 });
  });
});
