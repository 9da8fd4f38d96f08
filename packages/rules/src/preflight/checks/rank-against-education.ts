import { rankOrder } from '../../identity/rank-ladder.ts';
import { compareEducation } from '../../nine-box/measures/highest-education.ts';
import type { Check } from '../preflight-facts.ts';

/** A rank above what goes with the highest education: either the diploma or the rank is not recorded as it is. */
export const rankAboveEducation: Check = ({ inputs, ruleSet }) => {
  const [highest] = [...inputs.education].sort(compareEducation);
  if (!highest) return [];
  const limit = ruleSet.preflight.highestGrade[highest.level];
  return rankOrder(inputs.rank.grade) > rankOrder(limit)
    ? [{ path: 'rank.grade', expected: limit, actual: inputs.rank.grade }]
    : [];
};
