import type { RuleSet } from '../policy/rule-set.ts';
import { boxRowOf } from './box-map.ts';
import { levelOf } from './level-of.ts';

/** The box of two unrounded scores, 0–100 each, with the levels that they reach and the follow-up of the box. */
export function placeInBox(
  performanceScore: number,
  potentialScore: number,
  { axes, boxes }: Pick<RuleSet, 'axes' | 'boxes'>,
): RuleSet['boxes'][number] {
  return boxRowOf(
    levelOf(performanceScore, axes.performance.levels),
    levelOf(potentialScore, axes.potential.levels),
    boxes,
  );
}
