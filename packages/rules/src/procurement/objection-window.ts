import type { IsoDate } from '../brands.ts';
import { addDays, laterDate } from '../calendar.ts';
import type { StageDates } from './formation.ts';
import { datesOf } from './round-stages.ts';
import type { SelectionObjectionPeriods } from './selection-table.ts';

export interface SelectionObjectionWindow {
  /** Last day to object to the results. */
  readonly lastFilingDay: IsoDate;
  /** Last day for the panel to rule. */
  readonly lastRulingDay: IsoDate;
}

/**
 * Sanggah is open from the day of the announcement for three days after it, or as long as the round says where that is
 * later: results that come out late do not shorten it. The panel rules within seven days after its end.
 */
export function objectionWindow(
  announcedOn: IsoDate,
  stages: readonly StageDates[],
  { filingDays, answerDays }: SelectionObjectionPeriods,
): SelectionObjectionWindow {
  const least = addDays(announcedOn, filingDays);
  const lastFilingDay = laterDate(least, datesOf(stages, 'sanggah')?.until ?? least);
  return { lastFilingDay, lastRulingDay: addDays(lastFilingDay, answerDays) };
}
