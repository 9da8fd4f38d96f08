import { parseIsoDate } from '@kotak9/rules';
import { describe, expect, it } from 'vitest';
import { DEFAULT_SEED, generateCity } from '../generate-city.ts';
import { samplePromotion } from './promotion.ts';

const today = parseIsoDate('2026-11-24');
if (today === null) throw new Error('not a day');
const city = generateCity({ people: 600, seed: DEFAULT_SEED, today });

describe('samplePromotion', () => {
  const changes = samplePromotion(city, today);

  it('has something of everything, each once', () => {
    const types = new Set(changes.map(({ fact }) => fact.type));
    expect([...types].toSorted()).toEqual([
      'acting-post.ordered.v1',
      'election-freeze.recorded.v1',
      'rank-promotion.approved.v1',
      'rank-promotion.proposed.v1',
      'transfer.considered.v1',
      'transfer.effected.v1',
      'transfer.proposed.v1',
    ]);
    const ids = changes.map(({ aggregate }) => `${aggregate.kind}/${aggregate.id}`);
    expect(new Set(ids).size).toBe(ids.length);
    expect(changes.every(({ before }) => before === null)).toBe(true);
    expect(changes.length).toBeLessThan(100);
  });

  it('is the same for the same city and day', () => {
    expect(samplePromotion(city, today)).toEqual(changes);
  });
});
