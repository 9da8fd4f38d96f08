import type { IsoDate, RuleSetId } from '../brands.ts';
import type { CutOff } from '../nine-box/level-of.ts';
import type { OrganisationPredikat } from '../performance/organisation-predikat.ts';
import type { Axis, Box } from '../placement.ts';
import type {
  Eselon,
  Expectation,
  Grade,
  PostLevel,
  PotentialLevel,
  Predikat,
  ServiceStatus,
} from '../terms.ts';
import type { CareerDevelopmentRules } from './career-development-rules.ts';
import type { ComponentRule } from './component-rule.ts';
import type { DeadlineRules } from './deadline-rules.ts';
import type { DevelopmentRules } from './development-rules.ts';
import type { FairnessRules } from './fairness-rules.ts';
import type { ForecastRules } from './forecast-rules.ts';
import type { MatchingRules } from './matching-rules.ts';
import type { ObjectionRules } from './objection-rules.ts';
import type { PerformanceManagementRules } from './performance-management-rules.ts';
import type { PeriodRules } from './period-rules.ts';
import type { PlanningRules } from './planning-rules.ts';
import type { PreflightRules } from './preflight-rules.ts';
import type { RewardsRules } from './rewards-rules.ts';
import type { ServicesRules } from './services-rules.ts';
import type { TalentPoolRules } from './talent-pool-rules.ts';
import type { TargetRules } from './target-rules.ts';

/**
 * The policy in force, as data: every weight, cut-off, window and table that decides something about a person.
 * Read it through `checkRuleSet`; the engine holds no number of its own.
 */
export interface RuleSet {
  readonly id: RuleSetId;
  readonly title: string;
  readonly sources: readonly string[];
  /** Choices that no source settles. */
  readonly assumptions: readonly string[];
  readonly validFrom: IsoDate;
  /** Last day in force; null while it is. */
  readonly validTo: IsoDate | null;
  /** Kedudukan hukum with which a person can stand in a box. */
  readonly placeableStatuses: readonly ServiceStatus[];
  readonly axes: {
    readonly performance: AxisRules<Expectation>;
    readonly potential: AxisRules<PotentialLevel>;
  };
  /** Percent of each axis in nilai talenta, together 100. */
  readonly talentMix: Readonly<Record<Axis, number>>;
  /** Nine rows, one for each pair of levels. */
  readonly boxes: readonly BoxRow[];
  readonly competency: CompetencyRules;
  readonly retirement: RetirementRules;
  /** Lowest and highest rank by eselon. */
  readonly rankRanges: Readonly<Record<Eselon, RankRange>>;
  readonly targets: Readonly<Partial<Record<PostLevel, TargetRules>>>;
  /** Levels whose vacancies get a succession list. */
  readonly successionLevels: readonly PostLevel[];
  readonly successorPolicy: SuccessorPolicy;
  /** What decides first, second, … between two candidates. */
  readonly ranking: readonly RankingKey[];
  readonly distribution: Readonly<Record<OrganisationPredikat, readonly DistributionLimit[]>>;
  /** Numeric ratings under PP 30/2019, highest first. */
  readonly performanceBands: PerformanceBands;
  readonly performanceManagement: PerformanceManagementRules;
  readonly talentPool: TalentPoolRules;
  readonly development: DevelopmentRules;
  readonly careerDevelopment: CareerDevelopmentRules;
  readonly forecast: ForecastRules;
  readonly period: PeriodRules;
  readonly fairness: FairnessRules;
  readonly matching: MatchingRules;
  readonly objection: ObjectionRules;
  /** Years of age at appointment as CPNS outside of which a NIP is doubtful. */
  readonly cpnsAge: { readonly min: number; readonly max: number };
  readonly preflight: PreflightRules;
  readonly planning: PlanningRules;
  readonly deadlines: DeadlineRules;
  readonly services: ServicesRules;
  readonly rewards: RewardsRules;
}

export interface AxisRules<Level extends string> {
  /** Weights together 100. */
  readonly components: readonly ComponentRule[];
  /** Highest first; each reaches from its lower bound to the bound above; the last begins at 0, inclusive. */
  readonly levels: readonly AxisLevel<Level>[];
}

export interface AxisLevel<Level extends string> extends CutOff {
  readonly level: Level;
}

export interface BoxPlace {
  readonly performance: Expectation;
  readonly potential: PotentialLevel;
  readonly box: Box;
}

interface BoxRow extends BoxPlace {
  /** Follow-up codes (rekomendasi tindak lanjut). */
  readonly recommendation: readonly string[];
}

export interface CompetencyRules {
  /** An assessment counts through the day before this anniversary. */
  readonly assessmentValidYears: number;
  /** True: a surplus in one competency does not make up for a gap in another. */
  readonly capPerItem: boolean;
  /** Level 1–5 required of each of the nine competencies where the post has no standard of its own. */
  readonly defaultStandard: Readonly<Record<PostLevel, number>>;
  /** Bands of a JPM, highest first. */
  readonly bands: Readonly<Record<JobMatchPurpose, readonly JobMatchBand[]>>;
}

/** The two scales of the same percentage, never to be mixed: filling a post, and mapping talent. */
export const JOB_MATCH_PURPOSES = ['pengisian-jabatan', 'pemetaan'] as const;
type JobMatchPurpose = (typeof JOB_MATCH_PURPOSES)[number];

export interface JobMatchBand {
  readonly band: string;
  /** Percent, inclusive. */
  readonly from: number;
}

interface RetirementRules {
  readonly legalBasis: string;
  /** Batas usia pensiun in years. */
  readonly bup: Readonly<Record<PostLevel, number>>;
  /** How far ahead retirements are flagged, in months. */
  readonly horizonMonths: number;
  /** Kedudukan hukum from which a person retires at BUP. */
  readonly statuses: readonly ServiceStatus[];
}

export interface RankRange {
  readonly lowest: Grade;
  readonly highest: Grade;
}

export type SuccessorPolicy = {
  /** Boxes from which the list is filled first. */
  readonly boxes: readonly Box[];
  /** Boxes that fill up a list that is still short, in this order. */
  readonly fallback: readonly Box[];
} & ({ readonly kind: 'TOP_1' } | { readonly kind: 'CHOOSE_FROM_TOP_N'; readonly n: number });

export const RANKING_KEYS = ['box', 'score', 'performance-score', 'rank-since', 'post-since', 'nip'] as const;
export type RankingKey = (typeof RANKING_KEYS)[number];

/** A bound on the share of a staff rated with any of `anyOf`. */
export interface DistributionLimit {
  readonly anyOf: readonly Predikat[];
  /** Percent, inclusive; null: no bound. */
  readonly atLeast: number | null;
  readonly atMost: number | null;
  /** Fewest people. */
  readonly people: number;
}

export interface PerformanceBands {
  readonly max: number;
  readonly bands: readonly {
    readonly predikat: Predikat;
    /** Inclusive. */
    readonly from: number;
    /** Only with a new idea or work of use to the organisation. */
    readonly newIdea: boolean;
  }[];
}
