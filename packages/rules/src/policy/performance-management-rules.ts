import type { EvaluationMethod, FeedbackRhythm } from '../performance/plan-terms.ts';

/** How an agency runs performance management where the law leaves it open, or several layers of it are alive. */
export interface PerformanceManagementRules {
  /** How a year's predikat comes about; the last that has begun by the year counts. Earliest first. */
  readonly methods: readonly [EvaluationLayer, ...EvaluationLayer[]];
  readonly feedbackEvery: FeedbackRhythm;
  /** Calendar days after a period in which the rater gives its feedback. */
  readonly feedbackDueDays: number;
  /** Calendar days after the last day of an SKP in which the rater rates it. */
  readonly evaluationDueDays: number;
  /** What happens to a rating with which a unit can no longer fit its own predikat. */
  readonly distributionEffect: 'memperingatkan' | 'menahan';
  /** Fewest people to be rated in a unit for its distribution to be looked at. */
  readonly distributionFrom: number;
}

interface EvaluationLayer {
  readonly fromYear: number;
  readonly method: EvaluationMethod;
}
