import type { ConfidenceLevel } from '../policy/fairness-rules.ts';

/** Two-sided quantiles of the standard normal distribution. */
const NORMAL: Readonly<Record<ConfidenceLevel, number>> = {
  90: 1.6448536269514722,
  95: 1.959963984540054,
  99: 2.5758293035489004,
};

export interface Interval {
  readonly low: number;
  readonly high: number;
}

export function normalQuantile(level: ConfidenceLevel): number {
  return NORMAL[level];
}

/**
 * Two-sided quantile of Student's t with `freedom` degrees of freedom: the first terms of the Cornish-Fisher expansion
 * around the normal one (Abramowitz and Stegun 26.7.5). From 9 degrees on it is off by less than 0.001 at 95 percent.
 */
export function studentQuantile(level: ConfidenceLevel, freedom: number): number {
  const z = NORMAL[level];
  const first = z ** 3 + z;
  const second = 5 * z ** 5 + 16 * z ** 3 + 3 * z;
  const third = 3 * z ** 7 + 19 * z ** 5 + 17 * z ** 3 - 15 * z;
  return z + first / (4 * freedom) + second / (96 * freedom ** 2) + third / (384 * freedom ** 3);
}

export function around(middle: number, reach: number): Interval {
  return { low: middle - reach, high: middle + reach };
}

/** Whether a value lies outside; a bound itself is still inside. */
export function excludes({ low, high }: Interval, value: number): boolean {
  return value < low || value > high;
}
