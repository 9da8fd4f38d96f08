import { schemas } from '@kotak9/contracts';
import { type PersonReplay, presetOf, replayPeople, ruleSetFrom, summarizeReplay } from '@kotak9/rules';
import { day } from '@kotak9/rules/testing';
import { MemoryTable } from '@kotak9/store/testing';
import { beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import {
  createPolicyWorld,
  DRAFTER,
  draftBody,
  LENIENT,
  type PolicyWorld,
  setNow,
} from '../../functions/policy-world.ts';
import { pump } from '../../functions/worker-world.ts';
import { generateCity } from '../../packages/local/src/city/generate-city.ts';
import { loadCity } from '../../packages/local/src/city/load-city.ts';

const NOW = '2026-11-24T01:00:00.000Z';
const TODAY = day('2026-11-24');
const city = generateCity({ people: 150, seed: 11, today: TODAY });

const Started = z.object({ id: z.string() });
const Page = z.object({ items: z.array(schemas.PlacementInputs), next: z.string().nullable() });
const Shown = z.object({
  state: z.literal('finished'),
  result: z.record(z.string(), z.unknown()),
  movers: z.object({ items: z.array(z.unknown()), next: z.string().nullable() }),
});

let world: PolicyWorld;
beforeAll(async () => {
  world = createPolicyWorld(new MemoryTable());
  setNow(world, NOW);
  await loadCity({ table: world.api.table, city, now: NOW });
});

/** All that a browser is given: the rows of the list, page after page, as JSON. */
const rowsOfBrowser = async () => {
  const rows: z.infer<typeof schemas.PlacementInputs>[] = [];
  for (let cursor: string | null = ''; cursor !== null; ) {
    const after: string = cursor === '' ? '' : `&cursor=${cursor}`;
    const { body } = await world.api.call(`GET /v1/placement-inputs?limit=40${after}`, DRAFTER);
    const page = Page.parse(JSON.parse(JSON.stringify(body)));
    rows.push(...page.items);
    cursor = page.next;
  }
  return rows;
};

const replayOnServer = async (policy: string, against: string) => {
  const route = `POST /v1/policies/${policy}/replay`;
  const { body } = await world.api.call(route, { ...DRAFTER, body: { against } });
  await pump(world.workers);
  const shown = await world.api.call(`GET /v1/replays/${Started.parse(body).id}?limit=1000`, DRAFTER);
  return Shown.parse(shown.body);
};

describe('a replay in the browser', () => {
  it.each([
    ['kemenkeu-type', 'bkn-411-2025'],
    ['permenpanrb-3-2020', 'djbk-simt-b'],
    ['djbk-simt', 'bkn-411-2025'],
  ])('of %s against %s says what the server says, person by person', async (to, from) => {
    const [before, after] = [presetOf(from), presetOf(to)];
    if (!before || !after) throw new Error('Both are shipped');
    const replays: PersonReplay[] = [...replayPeople(await rowsOfBrowser(), TODAY, before, after)];
    const context = { from: before.id, to: after.id, asOf: TODAY };
    const { movers, ...result } = summarizeReplay(replays, context, before.fairness);
    const server = await replayOnServer(to, from);

    expect(replays).toHaveLength(city.people.length);
    expect(movers.length).toBeGreaterThan(10);
    expect(server.result).toEqual(result);
    expect(server.movers).toEqual({ items: movers, next: null });
  });

  it('of a draft that nobody has stored says what the server says of it once it is', async () => {
    const from = presetOf('bkn-411-2025');
    if (!from) throw new Error('It is shipped');
    const draft = ruleSetFrom(from, { ...LENIENT, id: 'kota-2026', title: 'Kebijakan talenta kota 2026' });
    if (!draft.ok) throw new Error('It is sound');
    const replays = [...replayPeople(await rowsOfBrowser(), TODAY, from, draft.value)];
    const context = { from: from.id, to: draft.value.id, asOf: TODAY };
    const { movers, ...result } = summarizeReplay(replays, context, from.fairness);
    await world.api.call('POST /v1/policies', { ...DRAFTER, body: draftBody() });
    await world.api.call('POST /v1/policies/kota-2026/validation', { ...DRAFTER, body: {} });
    const server = await replayOnServer('kota-2026', 'bkn-411-2025');

    expect(movers.length).toBeGreaterThan(0);
    expect(server).toMatchObject({ result, movers: { items: movers, next: null } });
  });
});
