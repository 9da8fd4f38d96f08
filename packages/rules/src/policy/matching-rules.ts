import type { AssignmentLevel, AwardLevel, EducationLevel, PostLevel } from '../terms.ts';
import type { ActingHolding } from './component-rule.ts';
import type { RequirementRule } from './target-rules.ts';

/** How people are matched to posts, and what counts as a change that somebody can bring about. */
export interface MatchingRules {
  readonly legalBasis: string;
  /** With at most so many blocking requirements unmet, all of them to be mended, somebody is `hampir`, */
  readonly nearMost: number;
  /** as long as that takes at most so many months. */
  readonly nearMonths: number;
  readonly lateral: LateralRules;
  readonly moves: MovesRules;
}

/** A move to another post of the same level (mutasi). */
export interface LateralRules {
  /** Levels within which people are moved like this. */
  readonly levels: readonly PostLevel[];
  readonly requirements: readonly RequirementRule[];
}

/** The kinds of change by which somebody moves in the nine-box, and `waktu`: waiting. */
export const MOVE_KINDS = [
  'predikat',
  'umpan-balik',
  'penghargaan',
  'tim-kerja',
  'jam-pelatihan',
  'asesmen-kompetensi',
  'asesmen-potensi',
  'pendidikan',
  'penugasan-pelaksana',
  'pindah-unit',
  'waktu',
] as const;
export type MoveKind = (typeof MOVE_KINDS)[number];

export interface MoveRule {
  /** How much it takes, compared with the other kinds: of equally many changes the least together come first. */
  readonly effort: number;
  /** Months from the decision to the day on which it counts. */
  readonly leadMonths: number;
}

export interface MovesRules {
  /** Most changes in one set: what needs more is "not within reach". */
  readonly maxChanges: number;
  /** Most sets named for one goal, each of other kinds of change. */
  readonly alternatives: number;
  /** How far ahead waiting is looked at. */
  readonly waitMonths: number;
  /** Months after an assessment before the next is held. */
  readonly reassessAfterMonths: number;
  /** A kind that is not named is not offered. */
  readonly kinds: Readonly<Partial<Record<MoveKind, MoveRule>>>;
  /** Levels that somebody can aim at. */
  readonly within: {
    readonly awards: readonly AwardLevel[];
    readonly assignments: readonly AssignmentLevel[];
    readonly education: readonly EducationLevel[];
    readonly acting: readonly ActingHolding[];
  };
}
