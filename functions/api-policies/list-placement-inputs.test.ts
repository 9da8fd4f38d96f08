import { schemas } from '@kotak9/contracts';
import { buildPerson, unit } from '@kotak9/rules/testing';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { addPeople, createPolicyWorld, type PolicyWorld } from '../policy-world.ts';
import { addPerson, addUnit, nipOf } from '../worker-world.ts';

const COMMITTEE = { role: 'talent-committee' } as const;
const Page = z.object({ items: z.array(schemas.PlacementInputs), next: z.string().nullable() });

const read = async ({ api }: PolicyWorld, query = '') => {
  const { status, body } = await api.call(`GET /v1/placement-inputs${query}`, COMMITTEE);
  expect(status).toBe(200);
  return Page.parse(body);
};

describe('the inputs of placements', () => {
  it('are what a placement is computed from, and no name, title or decree', async () => {
    const world = createPolicyWorld();
    const nip = await addPerson(world.workers);
    const { items } = await read(world);
    const { name, career, education, training } = buildPerson();

    expect(items).toMatchObject([
      { nip, post: { positionId: 'kabid-sd', level: 'administrator' }, discipline: [] },
    ]);
    const text = JSON.stringify(items);
    const said = [name, ...[...career, ...training].map((one) => ('title' in one ? one.title : one.name))];
    for (const words of [...said, ...education.map(({ major }) => major)]) expect(text).not.toContain(words);
    expect(text).not.toContain('decreeNumber');
  });

  it('come page by page, each person once', async () => {
    const world = createPolicyWorld();
    const people = await addPeople(world, { a: 3, b: 2 });
    const first = await read(world, '?limit=2');
    const second = await read(world, `?limit=2&cursor=${first.next}`);
    const third = await read(world, `?limit=2&cursor=${second.next}`);
    expect([first, second, third].flatMap(({ items }) => items.map(({ nip }) => nip))).toEqual(people);
    expect(third.next).toBeNull();
  });

  it('can be had whole, one person a line', async () => {
    const world = createPolicyWorld();
    await addPeople(world, { a: 120 });
    const { file, headers } = await world.api.call('GET /v1/placement-inputs', {
      ...COMMITTEE,
      headers: { Accept: 'application/x-ndjson' },
    });
    expect(headers).not.toHaveProperty('link');
    expect(String(file).trimEnd().split('\n')).toHaveLength(120);
  });

  it('are those of a unit with its sub-units, if one is named', async () => {
    const world = createPolicyWorld();
    await addUnit(world.workers);
    const inside = await addPerson(world.workers, { unitId: unit('dinas-pendidikan') });
    await addPerson(world.workers, { unitId: unit('setda'), nip: nipOf('1980-01-01', 7) });
    const { items } = await read(world, '?unit=dinas-pendidikan');
    expect(items.map(({ nip }) => nip)).toEqual([inside]);
    const { status } = await world.api.call('GET /v1/placement-inputs?unit=nowhere', COMMITTEE);
    expect(status).toBe(404);
  });

  it('cost one Query for each person beside the list', async () => {
    const world = createPolicyWorld();
    await addPeople(world, { a: 20 });
    const { calls } = world.workers.table;
    const before = { ...calls };
    await read(world);
    expect(calls.query - before.query).toBeLessThanOrEqual(22);
    expect(calls.get).toBe(before.get);
  });

  it.each(['hr-admin', 'assessor', 'appointing-official', 'asn'] as const)('are not for %s', async (role) => {
    const { api } = createPolicyWorld();
    const answer = await api.call('GET /v1/placement-inputs', { role });
    expect(answer).toMatchObject({ status: 403, body: { code: 'auth/role-not-permitted' } });
  });

  it('refuse a cursor of another list', async () => {
    const { api } = createPolicyWorld();
    expect(await api.call('GET /v1/placement-inputs?cursor=x', COMMITTEE)).toMatchObject({
      status: 400,
      body: { code: 'request/cursor-invalid' },
    });
  });
});
