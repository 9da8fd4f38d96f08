import type { IsoDate } from '../../brands.ts';
import { toIsoDate } from '../../calendar.ts';
import { ok } from '../../result.ts';
import type { DateSystem } from '../cell.ts';
import type { ReadCell } from '../import-design.ts';
import { type ReadValue, unreadable } from '../import-fault.ts';
import table from '../tables/month-names.json' with { type: 'json' };

import { dateOfSerial } from './date-of-serial.ts';

/** Nobody in service was born, and nothing of a career began, outside of these. */
const EARLIEST_YEAR = 1900;
const LATEST_YEAR = 2100;

/** A number of four digits that no format calls a date is a year, or anything; serials of our time have five. */
const SMALLEST_BARE_SERIAL = 10_000;

const YEAR_FIRST = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/;
const DAY_FIRST = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/;
const NAMED_MONTH = /^(\d{1,2})[-/., ]{1,2}([A-Za-z]+)\.?[-/., ]{1,2}(\d{4})$/;
const TWO_DIGIT_YEAR = /^\d{1,2}[-/., ]{1,2}(\d{1,2}|[A-Za-z]+)\.?[-/., ]{1,2}\d{2}$/;
/** Behind the day: a time that a date column got from a database. */
const TIME = /[T ]+\d{1,2}[:.]\d{2}([:.]\d{2}([.,]\d+)?)?$/;
const ZONE = /\d{1,2}:\d{2}.*(Z|[+-]\d{2}:?\d{2})$/;

const MONTHS: ReadonlyMap<string, number> = new Map(
  table.months.flatMap((names, index) => names.map((name) => [name, index + 1] as const)),
);

/** A day, as a date cell, as the serial number of one, or in words; the day always stands before the month. */
export const readDate: ReadCell<IsoDate> = (cell, dateSystem) => {
  switch (cell.kind) {
    case 'date':
      return ofSerial(cell.serial, dateSystem);
    case 'number':
      return cell.value < SMALLEST_BARE_SERIAL
        ? unreadable('date-unreadable')
        : ofSerial(cell.value, dateSystem);
    case 'text':
      return readDateText(cell.text);
    case 'boolean':
      return unreadable('date-unreadable');
  }
};

const ofSerial = (serial: number, dateSystem: DateSystem): ReadValue<IsoDate> => {
  const date = dateOfSerial(serial, dateSystem);
  return date === null ? unreadable('date-impossible') : inRange(date);
};

const readDateText = (given: string): ReadValue<IsoDate> => {
  const written = given
    .replace(/[\s\u00A0]+/g, ' ')
    .trim()
    .replace(/^['’`]/, '')
    .trim();
  // near midnight it would be another day here than there
  if (ZONE.test(written)) return unreadable('date-with-zone');
  const text = written.replace(TIME, '');
  if (TWO_DIGIT_YEAR.test(text)) return unreadable('date-two-digit-year');
  const [year, month, day] = yearFirst(text) ?? dayFirst(text) ?? namedMonth(text) ?? [];
  if (year === undefined || month === undefined || day === undefined) return unreadable('date-unreadable');
  const date = toIsoDate(year, month, day);
  return date === null ? unreadable('date-impossible') : inRange(date);
};

const inRange = (date: IsoDate): ReadValue<IsoDate> =>
  date >= `${EARLIEST_YEAR}-01-01` && date <= `${LATEST_YEAR}-12-31`
    ? ok(date)
    : unreadable('date-out-of-range', { from: EARLIEST_YEAR, to: LATEST_YEAR });

const yearFirst = (text: string): readonly number[] | undefined =>
  YEAR_FIRST.exec(text)?.slice(1).map(Number);

const dayFirst = (text: string): readonly number[] | undefined =>
  DAY_FIRST.exec(text)?.slice(1).map(Number).reverse();

const namedMonth = (text: string): readonly (number | undefined)[] | null => {
  const parts = NAMED_MONTH.exec(text);
  return parts && [Number(parts[3]), MONTHS.get((parts[2] ?? '').toUpperCase()), Number(parts[1])];
};
