import type { Matrix } from '../forecast/column-prices.ts';

type Pairs = readonly (readonly [row: number, column: number])[];

/** Every way to give each row a column of its own. For small matrices only. */
export function allAssignments(costs: Matrix): number[][] {
  const [first = []] = costs;
  const extend = (row: number, taken: readonly number[]): number[][] =>
    row === costs.length
      ? [[...taken]]
      : [...first.keys()]
          .filter((column) => !taken.includes(column))
          .flatMap((column) => extend(row + 1, [...taken, column]));
  return extend(0, []);
}

export function totalCost(costs: Matrix, columnOf: readonly number[]): number {
  return columnOf.reduce((sum, column, row) => sum + (costs[row]?.[column] ?? Number.NaN), 0);
}

/** An assignment of least cost by trying them all: of several, the one that comes last in the order of columns. */
export function solveByForce(costs: Matrix): Pairs {
  const all = allAssignments(costs);
  const least = Math.min(...all.map((columnOf) => totalCost(costs, columnOf)));
  const found = all.findLast((columnOf) => totalCost(costs, columnOf) === least) ?? [];
  return found.map((column, row) => [row, column] as const);
}
