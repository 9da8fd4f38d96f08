import type { IsoDate, RuleSetId } from '../brands.ts';
import type { Box } from '../placement.ts';

/** What was replayed. */
export interface ReplayContext {
  readonly from: RuleSetId;
  readonly to: RuleSetId;
  readonly asOf: IsoDate;
}

/** People counted by where they stand before and after. Counts of disjoint groups add up: see merge-replays.ts. */
export interface ReplayTally extends ReplayContext {
  readonly all: Movement;
  /** In how many moves a cause took part, e.g. `potential/cut-off`, `performance/predikat-kinerja`, `box-map`. */
  readonly causes: readonly CauseCount[];
  readonly groups: readonly GroupMovement[];
}

export interface Movement {
  readonly people: number;
  readonly moved: number;
  /** Of those, the ones whose levels stay and only the number of the box differs. */
  readonly renumbered: number;
  /** The pairs that occur, ordered by `from`, then `to`. */
  readonly cells: readonly MovementCell[];
}

/** Box numbers are each policy's own; null: unplaced. */
export interface MovementCell {
  readonly from: Box | null;
  readonly to: Box | null;
  readonly people: number;
  readonly moved: number;
}

export const GROUP_DIMENSIONS = ['unit', 'sex', 'age-band'] as const;
export type GroupDimension = (typeof GROUP_DIMENSIONS)[number];

export interface GroupMovement extends Movement {
  readonly dimension: GroupDimension;
  /** Unit id, sex, or name of the age band. */
  readonly group: string;
}

export interface CauseCount {
  readonly cause: string;
  readonly people: number;
}
