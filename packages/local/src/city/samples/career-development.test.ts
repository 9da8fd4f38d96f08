import { day } from '@kotak9/rules/testing';
import { commit } from '@kotak9/store';
import { MemoryTable } from '@kotak9/store/testing';
import { expect, it } from 'vitest';
import { DEFAULT_SEED, drawCity } from '../generate-city.ts';
import { sampleCareerDevelopment } from './career-development.ts';

const today = day('2026-11-24');
const city = drawCity({ people: 1500, seed: DEFAULT_SEED, today });

it('gives every register of pengembangan karier something to see, each new and sound', async () => {
  const changes = sampleCareerDevelopment(city, today);
  const keys = changes.map(({ aggregate }) => `${aggregate.kind}/${aggregate.id}`);
  expect(new Set(keys).size).toBe(keys.length);
  expect(changes.length).toBeLessThan(300);
  const kinds = Map.groupBy(changes, ({ aggregate }) => aggregate.kind);
  expect([...kinds.keys()].sort()).toEqual([
    'assessment-plan',
    'career-path',
    'gap-analysis',
    'guidance',
    'performance-analysis',
    'standard-version',
    'study-assignment',
    'technical-competency',
  ]);
  const cause = {
    agency: city.agency,
    actor: { sub: 'system', role: 'loader' },
    now: '2026-11-24T01:00:00.000Z',
    correlationId: 'test',
    newId: () => crypto.randomUUID(),
  };
  const table = new MemoryTable();
  for (const change of changes) expect(await commit(table, cause, [change])).toEqual({ committed: true });
  expect(JSON.stringify(sampleCareerDevelopment(city, today))).toBe(JSON.stringify(changes));
});
