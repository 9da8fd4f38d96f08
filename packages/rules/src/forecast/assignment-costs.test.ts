import { describe, expect, it } from 'vitest';
import { defaultRuleSet } from '../policy/default-rule-set.ts';
import { assignmentCosts } from './assignment-costs.ts';

const byScore = { ...defaultRuleSet, ranking: ['score', 'box', 'nip'] } as const;
const MILLION = 1_000_000;

describe('assignmentCosts', () => {
  it('costs what a score lacks to 100, in millionths of a point', () => {
    const { costOf, bare, barred } = assignmentCosts(2, byScore);
    expect(costOf({ box: 9, score: 100 })).toBe(0);
    expect(costOf({ box: 7, score: 83.5 })).toBe(16.5 * MILLION);
    expect(costOf({ box: 7, score: 83.5000004 })).toBe(costOf({ box: 7, score: 83.5 }));
    expect(costOf({ box: 7, score: 83.5000006 })).toBeLessThan(costOf({ box: 7, score: 83.5 }));
    expect(bare).toBe(2 * 100 * MILLION + 1);
    expect(barred).toBe(bare + 1);
  });

  it.each([
    [['box', 'score', 'nip'], true],
    [['performance-score', 'box', 'nip'], true],
    [['score', 'box', 'nip'], false],
    [['rank-since', 'nip'], false],
  ] as const)('by %j a better box comes before any score: %s', (ranking, boxFirst) => {
    const { costOf } = assignmentCosts(3, { ...defaultRuleSet, ranking });
    const better = costOf({ box: 9, score: 0 });
    expect(better < costOf({ box: 8, score: 100 })).toBe(boxFirst);
  });

  it.each([1, 2, 45, 150, 300, 1000, 5000])('keeps the aims apart for %i posts, exactly', (posts) => {
    const { costOf, bare, barred } = assignmentCosts(posts, defaultRuleSet);
    // one step of box outweighs every score of every post
    const step = costOf({ box: 8, score: 100 }) - costOf({ box: 9, score: 100 });
    expect(step).toBeGreaterThan(posts * costOf({ box: 9, score: 0 }));
    // one bare post outweighs the worst person in every post; box 1 is named by no policy
    expect(bare).toBeGreaterThan(posts * costOf({ box: 1, score: 0 }));
    expect(barred).toBeGreaterThan(bare);
    // any sum, and the difference of any two, is a whole number that a double tells apart
    expect(2 * posts * barred).toBeLessThanOrEqual(Number.MAX_SAFE_INTEGER);
    expect(Number.isInteger(costOf({ box: 9, score: 100 / 3 }))).toBe(true);
  });

  it.each([
    [9, 0],
    [8, 1],
    [7, 2],
    [5, 3],
  ] as const)('box %i lies %i steps below the first', (box, steps) => {
    const { costOf } = assignmentCosts(1, defaultRuleSet);
    const step = 100 * MILLION + 1;
    expect(costOf({ box, score: 100 })).toBe(steps * step);
  });

  it.each([
    [200, 1e-6],
    [300, 1e-5],
    [1000, 1e-4],
  ])('for %i posts it tells scores apart that differ by %d', (posts, grain) => {
    const { costOf } = assignmentCosts(posts, defaultRuleSet);
    expect(costOf({ box: 9, score: 80 }) - costOf({ box: 9, score: 80 + grain })).toBe(1);
  });

  it('refuses more posts than can be told apart', () => {
    expect(() => assignmentCosts(1_000_000, defaultRuleSet)).toThrow('too many for one exact assignment');
  });
});
