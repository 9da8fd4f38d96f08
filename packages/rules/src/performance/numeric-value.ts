import type { IsoDate } from '../brands.ts';
import { parseIsoDate } from '../calendar.ts';
import tables from './tables/skp-weights.json' with { type: 'json' };

/** What a numeric rating is made of (PP 30/2019 Ps 41), each from 0 to the scale's maximum. */
export interface NumericScores {
  readonly skp: number;
  readonly behaviour: number;
  /** Whether peers and subordinates were asked about the behaviour (360°): it then weighs more. */
  readonly withPeers: boolean;
}

interface Weights {
  readonly skp: number;
  readonly behaviour: number;
}

/** The weights in force on a day, in percent; null before the first table. */
export function skpWeightsOn(day: IsoDate, withPeers: boolean): Weights | null {
  const found = tables.versions.findLast(({ validFrom }) => {
    const from = parseIsoDate(validFrom);
    return from !== null && from <= day;
  });
  if (found === undefined) return null;
  return withPeers ? found.withPeers : found.withoutPeers;
}

/** Nilai prestasi kerja, not rounded; null where no weights are in force on the day. */
export function numericValue(scores: NumericScores, day: IsoDate): number | null {
  const weights = skpWeightsOn(day, scores.withPeers);
  if (weights === null) return null;
  return (scores.skp * weights.skp + scores.behaviour * weights.behaviour) / 100;
}
