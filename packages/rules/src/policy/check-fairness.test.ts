import { describe, expect, it } from 'vitest';
import { checkFairness } from './check-fairness.ts';
import { checkRuleSet } from './check-rule-set.ts';
import { defaultRuleSet } from './default-rule-set.ts';
import type { FairnessRules } from './fairness-rules.ts';
import type { Fault } from './guard.ts';

const { fairness } = defaultRuleSet;
const faultsOf = (changes: Partial<FairnessRules>) => {
  const faults: Fault[] = [];
  checkFairness({ ...fairness, ...changes }, faults);
  return faults;
};

describe('checkFairness', () => {
  it('lets the default pass, and the smallest group that can be', () => {
    expect(faultsOf({})).toEqual([]);
    expect(faultsOf({ suppressBelow: 3, ageBands: [0] })).toEqual([]);
  });

  it.each([
    ['fairness.suppressBelow', 'below 3', { suppressBelow: 2 }],
    ['fairness.highBoxes', 'empty', { highBoxes: [] }],
    ['fairness.highBoxes', 'a box occurs twice', { highBoxes: [9, 8, 9] }],
    ['fairness.ageBands', 'does not begin at 0', { ageBands: [20, 40] }],
    ['fairness.ageBands', 'does not begin at 0', { ageBands: [] }],
    ['fairness.ageBands[2]', 'not above the one before', { ageBands: [0, 40, 40] }],
    [
      'fairness.predikatScores.baik',
      'not below sangat-baik',
      { predikatScores: { ...fairness.predikatScores, 'sangat-baik': 80 } },
    ],
    [
      'fairness.predikatScores.sangat-kurang',
      'not below kurang',
      { predikatScores: { ...fairness.predikatScores, 'sangat-kurang': 45 } },
    ],
  ] as const)('%s: %s', (path, fault, changes) => {
    expect(faultsOf(changes)).toEqual([{ path, fault }]);
  });

  it('is part of the check of a rule set, shape and all', () => {
    const broken = (changes: object) =>
      checkRuleSet({ ...defaultRuleSet, fairness: { ...fairness, ...changes } });
    expect(broken({ suppressBelow: 1 })).toMatchObject({ error: [{ path: 'fairness.suppressBelow' }] });
    const shapeless = {
      suppressBelow: -1,
      confidence: 94,
      severityLimit: 11,
      gap: { effect: -1, points: 101 },
      highBoxes: [10],
      ageBands: [101],
      predikatScores: { ...fairness.predikatScores, baik: 101 },
    };
    expect(broken(shapeless)).toMatchObject({
      ok: false,
      error: [
        { path: 'fairness.suppressBelow' },
        { path: 'fairness.confidence' },
        { path: 'fairness.predikatScores.baik' },
        { path: 'fairness.severityLimit' },
        { path: 'fairness.gap.effect' },
        { path: 'fairness.gap.points' },
        { path: 'fairness.highBoxes[0]' },
        { path: 'fairness.ageBands[0]' },
      ],
    });
  });
});
