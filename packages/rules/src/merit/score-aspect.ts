import type { MeritAspect, MeritInstrument } from './instrument.ts';
import type { MeritLevels } from './merit-levels.ts';
import { roundTo } from './round-to.ts';
import type { MeritWeights } from './weights.ts';

export interface AspectScore {
  readonly aspect: string;
  /** Points of 400, or maturity from 0 to 1 before the aspect is weighed; rounded. */
  readonly score: number;
  /** The most that it can be: the weight in points, or 1. */
  readonly most: number;
  readonly weight: number;
}

/** Shares are shown finer than the index, so that a step of one question can be seen. */
const SHARE_DECIMALS = 4;

/** Mean of the levels by the weights of the items, as a share of the highest; an item without a level counts nothing. */
export const shareOf = (
  { items }: MeritAspect,
  { highest }: Pick<MeritInstrument, 'highest'>,
  levels: MeritLevels,
): number => {
  const weight = items.reduce((sum, item) => sum + item.weight, 0);
  return items.reduce((sum, item) => sum + item.weight * (levels[item.id] ?? 0), 0) / (weight * highest);
};

/** What one aspect comes to by the levels of its items. */
export const scoreAspect = (
  instrument: Pick<MeritInstrument, 'highest' | 'scheme' | 'decimals'>,
  aspect: MeritAspect,
  weights: MeritWeights,
  levels: MeritLevels,
): AspectScore => {
  const share = shareOf(aspect, instrument, levels);
  const weight = weights[aspect.id] ?? 0;
  return instrument.scheme === 'points'
    ? { aspect: aspect.id, score: roundTo(share * weight, instrument.decimals), most: weight, weight }
    : { aspect: aspect.id, score: roundTo(share, SHARE_DECIMALS), most: 1, weight };
};

/** How much one level of each item adds to the index. */
export const gainsOf = (
  { aspects, highest, composition }: Pick<MeritInstrument, 'aspects' | 'highest' | 'composition'>,
  weights: MeritWeights,
): ReadonlyMap<string, number> =>
  new Map(
    aspects.flatMap(({ id, items }) => {
      const whole = items.reduce((sum, item) => sum + item.weight, 0) * highest;
      const worth = composition.maturity * (weights[id] ?? 0);
      return items.map((item) => [item.id, (worth * item.weight) / whole] as const);
    }),
  );
