import type { Box } from '../placement.ts';
import type { Eselon, PostLevel, SanctionLevel } from '../terms.ts';
import type { RequirementCode } from './target-rules.ts';

/** How far a member of the KRS may be put forward. `nasional` includes the own agency. */
export const KRS_LEVELS = ['instansi', 'nasional'] as const;
export type KrsLevel = (typeof KRS_LEVELS)[number];

/** Why somebody leaves the pool (PermenPANRB 3/2020 and practice). */
export const EXIT_REASONS = [
  'retired',
  'dismissed',
  'resigned',
  'moved-agency',
  'left-service',
  'criminal-case',
  'sanction',
  'mpp',
  'on-leave',
  'placed-in-target',
  'unwilling',
  'assessment-expired',
  'box-below',
  'unplaced',
  'max-stay',
] as const;
export type ExitReason = (typeof EXIT_REASONS)[number];

/** Who belongs to the kelompok rencana suksesi (KRS), and who is how far from the next post. */
export interface TalentPoolRules {
  readonly legalBasis: string;
  /** Boxes whose people form the KRS. */
  readonly boxes: readonly { readonly box: Box; readonly level: KrsLevel }[];
  /** Levels of a running sanction that end the membership. */
  readonly sanctions: readonly SanctionLevel[];
  /** Longest stay; null: none. */
  readonly maxStayMonths: number | null;
  /** Which of several reasons is the one recorded: the first that holds. Every reason, once. */
  readonly exitOrder: readonly ExitReason[];
  /** Months that somebody stays out after leaving for one of these reasons, although the box still fits. */
  readonly reentry: { readonly after: readonly ExitReason[]; readonly months: number };
  readonly readiness: ReadinessRules;
}

/** Requirements that somebody can come to meet by an act, and not by waiting alone. */
export const ACTABLE_REQUIREMENTS = [
  'box',
  'education',
  'rank',
  'performance',
  'assessment-valid',
  'willing',
] as const satisfies readonly RequirementCode[];
export type ActableRequirement = (typeof ACTABLE_REQUIREMENTS)[number];

export interface ReadinessRules {
  /** Ready within this time is `siap-1-2-tahun`; after it `siap-kemudian`. */
  readonly soonMonths: number;
  /** Eselon of the first post of a level: whose rank is then asked for. */
  readonly typicalEselon: Readonly<Partial<Record<PostLevel, Eselon>>>;
  /** Years in a rank until the next regular one. */
  readonly rankYears: number;
  /** Months that it takes to meet a requirement by an act. One that is not named cannot be brought about. */
  readonly acts: Readonly<Partial<Record<ActableRequirement, number>>>;
}
