import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, dayAfter } from '../../calendar.ts';
import { day } from '../../testing/index.ts';
import {
  addWorkingDays,
  isWorkingDay,
  unknownYear,
  weekdayOf,
  workCalendar,
  workingDaysIn,
} from './work-calendar.ts';

const calendar = workCalendar(
  [
    { year: 2026, days: [{ date: day('2026-12-25'), name: 'Natal', kind: 'libur-nasional' }] },
    { year: 2027, days: [{ date: day('2027-01-01'), name: 'Tahun Baru', kind: 'libur-nasional' }] },
  ],
  { restDays: [0, 6] },
);
const dates = fc.integer({ min: -20_000, max: 20_000 }).map((days) => addDays(day('2026-01-01'), days));

describe('weekdayOf', () => {
  it.each([
    ['2026-11-24', 2],
    ['2023-01-01', 0],
    ['2022-12-31', 6],
    ['1999-12-31', 5],
    ['2028-02-29', 2],
  ])('%s is %i', (date, weekday) => expect(weekdayOf(day(date))).toBe(weekday));

  it('agrees with the calendar of the platform', () => {
    fc.assert(fc.property(dates, (date) => weekdayOf(date) === new Date(date).getUTCDay()));
  });
});

describe('working days', () => {
  it('leaves out rest days and holidays, both ends included', () => {
    expect(workingDaysIn(day('2026-12-24'), day('2027-01-04'), calendar)).toBe(6);
    expect(workingDaysIn(day('2026-12-25'), day('2026-12-27'), calendar)).toBe(0);
    expect(workingDaysIn(day('2026-12-28'), day('2026-12-28'), calendar)).toBe(1);
    expect(workingDaysIn(day('2026-12-28'), day('2026-12-24'), calendar)).toBe(0);
  });

  it('counts 29 February as the Tuesday that it is in 2028', () => {
    expect(workingDaysIn(day('2028-02-28'), day('2028-03-01'), calendar)).toBe(3);
  });

  it('works six days where the agency does', () => {
    const six = workCalendar([], { restDays: [0] });
    expect(isWorkingDay(day('2026-11-28'), six)).toBe(true);
    expect(isWorkingDay(day('2026-11-29'), six)).toBe(false);
  });

  it('promises a day so many working days on', () => {
    expect(addWorkingDays(day('2026-12-23'), 3, calendar)).toBe('2026-12-29');
    expect(addWorkingDays(day('2026-12-26'), 0, calendar)).toBe('2026-12-26');
    expect(addWorkingDays(day('2026-12-31'), 1, calendar)).toBe('2027-01-04');
  });

  it('promises exactly the day up to which so many are worked', () => {
    fc.assert(
      fc.property(dates, fc.integer({ min: 1, max: 60 }), (from, days) => {
        const until = addWorkingDays(from, days, calendar);
        return isWorkingDay(until, calendar) && workingDaysIn(dayAfter(from), until, calendar) === days;
      }),
    );
  });
});

describe('unknownYear', () => {
  it.each([
    ['2026-01-01', '2027-12-31', null],
    ['2025-12-31', '2026-01-01', 2025],
    ['2027-12-31', '2028-01-01', 2028],
  ])('%s to %s: %s', (from, until, year) => expect(unknownYear(day(from), day(until), calendar)).toBe(year));
});
