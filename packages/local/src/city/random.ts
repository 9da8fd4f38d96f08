/** A stream of pseudo-random draws; the same parts give the same stream on every machine. */
export interface Random {
  /** In [0, 1). */
  next(): number;
  /** In [low, high). */
  between(low: number, high: number): number;
  /** A whole number in [low, high]. */
  int(low: number, high: number): number;
  chance(probability: number): boolean;
  pick<T>(list: readonly T[]): T;
  weighted<T>(table: readonly (readonly [T, number])[]): T;
  /** About standard normal, within ±4.3. */
  normal(): number;
  /** Between youngest and oldest, most often near the commonest. */
  triangular(low: number, mode: number, high: number): number;
}

/**
 * Only additions, multiplications and square roots are used: these are exact everywhere, so that one seed gives one
 * city whatever engine draws it.
 */
export function createRandom(...parts: readonly (string | number)[]): Random {
  const next = mulberry32(hash(parts.join('/')));
  const between = (low: number, high: number) => low + next() * (high - low);
  return {
    next,
    between,
    int: (low, high) => Math.floor(between(low, high + 1)),
    chance: (probability) => next() < probability,
    pick: (list) => at(list, Math.floor(next() * list.length)),
    weighted: (table) => weighted(table, next()),
    normal: () => (next() + next() + next() + next() + next() + next() - 3) * Math.SQRT2,
    triangular: (low, mode, high) => {
      const draw = next();
      const turn = (mode - low) / (high - low);
      return draw < turn
        ? low + Math.sqrt(draw * (high - low) * (mode - low))
        : high - Math.sqrt((1 - draw) * (high - low) * (high - mode));
    },
  };
}

function weighted<T>(table: readonly (readonly [T, number])[], draw: number): T {
  let left = draw * table.reduce((sum, [, weight]) => sum + weight, 0);
  for (const [value, weight] of table) {
    left -= weight;
    if (left < 0) return value;
  }
  return at(table, table.length - 1)[0];
}

function at<T>(list: readonly T[], index: number): T {
  const value = list[index];
  if (value === undefined) throw new RangeError('nothing to draw from');
  return value;
}

/** FNV-1a, 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return value >>> 0;
}

function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  };
}
