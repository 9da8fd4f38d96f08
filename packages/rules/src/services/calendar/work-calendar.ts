import type { IsoDate } from '../../brands.ts';
import { addDays, daysBetween, firstDayOfYear, yearOf } from '../../calendar.ts';

export const HOLIDAY_KINDS = ['libur-nasional', 'cuti-bersama', 'libur-daerah'] as const;
export type HolidayKind = (typeof HOLIDAY_KINDS)[number];

export interface Holiday {
  readonly date: IsoDate;
  readonly name: string;
  readonly kind: HolidayKind;
}

/** Hari libur dan cuti bersama of one year, as the agency recorded them: none is ever assumed. */
export interface HolidayCalendar {
  readonly year: number;
  readonly days: readonly Holiday[];
}

/** On which days work is done. */
export interface WorkCalendar {
  /** Days of the week without work, 0 (Sunday) to 6 (Saturday). */
  readonly restDays: readonly number[];
  readonly holidays: ReadonlySet<IsoDate>;
  /** Years whose holidays are known. */
  readonly years: ReadonlySet<number>;
}

export function workCalendar(
  calendars: readonly HolidayCalendar[],
  { restDays }: Pick<WorkCalendar, 'restDays'>,
): WorkCalendar {
  return {
    restDays,
    holidays: new Set(calendars.flatMap(({ days }) => days.map(({ date }) => date))),
    years: new Set(calendars.map(({ year }) => year)),
  };
}

const DAYS_A_WEEK = 7;
/** 2023 began on a Sunday. */
const A_SUNDAY = firstDayOfYear(2023);

/** 0 (Sunday) to 6 (Saturday). */
export function weekdayOf(date: IsoDate): number {
  const days = daysBetween(A_SUNDAY, date) % DAYS_A_WEEK;
  return days < 0 ? days + DAYS_A_WEEK : days;
}

export function isWorkingDay(date: IsoDate, { restDays, holidays }: WorkCalendar): boolean {
  return !restDays.includes(weekdayOf(date)) && !holidays.has(date);
}

/** Working days from one day to another, both included; 0 if `until` is earlier. */
export function workingDaysIn(from: IsoDate, until: IsoDate, calendar: WorkCalendar): number {
  let days = 0;
  for (let date = from; date <= until; date = addDays(date, 1)) {
    if (isWorkingDay(date, calendar)) days += 1;
  }
  return days;
}

/** The `days`-th working day after `from`, which itself does not count; `from` for 0. */
export function addWorkingDays(from: IsoDate, days: number, calendar: WorkCalendar): IsoDate {
  let date = from;
  for (let left = days; left > 0; ) {
    date = addDays(date, 1);
    if (isWorkingDay(date, calendar)) left -= 1;
  }
  return date;
}

/** The first year from `from` to `until` whose holidays are not known; null if all are. */
export function unknownYear(from: IsoDate, until: IsoDate, { years }: WorkCalendar): number | null {
  for (let year = yearOf(from); year <= yearOf(until); year += 1) {
    if (!years.has(year)) return year;
  }
  return null;
}
