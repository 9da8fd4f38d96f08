import { addDays, addMonths, daysBetween, type IsoDate, toIsoDate, yearOf } from '@kotak9/rules';
import type { Random } from '../random.ts';

const DAYS_A_YEAR = 365.2425;

/** @throws RangeError if the calendar has no such day */
export function dateOf(year: number, month: number, day: number): IsoDate {
  const date = toIsoDate(year, month, day);
  if (date === null) throw new RangeError(`no day ${year}-${month}-${day}`);
  return date;
}

export function yearsBefore(date: IsoDate, years: number): IsoDate {
  return addDays(date, -Math.round(years * DAYS_A_YEAR));
}

export function yearsBetween(from: IsoDate, to: IsoDate): number {
  return daysBetween(from, to) / DAYS_A_YEAR;
}

function monthOf(date: IsoDate): number {
  return Number(date.slice(5, 7));
}

/** Appointments and ranks take effect on the first of a month. */
export function firstOfMonth(date: IsoDate): IsoDate {
  return dateOf(yearOf(date), monthOf(date), 1);
}

/** The last 1 April or 1 October up to a date: the usual days of a kenaikan pangkat. */
export function lastPromotionDay(date: IsoDate): IsoDate {
  const day = firstOfMonth(date);
  const month = monthOf(day);
  const back = month >= 10 ? month - 10 : month >= 4 ? month - 4 : month + 2;
  return addMonths(day, -back);
}

export function later(a: IsoDate, b: IsoDate): IsoDate {
  return a > b ? a : b;
}

export function drawDate(from: IsoDate, to: IsoDate, random: Random): IsoDate {
  return addDays(from, random.int(0, Math.max(0, daysBetween(from, to))));
}
