import type { AxisResult, Component } from '../placement.ts';
import type { AxisRules } from '../policy/rule-set.ts';
import { levelOf } from './level-of.ts';

const FULL_SCORE = 100;

/**
 * Score of one axis: the sum of its components' points, at most 100 (a scale with a row above 100 may exceed it), and
 * its level. Not rounded.
 */
export function scoreAxis<Level extends string>(
  components: readonly Component[],
  rules: AxisRules<Level>,
): AxisResult<Level> {
  const score = Math.min(
    components.reduce((sum, { points }) => sum + points, 0),
    FULL_SCORE,
  );
  return { score, level: levelOf(score, rules.levels) };
}
