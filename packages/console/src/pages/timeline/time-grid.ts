import { POST_LEVELS } from '@kotak9/rules';
import type { Leaving, Level } from './imagine-departures.ts';
import type { Pool, PostPool } from './pool-of-posts.ts';

export const STEPS = ['quarter', 'month', 'year'] as const;
export type Step = (typeof STEPS)[number];

export interface Cell {
  readonly total: number;
  readonly pools: Readonly<Record<Pool, number>>;
  /** The worst of its posts. */
  readonly worst: Pool | null;
}

export interface TimeGrid {
  /** `2026-12`, `2026-4`, `2026`: a month, a quarter, a year. */
  readonly columns: readonly string[];
  readonly rows: readonly {
    readonly level: Level;
    readonly total: number;
    readonly cells: readonly Cell[];
  }[];
}

const WORST_FIRST = ['none', 'thin', 'unknown', 'enough'] as const satisfies readonly Pool[];

/** The name of the month, quarter or year in which a date, or a month, lies. */
export const columnOf = (date: string, step: Step): string => {
  const year = date.slice(0, 4);
  if (step === 'year') return year;
  return step === 'month' ? date.slice(0, 7) : `${year}-${Math.ceil(Number(date.slice(5, 7)) / 3)}`;
};

/** How many posts of each level fall vacant when, and how they are covered; highest level first. */
export const timeGrid = (
  leavings: readonly Leaving[],
  months: readonly string[],
  step: Step,
  poolOf: (positionId: string) => PostPool,
): TimeGrid => {
  const columns = [...new Set(months.map((month) => columnOf(month, step)))];
  const byLevel = Map.groupBy(leavings, ({ level }) => level);
  return {
    columns,
    rows: POST_LEVELS.flatMap((level) => {
      const ofLevel = byLevel.get(level);
      if (ofLevel === undefined) return [];
      const byColumn = Map.groupBy(ofLevel, ({ date }) => columnOf(date, step));
      const cells = columns.map((column) => cellOf(byColumn.get(column) ?? [], poolOf));
      return [{ level, total: ofLevel.length, cells }];
    }),
  };
};

const cellOf = (leavings: readonly Leaving[], poolOf: (positionId: string) => PostPool): Cell => {
  const pools = { none: 0, thin: 0, enough: 0, unknown: 0 };
  for (const { positionId } of leavings) pools[poolOf(positionId).pool] += 1;
  return { total: leavings.length, pools, worst: WORST_FIRST.find((pool) => pools[pool] > 0) ?? null };
};
