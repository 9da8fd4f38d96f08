import type {
  AssignmentLevel,
  AwardLevel,
  EducationLevel,
  FeedbackCategory,
  FieldMatch,
  Holding,
  Predikat,
  SanctionLevel,
} from '../terms.ts';

/** A step of a scale: from this amount on, inclusive, up to the step above. */
export interface Step {
  readonly from: number;
  readonly value: number;
}

export const BREADTHS = ['lintas-instansi', 'lintas-unit', 'satu-unit'] as const;
export type Breadth = (typeof BREADTHS)[number];

export const ACTING_HOLDINGS = ['pj-kepala-daerah', 'plt-lebih-tinggi', 'plt-setara', 'plh'] as const;
export type ActingHolding = Exclude<Holding, 'definitif'>;

type Scale<Term extends string> = Readonly<Record<Term, number>>;

interface ComponentBase {
  /** Stable name, kebab-case. */
  readonly name: string;
  /** Points of the axis that a value of 100 gives. */
  readonly weight: number;
  /**
   * What having no record that counts means: `missing` leaves the person unplaced, a number is the scale's own
   * official "none" row (no award, no sanction).
   */
  readonly whenAbsent: 'missing' | number;
}

/** One part of an axis: what is measured and the scale that turns it into 0–100. */
export type ComponentRule = ComponentBase & MeasureRule;

type MeasureRule =
  | PredikatRule
  | FeedbackRule
  | AwardsRule
  | AssignmentsRule
  | JobMatchRule
  | TechnicalMatchRule
  | TrainingHoursRule
  | PostExperienceRule
  | PotentialItemsRule
  | EducationLevelRule
  | FieldMatchRule
  | IntegrityRule;

interface PredikatRule {
  readonly measure: 'predikat';
  readonly scale: Scale<Predikat>;
  /** Months after 31 December of the rated year for which the rating counts. */
  readonly validMonthsAfterYear: number;
}

interface FeedbackRule {
  readonly measure: 'feedback';
  readonly scale: Scale<FeedbackCategory>;
  /** Months after 31 December of the year of the round for which it counts. */
  readonly validMonthsAfterYear: number;
}

interface AwardsRule {
  readonly measure: 'awards';
  readonly scale: Scale<AwardLevel>;
  readonly windowYears: number;
}

interface AssignmentsRule {
  readonly measure: 'assignments';
  readonly scale: Scale<AssignmentLevel>;
  readonly windowYears: number;
}

interface JobMatchRule {
  readonly measure: 'job-match';
}

export interface TechnicalMatchRule {
  readonly measure: 'technical-match';
  /** What a post whose standard has no technical competency means: a gap, or the job match stands for this part. */
  readonly whenNoneRequired: 'missing' | 'job-match';
}

export interface TrainingHoursRule {
  readonly measure: 'training-hours';
  /** By jam pelajaran (JP) a year, highest first. */
  readonly steps: readonly Step[];
}

export interface PostExperienceRule {
  readonly measure: 'post-experience';
  /** By full years in posts of the present level, highest first. */
  readonly length: readonly Step[];
  readonly breadth: Scale<Breadth>;
  readonly acting: Scale<ActingHolding>;
  readonly neverActing: number;
}

export interface PotentialItemsRule {
  readonly measure: 'potential-items';
  /** Highest level of one item. */
  readonly maxPerItem: number;
}

interface EducationLevelRule {
  readonly measure: 'education-level';
  readonly scale: Scale<EducationLevel>;
}

interface FieldMatchRule {
  readonly measure: 'field-match';
  readonly scale: Scale<FieldMatch>;
}

export interface IntegrityRule {
  readonly measure: 'integrity';
  /** By the heaviest sanction within the lookback. */
  readonly scale: Scale<SanctionLevel>;
  /** While a sanction is in force. */
  readonly running: number;
  /** Years after its last day for which a sanction still counts. */
  readonly lookbackYears: number;
}
