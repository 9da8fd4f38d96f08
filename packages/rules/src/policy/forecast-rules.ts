import type { IsoDate } from '../brands.ts';
import type { PostLevel } from '../terms.ts';

/** What falls vacant when, how long filling it takes, and when nobody may be replaced. */
export interface ForecastRules {
  /** Masa persiapan pensiun. `vacates`: the post counts as falling vacant at once, and not only at TMT pensiun. */
  readonly mpp: { readonly vacates: boolean; readonly legalBasis: string };
  /** Terms of office, counted from the day on which the post was taken. */
  readonly terms: readonly TermRule[];
  /** Days that filling a post takes, from the first step to the appointment. */
  readonly leadDays: Readonly<Record<PostLevel, number>>;
  /** Earliest first, apart from each other. */
  readonly freezeWindows: readonly FreezeWindow[];
  /** A post with fewer ready people of its own than this is thinly covered. */
  readonly thinPool: number;
  /** On how many shortlists somebody stands before it is pointed out. */
  readonly sharedFrom: number;
}

export interface TermRule {
  readonly levels: readonly PostLevel[];
  readonly years: number;
  readonly legalBasis: string;
}

/** Days, both included, on which no official is replaced without permission (UU 10/2016 Ps 71(2)). */
export interface FreezeWindow {
  readonly from: IsoDate;
  readonly until: IsoDate;
  readonly legalBasis: string;
  /** Whose permission lifts it. */
  readonly permission: string;
}
