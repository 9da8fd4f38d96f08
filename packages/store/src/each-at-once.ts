export const slices = <T>(list: readonly T[], size: number): readonly (readonly T[])[] =>
  Array.from({ length: Math.ceil(list.length / size) }, (_, at) => list.slice(at * size, (at + 1) * size));

const AT_ONCE = 10;

/** Acts on each, some at a time, since a table has its limits. Results in the order of the list. */
export const eachAtOnce = async <T, R>(
  list: readonly T[],
  act: (one: T) => Promise<R>,
): Promise<readonly R[]> => {
  const results: R[] = [];
  for (const some of slices(list, AT_ONCE)) results.push(...(await Promise.all(some.map(act))));
  return results;
};
