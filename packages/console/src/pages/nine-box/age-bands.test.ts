import fc from 'fast-check';
import { expect, it } from 'vitest';
import { AGE_BANDS, ageOn } from './age-bands.ts';

it.each([
  ['2026-11-29', 45],
  ['2026-11-30', 46],
  ['2026-12-01', 46],
  ['2027-01-01', 46],
])('counts whole years on %s: %i', (today, age) => {
  expect(ageOn('198011302005011001', today)).toBe(age);
});

it('has one band for every age', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 120 }), (age) => {
      expect(AGE_BANDS.filter(({ from, to }) => from <= age && age <= to)).toHaveLength(1);
    }),
  );
});
