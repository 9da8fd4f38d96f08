import type { Box } from '../placement.ts';
import type { EducationLevel, EmploymentType, PostLevel, Predikat, ServiceStatus } from '../terms.ts';

/** Who may be proposed for a post of one level, and how nilai talenta and nilai teknis are mixed for it. */
export interface TargetRules {
  /** Levels whose people are searched for candidates. */
  readonly candidateLevels: readonly PostLevel[];
  /** Percent, together 100. */
  readonly mix: { readonly talent: number; readonly technical: number };
  readonly requirements: readonly RequirementRule[];
}

type RequirementEffect = 'block' | 'warn';

export type RequirementRule = {
  /** Unmet, it excludes (`block`) or is only shown (`warn`). */
  readonly effect: RequirementEffect;
  readonly legalBasis: string;
} & RequirementTest;

export type RequirementTest =
  | { readonly requirement: 'in-service'; readonly anyOf: readonly ServiceStatus[] }
  | { readonly requirement: 'not-incumbent' }
  | { readonly requirement: 'employment-type'; readonly anyOf: readonly EmploymentType[] }
  | { readonly requirement: 'box'; readonly anyOf: readonly Box[] }
  | { readonly requirement: 'education'; readonly anyOf: readonly EducationLevel[] }
  /** Now or formerly, all spans together. */
  | { readonly requirement: 'level-tenure'; readonly anyOf: readonly PostLevel[]; readonly months: number }
  | { readonly requirement: 'related-experience'; readonly months: number }
  /**
   * `inclusive`: still met on the day of that birthday; otherwise only up to the day before. `testedOn`: the planned
   * appointment, or the day on which the candidates are looked at (penutupan).
   */
  | {
      readonly requirement: 'age';
      readonly max: number;
      readonly inclusive: boolean;
      readonly testedOn: 'appointment' | 'closing';
    }
  /** `tolerance`: steps of the ladder that a rank may lie below the lowest of the post's eselon. */
  | { readonly requirement: 'rank'; readonly tolerance: number }
  | {
      readonly requirement: 'performance';
      readonly anyOf: readonly Predikat[];
      readonly years: number;
      /** Months after a year's end within which its rating may still be outstanding. */
      readonly graceMonths: number;
    }
  | { readonly requirement: 'no-running-sanction' }
  | { readonly requirement: 'assessment-valid' }
  | { readonly requirement: 'still-serving' }
  | { readonly requirement: 'technical-measured' }
  /** Has not declared to be unwilling. */
  | { readonly requirement: 'willing' }
  /** Long enough in the present post to be moved; not tested of somebody without one. */
  | { readonly requirement: 'post-tenure'; readonly minMonths: number }
  /** Not yet so long in the present post that a move is overdue. */
  | { readonly requirement: 'post-tenure-limit'; readonly maxMonths: number }
  /** Has declared no conflict of interest with the post or its unit. */
  | { readonly requirement: 'no-conflict-of-interest' };

export type RequirementCode = RequirementTest['requirement'];
