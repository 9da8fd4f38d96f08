import { agency, nip } from '@kotak9/rules/testing';
import { profilesAt, type Table, vacancyOfList } from '@kotak9/store';
import type { MemoryTable } from '@kotak9/store/testing';
import { rebuildList } from './rebuild-succession/rebuild-list.ts';
import { recalculate } from './recalculate.ts';
import { asnBody, CANDIDATES, excellence, HEAD, positionBody, unitBody } from './test-bodies.ts';
import { createWorld, type World } from './test-world.ts';

export const JAYAPURA = agency('kota-jayapura');
export const VACANCY = 'vac-kepala-1';
export const LIST = 'lst-kepala-1';
export const DECREE = { decreeNumber: '800/12/2026' };

/** Places a person as the worker would. */
export const place = async ({ deps }: World, person: string): Promise<void> => {
  const now = deps.clock().toISOString();
  await recalculate(deps, { agency: JAYAPURA, nip: nip(person), now, correlationId: 'test' });
};

/** Drafts the list as the worker would. */
export const draft = async ({ deps }: World): Promise<void> => {
  const vacancyId = vacancyOfList(LIST);
  if (vacancyId === null) throw new Error('Not a list id');
  const find = (table: Table) => (levels: Parameters<typeof profilesAt>[2]) =>
    profilesAt(table, JAYAPURA, levels);
  const cause = { agency: JAYAPURA, now: deps.clock().toISOString(), correlationId: 'test' };
  const result = await rebuildList(deps, cause, vacancyId, find(deps.table));
  if (result !== 'rebuilt') throw new Error(`The list was not drafted: ${result}`);
};

/** Four administrators in box 9, the earliest in the present rank first, and a post above them. */
export const createCity = async (table?: MemoryTable): Promise<World> => {
  const world = createWorld(table);
  const kepala = { title: 'Kepala Dinas', tier: 'jpt-pratama', eselon: 'II.b', unitId: 'dinas-induk' };
  await world.post(
    ['/v1/units', unitBody()],
    ['/v1/units', unitBody('dinas-induk')],
    ['/v1/positions', positionBody('kepala', kepala)],
  );
  for (const [n, person] of CANDIDATES.entries()) {
    const rank = { grade: 'IV/b', since: `202${n}-04-01` };
    await world.post(
      ['/v1/positions', positionBody(`kabid-${n}`)],
      ['/v1/asn', asnBody(person, `kabid-${n}`, { rank })],
      ...excellence(person),
    );
    await place(world, person);
  }
  return world;
};

/** With a drafted list for the post, which nobody holds. */
export const createDraft = async (table?: MemoryTable): Promise<World> => {
  const world = await createCity(table);
  const vacancy = { positionId: 'kepala', cause: 'lainnya', effectiveDate: '2026-08-01' };
  await world.post(['/v1/vacancies', vacancy]);
  await draft(world);
  return world;
};

/** With a drafted list for the post, which its holder leaves on 1 October. */
export const createForecast = async (): Promise<World> => {
  const world = await createCity();
  const vacancy = { positionId: 'kepala', cause: 'mutasi', effectiveDate: '2026-10-01' };
  await world.post(
    ['/v1/asn', asnBody(HEAD, 'kepala', { rank: { grade: 'IV/c', since: '2020-04-01' } })],
    ['/v1/vacancies', vacancy],
  );
  await draft(world);
  return world;
};

export const publish = async (world: World): Promise<World> => {
  const { status, body } = await world.call(`POST /v1/succession-lists/${LIST}/publication`, {
    role: 'talent-committee',
    body: {},
  });
  if (status !== 201) throw new Error(`Not published: ${status} ${JSON.stringify(body)}`);
  return world;
};
