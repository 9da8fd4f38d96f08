import type { Axis, AxisResult, NextCutoff } from '../placement.ts';
import type { AxisRules } from '../policy/rule-set.ts';
import type { Expectation, PotentialLevel } from '../terms.ts';

/** The level above the one reached, and the points still lacking; null in the highest. */
export function nextCutoff<Level extends Expectation | PotentialLevel>(
  axis: Axis,
  result: AxisResult<Level>,
  { levels }: AxisRules<Level>,
): NextCutoff | null {
  const above = levels[levels.findIndex(({ level }) => level === result.level) - 1];
  if (!above) return null;
  return { axis, level: above.level, cutoff: above.from, distance: above.from - result.score };
}
