import type { Nip, UnitId } from '../brands.ts';
import type { Axis, AxisResult, Box, MissingInput } from '../placement.ts';
import type { Expectation, PotentialLevel, Sex } from '../terms.ts';

/** Where one person stands under two policies on the same day, and what makes the difference. */
export interface PersonReplay {
  readonly nip: Nip;
  readonly unitId: UnitId;
  readonly sex: Sex;
  /** Full years on the day of the replay. */
  readonly age: number;
  readonly before: Standing;
  readonly after: Standing;
  /** Another box, another level of an axis, or placed under only one of the policies. */
  readonly moved: boolean;
  /** Empty unless `moved`. */
  readonly causes: MoveCauses;
}

/** The outcome of a placement without what it rests on. */
export interface Standing {
  readonly status: 'placed' | 'unplaced';
  /** A number of the policy's own box map; null while unplaced. */
  readonly box: Box | null;
  readonly performance: AxisResult<Expectation> | null;
  readonly potential: AxisResult<PotentialLevel> | null;
  readonly talentScore: number | null;
}

export interface MoveCauses {
  /** One for each axis whose level differs. */
  readonly axes: readonly AxisCause[];
  /** The same two levels have another number; null otherwise. */
  readonly boxMap: { readonly before: Box; readonly after: Box } | null;
  /** Inputs that only the new policy lacks. */
  readonly newlyMissing: readonly MissingInput[];
  /** Inputs that only the old policy lacked. */
  readonly noLongerMissing: readonly MissingInput[];
}

export interface AxisCause {
  readonly axis: Axis;
  readonly before: AxisResult<Expectation | PotentialLevel>;
  readonly after: AxisResult<Expectation | PotentialLevel>;
  readonly by: LevelChange;
  /** Components that differ, largest first. */
  readonly components: readonly ComponentDelta[];
}

/**
 * What led to the new level: the new score alone, by the old cut-offs (`score`); the new cut-offs alone, on the old
 * score (`cut-off`); each of the two alone (`either`); or neither without the other (`only-together`).
 */
export type LevelChange = 'score' | 'cut-off' | 'either' | 'only-together';

/** Points of the axis that one component gives under each policy; null where a policy has no such component. */
export interface ComponentDelta {
  readonly name: string;
  readonly before: number | null;
  readonly after: number | null;
  readonly delta: number;
}
