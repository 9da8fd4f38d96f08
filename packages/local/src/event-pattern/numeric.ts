import { PatternError } from './errors.ts';
import type { Scalar } from './flatten-event.ts';

const comparisons: Readonly<Record<string, (value: number, limit: number) => boolean>> = {
  '=': (value, limit) => value === limit,
  '>': (value, limit) => value > limit,
  '>=': (value, limit) => value >= limit,
  '<': (value, limit) => value < limit,
  '<=': (value, limit) => value <= limit,
};

/** EventBridge compares numbers only within this range. */
export const largestNumber = 5_000_000_000;

interface Bound {
  readonly operator: string;
  readonly limit: number;
}

function boundsOf(terms: readonly unknown[], path: string): readonly Bound[] {
  const bounds: Bound[] = [];
  for (let at = 0; at < terms.length; at += 2) {
    const operator = terms[at];
    const limit = terms[at + 1];
    if (typeof operator !== 'string' || !(operator in comparisons)) {
      throw new PatternError(
        path,
        `${JSON.stringify(operator)} is not one of ${Object.keys(comparisons).join(' ')}`,
      );
    }
    if (typeof limit !== 'number' || Math.abs(limit) > largestNumber) {
      throw new PatternError(path, `${JSON.stringify(limit)} is not a number within ±${largestNumber}`);
    }
    bounds.push({ operator, limit });
  }
  return bounds;
}

/** One comparison, or a range of a lower and an upper bound in this order. */
export function numeric(terms: unknown, path: string): (value: Scalar) => boolean {
  if (!Array.isArray(terms) || terms.length === 0) {
    throw new PatternError(path, 'numeric wants a list such as [">", 0, "<=", 5]');
  }
  const bounds = boundsOf(terms, path);
  const [low, high, ...more] = bounds;
  const isRange = low?.operator.startsWith('>') === true && high?.operator.startsWith('<') === true;
  if (more.length > 0 || (high !== undefined && !isRange)) {
    throw new PatternError(path, 'a numeric range is a lower bound and then an upper bound');
  }
  if (low !== undefined && high !== undefined && low.limit >= high.limit) {
    throw new PatternError(path, 'the lower bound of a numeric range must be below its upper bound');
  }
  return (value) =>
    typeof value === 'number' &&
    bounds.every(({ operator, limit }) => comparisons[operator]?.(value, limit) === true);
}
