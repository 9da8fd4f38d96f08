/** Costs by row and column: whole numbers, with at least as many columns as rows. */
export type Matrix = readonly (readonly number[])[];

/** The item at an index that is known to exist. */
export function at<T>(list: readonly T[], index: number): T {
  const item = list[index];
  if (item === undefined) throw new RangeError(`nothing at ${index}`);
  return item;
}

/**
 * What each column is worth in an assignment of least cost: 0 or less, and 0 if no row has it. No row could take another
 * column for less than its own, price included (dual prices by shortest paths, Bellman–Ford).
 *
 * @param optimum column of each row. Without an optimum the prices would fall for ever.
 * @throws RangeError if `optimum` is none
 */
export function columnPrices(costs: Matrix, optimum: readonly number[]): number[] {
  const prices = at(costs, 0).map(() => 0);
  for (let round = 0; round <= prices.length; round++) {
    let fallen = false;
    for (const [row, columns] of costs.entries()) {
      const own = at(optimum, row);
      const paid = at(columns, own) - at(prices, own);
      for (const [column, cost] of columns.entries()) {
        if (cost - paid >= at(prices, column)) continue;
        prices[column] = cost - paid;
        fallen = true;
      }
    }
    if (fallen) continue;
    if (freeAreWorthNothing(prices, optimum)) return prices;
    break;
  }
  throw new RangeError('not an assignment of least cost');
}

function freeAreWorthNothing(prices: readonly number[], optimum: readonly number[]): boolean {
  const taken = new Set(optimum);
  return prices.every((worth, column) => worth === 0 || taken.has(column));
}
