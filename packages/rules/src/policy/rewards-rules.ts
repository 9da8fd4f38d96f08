import type { Authority } from '../discipline/discipline-case.ts';
import type { Predikat, SanctionLevel } from '../terms.ts';

/** What a sanction or leave outside of service does to years of unbroken service. */
export const SERVICE_BREAKS = ['reset', 'never'] as const;
export type ServiceBreak = (typeof SERVICE_BREAKS)[number];

/** What the agency settles of pay, awards and discipline where the law was not read or leaves a choice. */
export interface RewardsRules {
  readonly kgb: {
    /** The lowest predikat that earns the raise (PP 7/1977 Ps 11: "cukup"). */
    readonly minimumPredikat: Predikat;
    /** Sanctions that put it off while they are served. */
    readonly delayedBy: readonly SanctionLevel[];
  };
  readonly satyalancana: {
    /** `reset`: years count anew from its end; `never`: there is no medal any more. */
    readonly afterSanction: ServiceBreak;
    readonly afterCltn: ServiceBreak;
  };
  /** In working days. */
  readonly discipline: {
    /** From a summons to the examination. */
    readonly summonsDays: number;
    /** Summonses after which it is decided without the person. */
    readonly summonses: number;
    /** From the receipt of a decision to the day on which it takes effect. */
    readonly effectDays: number;
    /** From the receipt of a decision, or of the answer to an appeal, to the last day for an appeal. */
    readonly appealDays: number;
    /** The lowest official who may give a sanction of the level. */
    readonly authorities: Readonly<Record<SanctionLevel, Authority>>;
  };
}
