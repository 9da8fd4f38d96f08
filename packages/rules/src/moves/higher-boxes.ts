import { boxRowOf } from '../nine-box/box-map.ts';
import type { Axis, Box, Placement } from '../placement.ts';
import type { AxisRules, RuleSet } from '../policy/rule-set.ts';
import type { Expectation, PotentialLevel } from '../terms.ts';

export interface HigherBox {
  readonly box: Box;
  readonly performance: Expectation;
  readonly potential: PotentialLevel;
  /** Axes that must rise by one level. */
  readonly raises: readonly Axis[];
}

/** The neighbouring boxes above: one level up on the one axis, on the other, or on both. */
export function higherBoxes(
  placement: Placement,
  { axes, boxes }: Pick<RuleSet, 'axes' | 'boxes'>,
): HigherBox[] {
  if (placement.status === 'unplaced') return [];
  const performance = placement.performance.level;
  const potential = placement.potential.level;
  const performanceUp = levelAbove(performance, axes.performance);
  const potentialUp = levelAbove(potential, axes.potential);
  const goal = (y: Expectation, x: PotentialLevel, raises: readonly Axis[]): HigherBox => ({
    box: boxRowOf(y, x, boxes).box,
    performance: y,
    potential: x,
    raises,
  });
  return [
    ...(performanceUp ? [goal(performanceUp, potential, ['performance'])] : []),
    ...(potentialUp ? [goal(performance, potentialUp, ['potential'])] : []),
    ...(performanceUp && potentialUp ? [goal(performanceUp, potentialUp, ['performance', 'potential'])] : []),
  ];
}

function levelAbove<Level extends string>(level: Level, { levels }: AxisRules<Level>): Level | null {
  return levels[levels.findIndex((each) => each.level === level) - 1]?.level ?? null;
}
