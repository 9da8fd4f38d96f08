import type { IsoDate } from '../brands.ts';
import { dayBefore } from '../calendar.ts';

/** What one measure finds about somebody on one day. */
export type Reading =
  | {
      readonly kind: 'found';
      readonly raw: number | string;
      /** On the rule's scale. */
      readonly value: number;
      readonly source: readonly string[];
    }
  /** There is no record: the rule set says whether that is a value or a gap. */
  | { readonly kind: 'absent' }
  /** There are records, and none counts any more. */
  | { readonly kind: 'expired'; readonly since: IsoDate }
  /** Cannot be measured without a post. */
  | { readonly kind: 'no-post' };

/** A measure of one person through time. */
export interface Timeline {
  readonly at: (asOf: IsoDate) => Reading;
  /** Every day on which `at` may change; more than those do no harm. */
  readonly turningDays: () => readonly IsoDate[];
}

/** Finds the last day on which a measure still reads as it does on `asOf`; null if time alone never changes it. */
export type Outlook = (timeline: Timeline, asOf: IsoDate) => IsoDate | null;

/** Looks ahead through the turning days of the measure. */
export const steadyUntil: Outlook = ({ at, turningDays }, asOf) => {
  const now = JSON.stringify(at(asOf));
  const turn = turningDays()
    .filter((day) => day > asOf)
    .sort()
    .find((day) => JSON.stringify(at(day)) !== now);
  return turn === undefined ? null : dayBefore(turn);
};

/** Does not look ahead: for counting many people on one day, where nobody asks how long it stays so. */
export const oneDayOnly: Outlook = () => null;
