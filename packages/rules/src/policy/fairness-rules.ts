import type { Box } from '../placement.ts';
import type { Predikat } from '../terms.ts';

/** Confidence levels in percent; the quantiles that belong to them are in fairness/confidence.ts. */
export const CONFIDENCE_LEVELS = [90, 95, 99] as const;
export type ConfidenceLevel = (typeof CONFIDENCE_LEVELS)[number];

/** From when on a difference between groups of people is pointed out. It is never acted upon by itself. */
export interface FairnessRules {
  /** No figure is given of fewer people than this. */
  readonly suppressBelow: number;
  readonly confidence: ConfidenceLevel;
  /** What a predikat counts in a mean. */
  readonly predikatScores: Readonly<Record<Predikat, number>>;
  /** Distance of a rater's or unit's mean from the agency's, in standard deviations, from which on it is an alarm. */
  readonly severityLimit: number;
  readonly gap: {
    /** Hedges' g of talent scores from which on a gap is an alarm. */
    readonly effect: number;
    /** Difference in the share of the high boxes, in percentage points, from which on it is one. */
    readonly points: number;
  };
  /** Boxes whose share is compared. */
  readonly highBoxes: readonly Box[];
  /** Lower bounds of the age bands in years, ascending; the last one is open. */
  readonly ageBands: readonly number[];
}
