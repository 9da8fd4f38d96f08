import type { Expectation, Predikat } from '../terms.ts';
import type { NumericScores } from './numeric-value.ts';
import type { Behaviour, EvaluationMethod } from './plan-terms.ts';

/** What the rater says of an SKP at the end of its year. */
export interface EvaluationRequest {
  /** Each hasil kerja of the SKP, once. */
  readonly results: readonly { readonly id: string; readonly category: Expectation }[];
  /** Each of the seven behaviours, once. */
  readonly behaviours: readonly { readonly behaviour: Behaviour; readonly category: Expectation }[];
  /** Rating hasil kerja and rating perilaku as a whole; null where the year is rated by figures. */
  readonly workResult: Expectation | null;
  readonly behaviour: Expectation | null;
  /** Null where the year is rated by the matrix. */
  readonly scores: NumericScores | null;
  /** Whether a new idea or work was of use to the organisation: it matters to figures only. */
  readonly newIdea: boolean;
  /** Why less was reached than expected, and what is done about it; null: not analysed. */
  readonly analysis: object | null;
}

export interface EvaluationResult {
  readonly method: EvaluationMethod;
  readonly workResult: Expectation;
  readonly behaviour: Expectation;
  readonly predikat: Predikat;
  /** Nilai prestasi kerja; null where the year is rated by the matrix. */
  readonly value: number | null;
}

export const EVALUATION_FAULTS = [
  'no-method',
  'result-not-rated',
  'result-unknown',
  'result-rated-twice',
  'behaviour-not-rated',
  'behaviour-rated-twice',
  'category-needed',
  'category-not-used',
  'category-beyond-parts',
  'scores-needed',
  'scores-not-used',
  'score-off-scale',
  'analysis-needed',
] as const;
export type EvaluationFaultCode = (typeof EVALUATION_FAULTS)[number];

export interface EvaluationFault {
  /** Path within the request. */
  readonly field: string;
  readonly code: EvaluationFaultCode;
}
