import type { EducationLevel, Grade, ServiceStatus } from '../terms.ts';

/** What data are got ready for: the talent mapping of SIMATA, or a proposed move through I-MUT. */
export const PREFLIGHT_PURPOSES = ['simata', 'i-mut'] as const;
export type PreflightPurpose = (typeof PREFLIGHT_PURPOSES)[number];

/** Who has to mend something; `unit`: the unit in which the person serves. */
export const FINDING_OWNERS = ['hr-admin', 'assessor', 'unit', 'person'] as const;
export type FindingOwner = (typeof FINDING_OWNERS)[number];

/** Everything that the pre-flight can find: what is lacking, what contradicts itself, what is not in force. */
export const FINDING_CODES = [
  'post-missing',
  'education-missing',
  'career-missing',
  'performance-missing',
  'feedback-missing',
  'assessment-missing',
  'rank-decree-missing',
  'post-decree-missing',
  'career-decree-missing',
  'nip-birth-date-differs',
  'nip-sex-differs',
  'nip-type-differs',
  'nip-age-unusual',
  'rank-below-eselon',
  'rank-above-eselon',
  'rank-above-education',
  'rank-before-service',
  'career-before-service',
  'date-in-future',
  'posts-overlap',
  'posts-gap',
  'post-not-in-career',
  'post-since-differs',
  'education-year-doubtful',
  'predikat-not-by-matrix',
  'assessment-expired',
  'assessment-expires-soon',
  'sanction-running',
  'bup-passed',
  'mpp-too-early',
  'post-held-out-of-service',
  'move-too-early',
  'move-overdue',
] as const;
export type FindingCode = (typeof FINDING_CODES)[number];

export interface FindingRule {
  /** What it keeps a person from; empty: it only warns. */
  readonly blocks: readonly PreflightPurpose[];
  readonly owner: FindingOwner;
  /** Days in which it is to be mended. */
  readonly dueInDays: number;
  readonly legalBasis: string;
}

export interface PreflightRules {
  readonly findings: Readonly<Record<FindingCode, FindingRule>>;
  /** Names of one batch of an export. */
  readonly batchSize: number;
  /** Yearly ratings that have to be there. */
  readonly ratings: {
    readonly years: number;
    /** Months of the new year in which last year's may still be lacking. */
    readonly graceMonths: number;
    /** A year is rated for whoever was in service before its n-th month. */
    readonly beforeMonth: number;
  };
  /** Days ahead in which the end of an assessment is announced. */
  readonly assessmentWarnDays: number;
  /** Steps outside the range of the eselon that are let pass. */
  readonly rankTolerance: { readonly below: number; readonly above: number };
  /** Highest golongan ruang that goes with an education. */
  readonly highestGrade: Readonly<Record<EducationLevel, Grade>>;
  /** Youngest age, in years of the calendar, at which an education is completed. */
  readonly graduationAge: Readonly<Record<EducationLevel, number>>;
  /** Days between two definitive posts that are let pass. */
  readonly gapDays: number;
  /** Kedudukan hukum in which nobody holds a post. */
  readonly statusesWithoutPost: readonly ServiceStatus[];
  /** Longest masa persiapan pensiun before the TMT pensiun. */
  readonly mppMonths: number;
  /** Months in a post before, and after, which a move is out of the ordinary. */
  readonly move: { readonly minMonths: number; readonly maxMonths: number };
  /** Points out of 100 that one finding takes from a person's readiness. */
  readonly readiness: { readonly blocking: number; readonly warning: number };
}
