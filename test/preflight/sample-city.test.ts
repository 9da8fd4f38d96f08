import { day } from '@kotak9/rules/testing';
import { MemoryTable } from '@kotak9/store/testing';
import { beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { createWorld, type World } from '../../functions/test-world.ts';
import { generateCity } from '../../packages/local/src/city/generate-city.ts';
import { loadCity } from '../../packages/local/src/city/load-city.ts';

const NOW = '2026-11-24T01:00:00.000Z';
const PEOPLE = 160;
const city = generateCity({ people: PEOPLE, seed: 23, today: day('2026-11-24') });
const planted = city.plantedFaults.map(({ nip, code }) => `${nip} ${code}`).sort();
const faulty = new Set(city.plantedFaults.map(({ nip }) => nip));

const Findings = z.array(z.object({ code: z.string() }));
const Page = z.object({
  items: z.array(z.object({ nip: z.string(), findings: Findings })),
  next: z.string().nullable(),
});
const Export = z.object({
  id: z.string(),
  people: z.number(),
  batches: z.array(z.object({ number: z.number(), people: z.number() })),
});
const Batch = z.object({
  entries: z.array(z.object({ nip: z.string(), state: z.string(), blocking: Findings })),
});

let world: World;
beforeAll(async () => {
  const table = new MemoryTable();
  await loadCity({ table, city, now: NOW });
  world = createWorld(table);
  world.setNow(NOW);
});

describe('the pre-flight of a loaded city, over the API', () => {
  it('finds every planted fault and nothing else, page after page', async () => {
    const found: string[] = [];
    for (let cursor: string | null = ''; cursor !== null; ) {
      const after: string = cursor === '' ? '' : `&cursor=${cursor}`;
      const { body } = await world.call(`GET /v1/preflight?limit=30${after}`, { role: 'auditor' });
      const page = Page.parse(body);
      found.push(...page.items.flatMap(({ nip, findings }) => findings.map(({ code }) => `${nip} ${code}`)));
      cursor = page.next;
    }
    expect(found.sort()).toEqual(planted);
  });

  it('tells each person the same', async () => {
    for (const nip of [...faulty].slice(0, 20)) {
      const { body } = await world.call(`GET /v1/asn/${nip}/preflight`, { role: 'asn', nip });
      const codes = z
        .object({ findings: Findings })
        .parse(body)
        .findings.map(({ code }) => code);
      const own = city.plantedFaults.filter((fault) => fault.nip === nip).map(({ code }) => code);
      expect(codes.toSorted()).toEqual([...own].sort());
    }
  });

  it('exports everybody in service once, in batches of at most 50', async () => {
    const body = { purpose: 'simata', includeBlocked: true };
    const answer = Export.parse((await world.call('POST /v1/preflight/exports', { body })).body);
    const serving = city.people.filter(({ status }) => status !== 'berhenti').map(({ nip }) => nip);
    const named: string[] = [];
    for (const { number, people } of answer.batches) {
      expect(people).toBeLessThanOrEqual(50);
      const batch = await world.call(`GET /v1/preflight/exports/${answer.id}/batches/${number}`);
      const { entries } = Batch.parse(batch.body);
      expect(entries).toHaveLength(people);
      for (const { nip, state, blocking } of entries) {
        named.push(nip);
        expect(state).toBe(blocking.length === 0 ? 'free' : 'held-back');
      }
    }
    expect(answer.people).toBe(serving.length);
    expect(named.sort()).toEqual([...serving].sort());
  });
});
