import { expect, it } from 'vitest';
import { defaultRuleSet } from '../policy/default-rule-set.ts';
import { compareGrades, rankOrder, reachesRank } from './rank-ladder.ts';

it('numbers the ladder from I/a = 1 to IV/e = 17', () => {
  expect([rankOrder('I/a'), rankOrder('III/a'), rankOrder('IV/a'), rankOrder('IV/e')]).toEqual([
    1, 9, 13, 17,
  ]);
  expect(compareGrades('III/d', 'IV/a')).toBeLessThan(0);
});

it.each([
  ['IV/b', true],
  ['IV/a', true], // one below
  ['III/d', false], // two below
  ['IV/e', true], // above the range
] as const)('rank %s for eselon II.b: %s', (grade, reached) => {
  expect(reachesRank(grade, defaultRuleSet.rankRanges['II.b'], 1)).toBe(reached);
});
