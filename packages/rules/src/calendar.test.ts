import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  addYears,
  dayAfter,
  dayBefore,
  daysBetween,
  earliest,
  firstOfNextMonth,
  monthsBetween,
  parseIsoDate,
  toIsoDate,
  wholeYearsBetween,
} from './calendar.ts';
import { day } from './testing/values.ts';

const anyDay = fc.integer({ min: -20_000, max: 40_000 }).map((offset) => addDays(day('2000-01-01'), offset));

describe('parseIsoDate', () => {
  it.each(['2024-02-29', '1968-12-01', '2000-02-29'])('reads %s', (text) => {
    expect(parseIsoDate(text)).toBe(text);
  });

  it.each([
    '2025-02-29',
    '1900-02-29',
    '2025-13-01',
    '2025-00-10',
    '2025-04-31',
    '2025-01-00',
    '0000-01-01',
    '2025-1-1',
    '20250101',
    '',
  ])('refuses %j', (text) => {
    expect(parseIsoDate(text)).toBeNull();
  });
});

describe('adding', () => {
  it.each([
    ['2024-02-29', 1, '2025-02-28'],
    ['2024-02-29', 4, '2028-02-29'],
    ['2024-09-01', 2, '2026-09-01'], // 12a: mutasi allowed from
    ['2024-09-01', 5, '2029-09-01'], // 12a: over five years from
  ])('%s + %i years = %s', (from, years, expected) => {
    expect(addYears(day(from), years)).toBe(expected);
  });

  it.each([
    ['2025-01-31', 1, '2025-02-28'],
    ['2025-12-15', 1, '2026-01-15'],
    ['2026-01-15', -1, '2025-12-15'],
    ['2026-03-31', -13, '2025-02-28'],
  ])('%s + %i months = %s', (from, months, expected) => {
    expect(addMonths(day(from), months)).toBe(expected);
  });

  it('steps over month and year ends by days', () => {
    expect(dayBefore(day('2026-01-01'))).toBe('2025-12-31');
    expect(dayAfter(day('2024-02-28'))).toBe('2024-02-29');
    expect(firstOfNextMonth(day('2026-12-31'))).toBe('2027-01-01');
  });
});

describe('counting', () => {
  it.each([
    ['2024-08-03', '2026-08-03', 24],
    ['2024-08-03', '2026-08-02', 23],
    ['2025-01-31', '2025-02-28', 1],
    ['2024-02-29', '2025-02-28', 12],
    ['2026-08-03', '2024-08-03', 0],
  ])('from %s to %s are %i full months', (from, to, months) => {
    expect(monthsBetween(day(from), day(to))).toBe(months);
  });

  it('reaches an age on the birthday', () => {
    expect(wholeYearsBetween(day('1970-08-03'), day('2026-08-03'))).toBe(56);
    expect(wholeYearsBetween(day('1970-08-03'), day('2026-08-02'))).toBe(55);
  });

  it('counts days back to where it started', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -5000, max: 5000 }), (from, days) => {
        expect(daysBetween(from, addDays(from, days))).toBe(days);
      }),
    );
  });

  it('has the n-th full month on the day that lies n months on, and not a day before', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 600 }), (from, months) => {
        const reached = addMonths(from, months);
        expect(monthsBetween(from, reached)).toBe(months);
        expect(monthsBetween(from, dayBefore(reached))).toBe(months - 1);
      }),
    );
  });
});

it('finds the earliest of several days', () => {
  expect(earliest([day('2026-02-01'), day('2025-12-31'), day('2026-01-01')])).toBe('2025-12-31');
  expect(earliest([])).toBeNull();
});

it('builds a date from its parts', () => {
  expect(toIsoDate(1968, 3, 5)).toBe('1968-03-05');
  expect(toIsoDate(2025, 2, 29)).toBeNull();
});
