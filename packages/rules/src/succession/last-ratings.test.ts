import { expect, it } from 'vitest';
import { day } from '../testing/values.ts';
import { lastRatings } from './last-ratings.ts';

const rule = { years: 2, graceMonths: 3 };
const rated = (...years: number[]) => years.map((year) => ({ year, predikat: 'baik' as const, rater: null }));

it.each([
  ['the last two full years', rated(2023, 2024, 2025, 2026), '2026-08-03', [2025, 2024]],
  ['in January, last year being rated', rated(2024, 2025), '2026-01-15', [2025, 2024]],
  ['in January, last year not yet rated', rated(2023, 2024), '2026-01-15', [2024, 2023]],
  ['on the last day of grace', rated(2023, 2024), '2026-03-31', [2024, 2023]],
  ['after the grace', rated(2023, 2024), '2026-04-01', [2025, 2024]],
])('%s', (_, predikats, asOf, years) => {
  expect(lastRatings(predikats, day(asOf), rule).map(({ year }) => year)).toEqual(years);
});

it('says which year was not rated', () => {
  expect(lastRatings(rated(2024), day('2026-08-03'), rule)).toEqual([
    { year: 2025, predikat: null },
    { year: 2024, predikat: 'baik' },
  ]);
});
