import type { ConfidenceLevel } from '../policy/fairness-rules.ts';
import { around, type Interval, studentQuantile } from './confidence.ts';
import type { Sample } from './sample.ts';

/**
 * Hedges' g: the difference of two means in pooled standard deviations, corrected for small samples (Hedges 1981).
 * Null where nobody differs from the own group, so that there is no measure to hold the difference against.
 */
export function hedgesG(one: Sample, other: Sample): number | null {
  const difference = one.mean - other.mean;
  if (difference === 0) return 0;
  const freedom = one.people + other.people - 2;
  const pooled = ((one.people - 1) * one.variance + (other.people - 1) * other.variance) / freedom;
  if (pooled === 0) return null;
  return (difference / Math.sqrt(pooled)) * (1 - 3 / (4 * freedom - 1));
}

/** Welch's interval for the difference of two means: the two groups need not vary alike (Welch 1947). */
export function welchInterval(one: Sample, other: Sample, level: ConfidenceLevel): Interval {
  const ofOne = one.variance / one.people;
  const ofOther = other.variance / other.people;
  const error = ofOne + ofOther;
  const difference = one.mean - other.mean;
  if (error === 0) return around(difference, 0);
  const freedom = error ** 2 / (ofOne ** 2 / (one.people - 1) + ofOther ** 2 / (other.people - 1));
  return around(difference, studentQuantile(level, freedom) * Math.sqrt(error));
}
