import { EXPECTATIONS, POTENTIAL_LEVELS } from '@kotak9/rules';
import type { ShownMover } from './shown-replay.ts';

export const DIRECTIONS = ['up', 'down', 'across', 'in', 'out', 'renumbered'] as const;
export type Direction = (typeof DIRECTIONS)[number];

type Standing = ShownMover['before'];

const change = (levels: readonly string[], before: string | undefined, after: string | undefined): number =>
  levels.indexOf(after ?? '') - levels.indexOf(before ?? '');

/**
 * Where somebody moves to, by the levels of the two axes and not by the number of the box, which says no order: up or
 * down on at least one axis and the other way on none; across where one rises and the other falls.
 */
export const directionOf = ({
  before,
  after,
}: {
  readonly before: Standing;
  readonly after: Standing;
}): Direction => {
  if (before.box === null) return 'in';
  if (after.box === null) return 'out';
  const steps = [
    // the rules name the best performance first, and the lowest potential
    -change(EXPECTATIONS, before.performance?.level, after.performance?.level),
    change(POTENTIAL_LEVELS, before.potential?.level, after.potential?.level),
  ];
  const rises = steps.some((step) => step > 0);
  const falls = steps.some((step) => step < 0);
  if (rises && falls) return 'across';
  if (rises) return 'up';
  return falls ? 'down' : 'renumbered';
};
