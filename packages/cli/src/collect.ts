/** The rows of a list, at most so many. */
export const collect = async <T>(rows: AsyncIterable<T>, most = Number.POSITIVE_INFINITY): Promise<T[]> => {
  const all: T[] = [];
  if (most <= 0) return all;
  for await (const row of rows) {
    all.push(row);
    if (all.length >= most) break;
  }
  return all;
};
