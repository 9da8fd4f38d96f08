import type { ConfidenceLevel } from '../policy/fairness-rules.ts';
import { around, type Interval, normalQuantile } from './confidence.ts';

/** Some of a group, as counts. */
export interface Share {
  readonly counted: number;
  readonly people: number;
}

export function shareOf({ counted, people }: Share): number {
  return counted / people;
}

/** Wilson's score interval of one share, 0–1 (Wilson 1927). */
export function wilsonInterval(share: Share, level: ConfidenceLevel): Interval {
  const z = normalQuantile(level);
  const { people } = share;
  const p = shareOf(share);
  const scale = 1 + z ** 2 / people;
  const middle = (p + z ** 2 / (2 * people)) / scale;
  const reach = (z / scale) * Math.sqrt((p * (1 - p)) / people + z ** 2 / (4 * people ** 2));
  return around(middle, reach);
}

/** Newcombe's hybrid score interval for the difference of two shares, −1 to 1 (Newcombe 1998, method 10). */
export function newcombeInterval(one: Share, other: Share, level: ConfidenceLevel): Interval {
  const p = shareOf(one);
  const q = shareOf(other);
  const a = wilsonInterval(one, level);
  const b = wilsonInterval(other, level);
  return {
    low: p - q - Math.hypot(p - a.low, b.high - q),
    high: p - q + Math.hypot(a.high - p, q - b.low),
  };
}
