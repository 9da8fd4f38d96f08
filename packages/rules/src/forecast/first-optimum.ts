import { at, columnPrices, type Matrix } from './column-prices.ts';

/**
 * Of all assignments of least total cost the one that comes first: the first row gets the best of its preferred columns
 * that any of them gives it, then the second row, and so on. So it does not matter which of them a solver found.
 *
 * An edge is tight if it costs what the prices of its ends add up to. Two optima differ by rotating rows along circles
 * of tight edges, so a row may have a column if tight edges lead on from there to the column that it has now. A column
 * that nobody has may stand for any other that is worth nothing.
 *
 * @param optimum column of each row, in an assignment of least cost.
 * @param preferences columns of each row, best first; a column outside of them is kept only if none of them can be had.
 * @throws RangeError if `optimum` is not of least cost
 */
export function firstOptimum(
  costs: Matrix,
  optimum: readonly number[],
  preferences: readonly (readonly number[])[],
): number[] {
  if (costs.length === 0) return [];
  const columnOf = [...optimum];
  const prices = columnPrices(costs, optimum);
  const isTight = tightness(costs, optimum, prices);
  const tight = prices.map((_, column) => [...costs.keys()].filter((row) => isTight(row, column)));
  const settled = new Set<number>();

  for (const [row, preferred] of preferences.entries()) {
    const own = at(columnOf, row);
    const place = preferred.indexOf(own);
    const better = preferred
      .slice(0, place === -1 ? preferred.length : place)
      .filter((column) => isTight(row, column));
    const [best] = better;
    if (best !== undefined) {
      const next = waysTo(own, best, { columnOf, tight, prices, settled });
      const column = better.find((one) => next[one] !== undefined);
      if (column !== undefined) rotate(row, column, columnOf, next);
    }
    settled.add(row);
  }
  return columnOf;
}

function tightness(costs: Matrix, optimum: readonly number[], prices: readonly number[]) {
  const paid = costs.map((columns, row) => at(columns, at(optimum, row)) - at(prices, at(optimum, row)));
  return (row: number, column: number): boolean =>
    at(at(costs, row), column) - at(prices, column) === at(paid, row);
}

interface Optima {
  readonly columnOf: readonly number[];
  /** Rows with a tight edge to each column. */
  readonly tight: readonly (readonly number[])[];
  readonly prices: readonly number[];
  /** Rows that keep the column they have. */
  readonly settled: ReadonlySet<number>;
}

/** Which column comes next on a way of tight edges to `target`, for each that has one; ends early at the best. */
function waysTo(
  target: number,
  best: number,
  { columnOf, tight, prices, settled }: Optima,
): readonly (number | undefined)[] {
  const next: (number | undefined)[] = prices.map(() => undefined);
  const queue = [target];
  const reach = (column: number, from: number) => {
    if (column === target || next[column] !== undefined) return;
    next[column] = from;
    queue.push(column);
  };
  let free = freeColumns(prices.length, columnOf);
  for (const column of queue) {
    if (next[best] !== undefined) break;
    for (const row of at(tight, column)) {
      if (!settled.has(row)) reach(at(columnOf, row), column);
    }
    if (prices[column] !== 0) continue;
    for (const one of free) reach(one, column);
    free = [];
  }
  return next;
}

function freeColumns(count: number, columnOf: readonly number[]): number[] {
  const taken = new Set(columnOf);
  return Array.from({ length: count }, (_, column) => column).filter((column) => !taken.has(column));
}

/** The row takes the column, whoever had it takes the next one, and so on until the row's old column is taken. */
function rotate(
  row: number,
  column: number,
  columnOf: number[],
  next: readonly (number | undefined)[],
): void {
  const rowOf = new Map(columnOf.map((held, holder) => [held, holder]));
  let holder: number | undefined = row;
  for (let taken: number | undefined = column; taken !== undefined; taken = next[taken]) {
    if (holder !== undefined) columnOf[holder] = taken;
    holder = rowOf.get(taken);
  }
}
