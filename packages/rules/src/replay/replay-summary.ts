import type { Box } from '../placement.ts';
import type { FairnessRules } from '../policy/fairness-rules.ts';
import type { PersonReplay } from './person-replay.ts';
import type { CauseCount, GroupDimension, Movement, ReplayContext } from './replay-tally.ts';

/** What a replay shows: counts of all, counts of groups large enough to be shown, and who moves. */
export interface ReplaySummary extends ReplayContext {
  readonly all: Movement & Distribution;
  readonly causes: readonly CauseCount[];
  readonly groups: readonly GroupResult[];
  /** Only those who move, by unit and NIP. */
  readonly movers: readonly PersonReplay[];
}

/** Ten rows each: unplaced (null) first, then boxes 1 to 9. */
export interface Distribution {
  readonly before: readonly BoxCount[];
  readonly after: readonly BoxCount[];
}

export interface BoxCount {
  readonly box: Box | null;
  readonly people: number;
}

/** A group too small to be shown, or needed to hide one that is, has no figures at all. */
export type GroupResult = { readonly dimension: GroupDimension; readonly group: string } & (
  | ({ readonly suppressed: false; readonly people: number; readonly moved: number } & Distribution)
  | { readonly suppressed: true }
);

/** How people are grouped, and how small a shown group may be: as in the fairness panel of the policy in force. */
export type ReplaySettings = Pick<FairnessRules, 'ageBands' | 'suppressBelow'>;
