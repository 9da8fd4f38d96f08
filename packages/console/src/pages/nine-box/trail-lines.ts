import type { BoxRow } from './box-rows.ts';
import type { BoxNumber } from './person.ts';
import { isOnTrail, type Trail, type Way } from './trails.ts';

/** A line over the matrix, in percent of its width and height. */
export interface TrailLine extends Trail {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  /** Where its figure stands. */
  readonly labelX: number;
  readonly labelY: number;
  /** Pixels. */
  readonly width: number;
}

/** How far from the middle of a cell a line begins and ends, and how far two opposite lines lie apart. */
const MARGIN = 10;
const ASIDE = 2.2;
const THINNEST = 1.5;

const centreOf = (rows: readonly BoxRow[], box: BoxNumber): { readonly x: number; readonly y: number } => {
  const at = rows.findIndex((row) => row.box === box);
  return { x: ((at % 3) * 2 + 1) * (100 / 6), y: (Math.floor(at / 3) * 2 + 1) * (100 / 6) };
};

/** The trails that are drawn: the most travelled, and the chosen one in any case; more would hide each other. */
export const drawnTrails = (trails: readonly Trail[], way: Way | null, most: number): readonly Trail[] =>
  trails.filter((trail, at) => at < most || isOnTrail(way, trail));

/** Lines of the trails, each beside its opposite, the thicker the more people went that way. */
export const trailLines = (
  trails: readonly Trail[],
  rows: readonly BoxRow[],
  thickest: number,
): readonly TrailLine[] => {
  const most = Math.max(1, ...trails.map(({ count }) => count));
  return trails.map((trail) => {
    const from = centreOf(rows, trail.from);
    const to = centreOf(rows, trail.to);
    const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
    const along = { x: (to.x - from.x) / length, y: (to.y - from.y) / length };
    const aside = { x: -along.y * ASIDE, y: along.x * ASIDE };
    const at = (distance: number) => ({
      x: from.x + along.x * distance + aside.x,
      y: from.y + along.y * distance + aside.y,
    });
    const start = at(MARGIN);
    const end = at(length - MARGIN);
    const label = at(length / 2);
    return {
      ...trail,
      x1: start.x,
      y1: start.y,
      x2: end.x,
      y2: end.y,
      labelX: label.x,
      labelY: label.y,
      width: THINNEST + (thickest - THINNEST) * Math.sqrt(trail.count / most),
    };
  });
};
