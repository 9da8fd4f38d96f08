/**
 * What somebody can claim: that an input says something wrong, that it should not be there, that one is lacking, or that
 * a placement came about wrongly.
 */
export const OBJECTION_CLAIMS = [
  'wrong-content',
  'unfounded-item',
  'missing-item',
  'misread-input',
  'wrong-rule',
] as const;
export type ObjectionClaim = (typeof OBJECTION_CLAIMS)[number];

/** One body that answers objections. */
export interface ObjectionInstance {
  readonly code: string;
  /** As the agency calls it. */
  readonly name: string;
  /** Calendar days to answer in, after the day on which the objection reached it. */
  readonly answerDays: number;
}

/**
 * How an objection (keberatan) is filed, answered and taken further. No source that was seen fixes these periods, so
 * each is a setting.
 */
export interface ObjectionRules {
  readonly legalBasis: string;
  /** Calendar days after the contested day in which to file; null: at any time. */
  readonly filingDays: Readonly<Record<ObjectionClaim, number | null>>;
  /** Calendar days after an answer in which to take the objection to the next instance. */
  readonly escalationDays: number;
  /** Lowest first; what the last one answers stands. */
  readonly instances: readonly [ObjectionInstance, ...ObjectionInstance[]];
}
