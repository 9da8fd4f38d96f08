import { describe, expect, it } from 'vitest';
import { FIRST, FOURTH, SECOND, THIRD } from '../test-bodies.ts';
import { dawn } from '../test-days.ts';
import { createForecast, DECREE, LIST, publish, VACANCY } from '../test-succession.ts';
import type { World } from '../test-world.ts';

const committee = { role: 'talent-committee', body: {} } as const;

/** FIRST is to assume the post on 1 October, and becomes something else before. */
const createChosen = async (status: string): Promise<World> => {
  const world = await publish(await createForecast());
  const decision = { role: 'appointing-official', body: { nip: FIRST, ...DECREE } } as const;
  expect((await world.call(`POST /v1/succession-lists/${LIST}/decision`, decision)).status).toBe(201);
  const { headers } = await world.call(`GET /v1/asn/${FIRST}`);
  const changed = await world.call(`PATCH /v1/asn/${FIRST}`, {
    body: { status },
    headers: { 'If-Match': headers['etag'] ?? '' },
  });
  expect(changed.status).toBe(200);
  return world;
};

const listOf = async (world: World) =>
  (await world.call(`GET /v1/vacancies/${VACANCY}/succession-list`)).body;

describe('daily-check, where the chosen person is gone', () => {
  it.each(['berhenti', 'pensiun'])(
    'reopens the vacancy at once of somebody %s, with a new draft',
    async (status) => {
      const world = await createChosen(status);

      expect(await dawn(world, '2026-08-04')).toMatchObject([{ reopened: 1, appointed: 0 }]);

      expect(await listOf(world)).toMatchObject({
        status: 'draft',
        shortlist: [SECOND, THIRD, FOURTH],
        decision: null,
        publishedAt: null,
      });
      expect((await world.call('GET /v1/vacancies?status=forecast')).body).toMatchObject({
        items: expect.arrayContaining([
          expect.objectContaining({ id: VACANCY, effectiveDate: '2026-10-01' }),
        ]),
      });
      expect(world.events('succession-list.withdrawn')).toMatchObject([
        { actor: { sub: 'system', role: 'daily-check' } },
      ]);
      expect(world.table.all().some(({ sk }) => sk.startsWith('PUBLISHED#'))).toBe(true);
      expect(await dawn(world, '2026-08-05')).toMatchObject([{ reopened: 0 }]);
      expect(await world.call(`POST /v1/succession-lists/${LIST}/publication`, committee)).toMatchObject({
        status: 201,
      });
    },
  );

  it('waits until the day for somebody on leave', async () => {
    const world = await createChosen('cltn');

    expect(await dawn(world, '2026-09-30')).toMatchObject([{ reopened: 0 }]);
    expect(await listOf(world)).toMatchObject({ status: 'decided', decision: { nip: FIRST } });
    expect(await dawn(world, '2026-10-01')).toMatchObject([{ reopened: 1 }]);
  });

  it('leaves a decision alone that can still take effect', async () => {
    const world = await createChosen('aktif');

    expect(await dawn(world, '2026-09-30')).toMatchObject([{ reopened: 0 }]);
    expect(await listOf(world)).toMatchObject({ status: 'decided' });
  });
});
