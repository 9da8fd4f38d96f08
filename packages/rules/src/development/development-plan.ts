import type { IsoDate } from '../brands.ts';
import type { Programme } from '../policy/development-rules.ts';

export const ITEM_STATUSES = ['rencana', 'berjalan', 'selesai', 'batal'] as const;
export type ItemStatus = (typeof ITEM_STATUSES)[number];

export const OUTCOME_RESULTS = ['tercapai', 'tercapai-sebagian', 'tidak-tercapai'] as const;
export type OutcomeResult = (typeof OUTCOME_RESULTS)[number];

/** What is planned, as far as it can be said before anything is done. */
export interface ProposedItem {
  readonly id: string;
  /** Code of the competency to be developed; null where it is for the hours alone. */
  readonly competency: string | null;
  readonly programme: Programme;
  /** Jam pelajaran (JP). */
  readonly hours: number;
}

export interface PlanItem extends ProposedItem {
  readonly status: ItemStatus;
  /** JP done so far. */
  readonly doneHours: number;
  /** Null until it is finished. */
  readonly result: OutcomeResult | null;
  /** Day of the last outcome; null before the first. */
  readonly lastOutcomeOn: IsoDate | null;
}

/** Individual development plan of one year. */
export interface DevelopmentPlan {
  readonly year: number;
  readonly items: readonly PlanItem[];
}

/** Something done about one item. */
export interface Outcome {
  readonly itemId: string;
  readonly on: IsoDate;
  /** JP done by it, added to those before. */
  readonly hours: number;
  readonly status: Exclude<ItemStatus, 'rencana'>;
  readonly result: OutcomeResult | null;
}
