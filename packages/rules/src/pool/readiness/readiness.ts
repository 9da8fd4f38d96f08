import type { IsoDate } from '../../brands.ts';
import type { PostLevel } from '../../terms.ts';

/** How soon somebody could take a post one level up, soonest first. */
export const READINESS = ['siap-sekarang', 'siap-1-2-tahun', 'siap-kemudian'] as const;
export type Readiness = (typeof READINESS)[number];

/** How an unmet requirement comes to be met: by waiting, by an act, or not at all. */
export type Ripening =
  | { readonly by: 'time'; readonly on: IsoDate }
  /** `on`: the earliest day, if the act is begun at once. */
  | { readonly by: 'act'; readonly on: IsoDate }
  | { readonly by: 'never'; readonly on: null };

export type ReadinessGap = Ripening & {
  /** Code of the requirement, as in verdicts. */
  readonly requirement: string;
  readonly expected: string;
  readonly actual: string;
  readonly legalBasis: string;
};

export interface TargetReadiness {
  /** Level of the target post. */
  readonly target: PostLevel;
  /** Null where the level cannot be reached any more. */
  readonly readiness: Readiness | null;
  /** Earliest day on which everything can be met; null where it cannot. */
  readonly readyOn: IsoDate | null;
  readonly gaps: readonly ReadinessGap[];
}
