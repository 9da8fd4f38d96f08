import { ok, type Result, refuse } from '../result.ts';
import { WHOLE } from './check-instrument.ts';
import type { MeritCategory, MeritInstrument } from './instrument.ts';
import { categoryOf } from './merit-category.ts';
import { faultOfLevels, type LevelsFault, type MeritLevels, missingItems } from './merit-levels.ts';
import { roundTo } from './round-to.ts';
import { type AspectScore, scoreAspect, shareOf } from './score-aspect.ts';
import type { MeritWeights } from './weights.ts';

/** What goes into the index of 2026 beside maturity. */
export interface MeritSurvey {
  /** Satisfaction and engagement of employees, 0 to 1; null while no survey is recorded. */
  readonly satisfaction: number | null;
  /** Added to the index at the end; may be negative. */
  readonly correction: number;
}

export const NO_SURVEY: MeritSurvey = { satisfaction: null, correction: 0 };

export interface MeritIndex {
  /** Points of 400, or the index of 2026; rounded. */
  readonly index: number;
  /** The index before it was rounded. */
  readonly exact: number;
  /** The index as a share of the whole, at two decimals. */
  readonly share: number;
  readonly category: MeritCategory;
  readonly aspects: readonly AspectScore[];
}

export type IndexFault =
  | LevelsFault
  | { readonly code: 'items-missing'; readonly items: readonly string[] }
  | { readonly code: 'satisfaction-missing' };

/** Points of 400: the sum over the aspects. 2026: 75 % maturity, 25 % satisfaction and engagement, and the correction. */
export const scoreIndex = (
  instrument: MeritInstrument,
  weights: MeritWeights,
  levels: MeritLevels,
  survey: MeritSurvey = NO_SURVEY,
): Result<MeritIndex, IndexFault> => {
  const fault = faultOfLevels(instrument, levels);
  if (fault !== null) return refuse(fault);
  const missing = missingItems(instrument, levels);
  if (missing.length > 0) return refuse({ code: 'items-missing', items: missing });
  const { aspects } = instrument;
  const maturity = aspects.reduce(
    (sum, aspect) => sum + (weights[aspect.id] ?? 0) * shareOf(aspect, instrument, levels),
    0,
  );
  const index = composeIndex(instrument, maturity, survey);
  return index.ok
    ? ok({
        ...rated(instrument, index.value),
        aspects: aspects.map((aspect) => scoreAspect(instrument, aspect, weights, levels)),
      })
    : index;
};

/** The index of its parts, unrounded. Where satisfaction counts, nothing stands in for a survey that was not made. */
export const composeIndex = (
  { composition }: Pick<MeritInstrument, 'composition'>,
  maturity: number,
  { satisfaction, correction }: MeritSurvey,
): Result<number, { readonly code: 'satisfaction-missing' }> => {
  if (composition.satisfaction === 0) return ok(maturity);
  if (satisfaction === null) return refuse({ code: 'satisfaction-missing' });
  return ok(composition.maturity * maturity + composition.satisfaction * satisfaction + correction);
};

/** An index rounded, as a share of the whole, and in its category. */
export const rated = (instrument: MeritInstrument, exact: number): Omit<MeritIndex, 'aspects'> => {
  const index = roundTo(exact, instrument.decimals);
  return {
    index,
    exact,
    share: roundTo(index / WHOLE[instrument.scheme], 2),
    category: categoryOf(instrument, index),
  };
};
