import { ok, type Result, refuse } from '../result.ts';
import type { MeritInstrument } from './instrument.ts';
import { type MeritIndex, rated } from './score-index.ts';
import type { MeritWeights } from './weights.ts';

export interface AspectLimit {
  readonly aspect: string;
  readonly least: number;
  readonly most: number;
}

export type OfficialFault =
  | { readonly code: 'aspects-unknown'; readonly aspects: readonly string[] }
  | { readonly code: 'aspects-missing'; readonly aspects: readonly string[] }
  | { readonly code: 'aspect-out-of-range'; readonly aspects: readonly AspectLimit[] };

/**
 * The index of the points that the supervising body gave each aspect. An aspect over its most, or under what the lowest
 * level of everything makes, is no result: whoever enters it is told the limits.
 */
export const officialIndex = (
  instrument: MeritInstrument,
  weights: MeritWeights,
  points: Readonly<Record<string, number>>,
): Result<MeritIndex, OfficialFault> => {
  const ids = instrument.aspects.map(({ id }) => id);
  const unknown = Object.keys(points).filter((id) => !ids.includes(id));
  if (unknown.length > 0) return refuse({ code: 'aspects-unknown', aspects: unknown });
  const given = ids.flatMap((aspect) => {
    const score = points[aspect];
    const weight = weights[aspect] ?? 0;
    return score === undefined ? [] : [{ aspect, score, most: weight, weight }];
  });
  const missing = ids.filter((id) => points[id] === undefined);
  if (missing.length > 0) return refuse({ code: 'aspects-missing', aspects: missing });
  const outside = given
    .map(({ aspect, score, most }) => ({ aspect, score, least: leastOf(instrument, most), most }))
    .filter(({ score, least, most }) => score < least || score > most);
  if (outside.length > 0) {
    const aspects = outside.map(({ aspect, least, most }) => ({ aspect, least, most }));
    return refuse({ code: 'aspect-out-of-range', aspects });
  }
  const total = given.reduce((sum, { score }) => sum + score, 0);
  return ok({ ...rated(instrument, total), aspects: given });
};

const leastOf = ({ lowest, highest }: MeritInstrument, most: number): number => (most * lowest) / highest;
