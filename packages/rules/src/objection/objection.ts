import type { IsoDate } from '../brands.ts';
import type { ObjectionInstance } from '../policy/objection-rules.ts';

export const OBJECTION_OUTCOMES = ['dikabulkan', 'dikabulkan-sebagian', 'ditolak'] as const;
export type ObjectionOutcome = (typeof OBJECTION_OUTCOMES)[number];

/** How an objection ended: as it was answered last, or withdrawn (dicabut) before it was. */
export const OBJECTION_ENDINGS = [...OBJECTION_OUTCOMES, 'dicabut'] as const;
export type ObjectionEnding = (typeof OBJECTION_ENDINGS)[number];

/**
 * `open`: an instance has to answer. `overdue`: the last one has not in its time, and still has to. `answered`: it can
 * be taken further. `closed`: it has ended, for good. Until then the contested item is frozen.
 */
export const OBJECTION_STATUSES = ['open', 'overdue', 'answered', 'closed'] as const;
export type ObjectionStatus = (typeof OBJECTION_STATUSES)[number];

/** Where an objection stands. It keeps the periods under which it was filed: a later policy does not move them. */
export interface ObjectionState {
  readonly status: ObjectionStatus;
  readonly filedOn: IsoDate;
  /** Who has to answer, or answered last. */
  readonly instance: ObjectionInstance;
  /** Instances above it, lowest first. */
  readonly above: readonly ObjectionInstance[];
  readonly escalationDays: number;
  /** Last day for what is awaited: the answer, or the person's step. Once closed, the day on which it ended. */
  readonly dueOn: IsoDate;
  readonly lastOutcome: ObjectionOutcome | null;
  /** Null until closed. */
  readonly ending: ObjectionEnding | null;
}

export type ObjectionRefusal =
  /** It has ended, or awaits something else. */
  | { readonly code: 'not-now'; readonly status: ObjectionStatus }
  | { readonly code: 'too-late'; readonly lastDay: IsoDate };
