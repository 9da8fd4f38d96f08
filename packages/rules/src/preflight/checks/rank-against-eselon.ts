import { rankOrder } from '../../identity/rank-ladder.ts';
import type { Grade } from '../../terms.ts';
import type { Discovery } from '../finding.ts';
import type { Check, PreflightFacts } from '../preflight-facts.ts';

/** PP 13/2002 gives the range of each eselon; PP 100/2000 Ps 5 lets one step below it pass. */
export const rankBelowEselon: Check = (facts) => {
  const range = rangeOf(facts);
  if (range === null) return [];
  const lacking = rankOrder(range.lowest) - rankOrder(facts.inputs.rank.grade);
  return lacking > facts.ruleSet.preflight.rankTolerance.below ? [outside(facts, range.lowest)] : [];
};

export const rankAboveEselon: Check = (facts) => {
  const range = rangeOf(facts);
  if (range === null) return [];
  const surplus = rankOrder(facts.inputs.rank.grade) - rankOrder(range.highest);
  return surplus > facts.ruleSet.preflight.rankTolerance.above ? [outside(facts, range.highest)] : [];
};

function rangeOf({ inputs, ruleSet }: PreflightFacts) {
  const eselon = inputs.post?.eselon ?? null;
  return eselon && ruleSet.rankRanges[eselon];
}

function outside({ inputs }: PreflightFacts, bound: Grade): Discovery {
  return { path: 'rank.grade', expected: bound, actual: inputs.rank.grade };
}
