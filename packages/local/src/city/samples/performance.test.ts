import { parseIsoDate } from '@kotak9/rules';
import { describe, expect, it } from 'vitest';
import { DEFAULT_SEED, generateCity } from '../generate-city.ts';
import { samplePerformance } from './performance.ts';

const today = parseIsoDate('2026-11-24');
if (today === null) throw new Error('not a day');
const city = generateCity({ people: 600, seed: DEFAULT_SEED, today });

describe('samplePerformance', () => {
  const changes = samplePerformance(city, today);

  it('has something of everything, each once', () => {
    const types = new Set(changes.map(({ fact }) => fact.type));
    expect([...types].toSorted()).toEqual([
      'performance-feedback.given.v1',
      'performance-plan.agreed.v1',
      'performance-plan.evaluated.v1',
      'performance-tally.counted.v1',
    ]);
    const ids = changes.map(({ aggregate }) => `${aggregate.kind}/${aggregate.id}`);
    expect(new Set(ids).size).toBe(ids.length);
    expect(changes.every(({ before }) => before === null)).toBe(true);
    expect(changes.length).toBeLessThan(300);
  });

  it('counts in its tallies the feedback that it gives', () => {
    const given = changes.filter(({ fact }) => fact.type === 'performance-feedback.given.v1').length;
    const counted = changes
      .filter(({ aggregate }) => aggregate.kind === 'performance-tally' && aggregate.id.startsWith('2026/'))
      .flatMap(({ head }) =>
        [...JSON.stringify(head).matchAll(/"given":(\d+)/g)].map(([, number]) => Number(number)),
      )
      .reduce((sum, number) => sum + number, 0);
    expect(counted).toBe(given);
    expect(given).toBeGreaterThan(80);
  });

  it('is the same for the same city and day, and holds on New Year’s Day', () => {
    expect(samplePerformance(city, today)).toEqual(changes);
    const newYear = parseIsoDate('2027-01-01');
    if (newYear === null) throw new Error('not a day');
    expect(samplePerformance(city, newYear).length).toBeGreaterThan(0);
  });
});
