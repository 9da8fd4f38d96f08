import { EXPECTATIONS, POTENTIAL_LEVELS } from '@kotak9/rules';
import { isObject } from './at-path.ts';

export type BoxNumber = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9;

export interface BoxCell {
  readonly performance: (typeof EXPECTATIONS)[number];
  readonly potential: (typeof POTENTIAL_LEVELS)[number];
  /** Null where the map has no such place. */
  readonly box: BoxNumber | null;
}

export const BOX_NUMBERS = [1, 2, 3, 4, 5, 6, 7, 8, 9] as const satisfies readonly BoxNumber[];

/** Best performance first, as the rules name them; on the page it stands at the top. */
export const PERFORMANCE_ROWS = EXPECTATIONS;
/** Low on the left. */
export const POTENTIAL_COLUMNS = POTENTIAL_LEVELS;

/** The map of boxes as it is drawn: rows by performance, the best at the top, columns by potential, low on the left. */
export const boxRows = (boxes: unknown): readonly (readonly BoxCell[])[] => {
  const places = Array.isArray(boxes) ? boxes.filter(isObject) : [];
  return PERFORMANCE_ROWS.map((performance) =>
    POTENTIAL_COLUMNS.map((potential) => {
      const place = places.find(
        (one) => one['performance'] === performance && one['potential'] === potential,
      );
      return { performance, potential, box: BOX_NUMBERS.find((number) => number === place?.['box']) ?? null };
    }),
  );
};
