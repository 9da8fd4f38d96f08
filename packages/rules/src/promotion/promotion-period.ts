import type { IsoDate } from '../brands.ts';
import { addMonths, firstOfNextMonth } from '../calendar.ts';
import { count, list, object } from '../policy/guard.ts';
import { type Dated, datedFields, datedTable } from './dated-table.ts';
import rows from './tables/promotion-periods.json' with { type: 'json' };

interface Periods extends Dated {
  /** Months, 1–12, on whose first day ranks rise. */
  readonly months: readonly number[];
}

const periodsOn = datedTable(object<Periods>({ ...datedFields, months: list(count(12)) }), rows);

/** Whether ranks rise on that day: the first of a month that is a period of its time (Per BKN 4/2025). */
export function isPromotionPeriod(day: IsoDate): boolean {
  return day.endsWith('-01') && periodsOn(day).months.includes(Number(day.slice(5, 7)));
}

/** The first period on a day or after it. */
export function promotionPeriodFrom(day: IsoDate): IsoDate {
  let first = day.endsWith('-01') ? day : firstOfNextMonth(day);
  while (!isPromotionPeriod(first)) first = addMonths(first, 1);
  return first;
}
