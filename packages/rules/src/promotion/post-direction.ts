import type { IsoDate } from '../brands.ts';
import { count, object, table } from '../policy/guard.ts';
import { ESELONS, type Eselon, POST_LEVELS, type PostLevel } from '../terms.ts';
import { type Dated, datedFields, datedTable } from './dated-table.ts';
import rows from './tables/level-steps.json' with { type: 'json' };

export const DIRECTIONS = ['naik', 'setara', 'turun'] as const;
export type Direction = (typeof DIRECTIONS)[number];

interface LevelSteps extends Dated {
  readonly steps: Readonly<Record<PostLevel, number>>;
}

interface Standing {
  readonly level: PostLevel;
  readonly eselon: Eselon | null;
}

const stepsOn = datedTable(
  object<LevelSteps>({ ...datedFields, steps: table(POST_LEVELS, count(10)) }),
  rows,
);

/** By how many levels a post lies above another one; functional posts count as the level that they are equal to. */
export function stepsUp(from: PostLevel, to: PostLevel, on: IsoDate): number {
  const { steps } = stepsOn(on);
  return steps[to] - steps[from];
}

/** Whether one post is above another: by level and, within a level, by eselon where both have one. */
export function directionOf(from: Standing, to: Standing, on: IsoDate): Direction {
  const steps = stepsUp(from.level, to.level, on) || eselonsUp(from.eselon, to.eselon);
  if (steps === 0) return 'setara';
  return steps > 0 ? 'naik' : 'turun';
}

function eselonsUp(from: Eselon | null, to: Eselon | null): number {
  return from === null || to === null ? 0 : ESELONS.indexOf(from) - ESELONS.indexOf(to);
}
