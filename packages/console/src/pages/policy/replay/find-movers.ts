import { BOX_NUMBERS, type BoxNumber } from '../box-rows.ts';
import { DIRECTIONS, type Direction, directionOf } from './direction.ts';
import type { ShownMover } from './shown-replay.ts';

/** Where somebody stands who is in no box. */
export const UNPLACED = 'none';

/** A place to move from or to, as the address says it. */
export const PLACES = [...BOX_NUMBERS.map(String).reverse(), UNPLACED] as const;

/** What is looked for; null: anything. */
export interface MoverFilter {
  readonly direction: Direction | null;
  readonly unit: string | null;
  readonly from: string | null;
  readonly to: string | null;
}

/** What the address asks for; what it cannot mean is as if it were not said. */
export const readFilter = (params: URLSearchParams): MoverFilter => {
  const placeAt = (name: string): string | null => PLACES.find((one) => one === params.get(name)) ?? null;
  return {
    direction: DIRECTIONS.find((one) => one === params.get('direction')) ?? null,
    unit: params.get('unit'),
    from: placeAt('from'),
    to: placeAt('to'),
  };
};

const placeOf = (box: BoxNumber | null): string => (box === null ? UNPLACED : String(box));

/** Movers that are as asked in everything. */
export const findMovers = (
  movers: readonly ShownMover[],
  { direction, unit, from, to }: MoverFilter,
): readonly ShownMover[] =>
  movers.filter(
    (mover) =>
      (from === null || placeOf(mover.before.box) === from) &&
      (to === null || placeOf(mover.after.box) === to) &&
      (unit === null || mover.unitId === unit) &&
      (direction === null || directionOf(mover) === direction),
  );
