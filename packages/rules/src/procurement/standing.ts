import type { SelectionKey } from './selection-table.ts';

/** One applicant as compared with others. */
export interface SelectionStanding {
  readonly applicantId: string;
  /** What is not given counts 0. */
  readonly values: Readonly<Partial<Record<SelectionKey, number>>>;
}

/**
 * Scores are not rounded. But sums of weighted shares that are equal on paper differ by a few billionths of a billionth
 * when computed, and that must not stand in for the order of the law.
 */
const PRECISION = 1e9;

function comparable({ values }: SelectionStanding, key: SelectionKey): number {
  return Math.round((values[key] ?? 0) * PRECISION);
}

/** Negative if `one` comes first; 0 where nothing in the order tells them apart. */
export function compareStandings(
  one: SelectionStanding,
  other: SelectionStanding,
  order: readonly SelectionKey[],
): number {
  const key = order.find((candidate) => comparable(one, candidate) !== comparable(other, candidate));
  return key === undefined ? 0 : comparable(other, key) - comparable(one, key);
}

/** The first in which two differ; null: they are equal in all. */
export function decidedBy(
  one: SelectionStanding,
  other: SelectionStanding,
  order: readonly SelectionKey[],
): SelectionKey | null {
  return order.find((candidate) => comparable(one, candidate) !== comparable(other, candidate)) ?? null;
}
