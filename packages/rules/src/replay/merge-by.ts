/** Items of the same key made one. Keys stay in the order in which they first occur. */
export function mergeBy<T>(items: readonly T[], keyOf: (item: T) => string, add: (a: T, b: T) => T): T[] {
  return [...Map.groupBy(items, keyOf).values()].map((same) => same.reduce(add));
}
