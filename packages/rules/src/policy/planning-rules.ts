import type { PostLevel } from '../terms.ts';

/** How a need is computed from a workload, and how staff is projected from what is known today. */
export interface PlanningRules {
  /** Waktu kerja efektif of one person in a year, in minutes. */
  readonly effectiveMinutes: number;
  /** Rest of a need, from above 0 to 1, from which on it is rounded up to one more person. */
  readonly roundUpFrom: number;
  /** Levels whose need is the posts that the organisation has by regulation; they are never filled by formasi. */
  readonly structuralLevels: readonly PostLevel[];
  /** Who leaves for other reasons than BUP, per thousand staff and year; null: only those that are expected by name. */
  readonly otherLeaversPerThousand: number | null;
}
