import type { IsoDate } from './brands.ts';

/** Calendar dates as text: `a < b` is "a is earlier", no time zone is involved, and today is always an argument. */

const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/;
const DAY_MS = 86_400_000;
const MONTHS_A_YEAR = 12;

interface CalendarDay {
  readonly year: number;
  /** 1–12. */
  readonly month: number;
  readonly day: number;
}

/** The date, or null if `text` is no day of the calendar (`2025-02-29`). */
export function parseIsoDate(text: string): IsoDate | null {
  const match = SHAPE.exec(text);
  if (!match) return null;
  const [year, month, day] = match.slice(1).map(Number);
  if (!year || !month || !day || month > MONTHS_A_YEAR || day > daysInMonth(year, month)) return null;
  return text as IsoDate;
}

/** The date of the given year, month (1–12) and day; null if there is none. */
export function toIsoDate(year: number, month: number, day: number): IsoDate | null {
  return parseIsoDate(`${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`);
}

/** 29 February becomes 28 February in a common year. */
export function addYears(date: IsoDate, years: number): IsoDate {
  return addMonths(date, years * MONTHS_A_YEAR);
}

/** A day that the target month lacks becomes its last day: 31 January + 1 month = 28 (29) February. */
export function addMonths(date: IsoDate, months: number): IsoDate {
  const { year, month, day } = split(date);
  const count = year * MONTHS_A_YEAR + (month - 1) + months;
  const targetYear = Math.floor(count / MONTHS_A_YEAR);
  const targetMonth = count - targetYear * MONTHS_A_YEAR + 1;
  return join({
    year: targetYear,
    month: targetMonth,
    day: Math.min(day, daysInMonth(targetYear, targetMonth)),
  });
}

export function addDays(date: IsoDate, days: number): IsoDate {
  return fromDayNumber(dayNumber(date) + days);
}

export function dayBefore(date: IsoDate): IsoDate {
  return addDays(date, -1);
}

export function dayAfter(date: IsoDate): IsoDate {
  return addDays(date, 1);
}

export function firstOfNextMonth(date: IsoDate): IsoDate {
  const { year, month } = split(addMonths(date, 1));
  return join({ year, month, day: 1 });
}

export function yearOf(date: IsoDate): number {
  return split(date).year;
}

export function firstDayOfYear(year: number): IsoDate {
  return join({ year, month: 1, day: 1 });
}

/** Days from `from` to `to`; negative if `to` is earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return dayNumber(to) - dayNumber(from);
}

/** Full months from `from` to `to`, 0 if `to` is earlier: the n-th is full on the day `addMonths(from, n)`. */
export function monthsBetween(from: IsoDate, to: IsoDate): number {
  if (to <= from) return 0;
  const start = split(from);
  const end = split(to);
  const months = (end.year - start.year) * MONTHS_A_YEAR + end.month - start.month;
  return addMonths(from, months) <= to ? months : months - 1;
}

/** Full years from `from` to `to`, 0 if `to` is earlier: age, length of service. */
export function wholeYearsBetween(from: IsoDate, to: IsoDate): number {
  return Math.floor(monthsBetween(from, to) / MONTHS_A_YEAR);
}

export function laterDate(a: IsoDate, b: IsoDate): IsoDate {
  return a > b ? a : b;
}

export function earlierDate(a: IsoDate, b: IsoDate): IsoDate {
  return a < b ? a : b;
}

export function earliest(dates: readonly IsoDate[]): IsoDate | null {
  const [first, ...rest] = dates;
  return first === undefined ? null : rest.reduce(earlierDate, first);
}

function split(date: IsoDate): CalendarDay {
  return { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), day: Number(date.slice(8, 10)) };
}

function join({ year, month, day }: CalendarDay): IsoDate {
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}` as IsoDate;
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0');
}

function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function dayNumber(date: IsoDate): number {
  const { year, month, day } = split(date);
  return Date.UTC(year, month - 1, day) / DAY_MS;
}

function fromDayNumber(number: number): IsoDate {
  const date = new Date(number * DAY_MS);
  return join({ year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() });
}
