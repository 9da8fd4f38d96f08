import { profilesAt, type SystemCause, vacancyOfList } from '@kotak9/store';
import { describe, expect, it } from 'vitest';
import { FIRST } from '../test-bodies.ts';
import { createDraft, JAYAPURA, LIST, place, VACANCY } from '../test-succession.ts';
import type { World } from '../test-world.ts';
import { rebuildList } from './rebuild-list.ts';

const rebuild = ({ deps }: World, now: string) => {
  const vacancyId = vacancyOfList(LIST);
  if (vacancyId === null) throw new Error('Not a list id');
  const cause: SystemCause = { agency: JAYAPURA, now, correlationId: 'test' };
  return rebuildList(deps, cause, vacancyId, (levels) => profilesAt(deps.table, JAYAPURA, levels));
};

const draftOf = async (world: World) =>
  (await world.call(`GET /v1/vacancies/${VACANCY}/succession-list`)).body;

describe('rebuildList', () => {
  it('moves with the day while the post is open', async () => {
    const world = await createDraft();

    expect(await rebuild(world, '2026-09-10T01:00:00.000Z')).toBe('rebuilt');
    expect(await draftOf(world)).toMatchObject({ appointmentDate: '2026-09-10' });
    expect(await rebuild(world, '2026-09-10T02:00:00.000Z')).toBe('unchanged');
  });

  it('is not turned back to an earlier day by an event that comes late, but takes in what it is about', async () => {
    const world = await createDraft();
    await rebuild(world, '2026-09-10T01:00:00.000Z');

    expect(await rebuild(world, '2026-08-05T01:00:00.000Z')).toBe('unchanged');
    await world.post([
      `/v1/asn/${FIRST}/discipline`,
      { level: 'berat', from: '2026-08-01', until: '2027-08-01' },
    ]);
    await place(world, FIRST);
    expect(await rebuild(world, '2026-08-05T01:00:00.000Z')).toBe('rebuilt');
    expect(await draftOf(world)).toMatchObject({
      appointmentDate: '2026-09-10',
      draftedAt: '2026-09-10T01:00:00.000Z',
      excluded: [{ nip: FIRST }],
    });
  });
});
