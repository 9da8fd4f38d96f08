import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, addMonths } from '../calendar.ts';
import { day } from '../testing/values.ts';
import { isPromotionPeriod, promotionPeriodFrom } from './promotion-period.ts';

describe('isPromotionPeriod', () => {
  it.each([
    ['2027-01-01', true],
    ['2027-01-02', false],
    ['2025-11-01', true],
    ['2025-10-01', true],
    ['2025-09-01', false],
    ['2025-08-01', true],
    ['2024-02-01', true],
    ['2024-03-01', false],
    ['2023-12-01', false],
    ['2023-10-01', true],
    ['2023-04-01', true],
    ['2023-06-01', false],
  ])('%s: %s', (date, expected) => {
    expect(isPromotionPeriod(day(date))).toBe(expected);
  });

  it('is there twelve times a year since October 2025, six times before, twice before 2024', () => {
    const periodsOf = (year: number) =>
      Array.from({ length: 12 }, (_, month) => addMonths(day(`${year}-01-01`), month)).filter(
        isPromotionPeriod,
      );
    expect(periodsOf(2026)).toHaveLength(12);
    expect(periodsOf(2024)).toHaveLength(6);
    expect(periodsOf(2020)).toEqual(['2020-04-01', '2020-10-01']);
  });
});

describe('promotionPeriodFrom', () => {
  it.each([
    ['2027-01-01', '2027-01-01'],
    ['2027-01-02', '2027-02-01'],
    ['2026-12-31', '2027-01-01'],
    ['2028-02-29', '2028-03-01'],
    ['2023-10-02', '2024-02-01'],
    ['2025-08-02', '2025-10-01'],
  ])('from %s: %s', (date, period) => {
    expect(promotionPeriodFrom(day(date))).toBe(period);
  });

  it('gives a period, not before the day, and none lies between', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 14_000 }), (offset) => {
        const date = addDays(day('2010-01-01'), offset);
        const period = promotionPeriodFrom(date);
        expect(isPromotionPeriod(period)).toBe(true);
        expect(period >= date).toBe(true);
        expect(promotionPeriodFrom(period)).toBe(period);
        for (let between = date; between < period; between = addDays(between, 1)) {
          expect(isPromotionPeriod(between)).toBe(false);
        }
      }),
    );
  });
});
