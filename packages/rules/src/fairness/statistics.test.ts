import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { around, excludes, normalQuantile, studentQuantile } from './confidence.ts';
import { hedgesG, welchInterval } from './mean-difference.ts';
import { sampleOf } from './sample.ts';
import { newcombeInterval, wilsonInterval } from './share-difference.ts';

describe('quantiles', () => {
  it.each([
    [90, 9, 1.8331],
    [95, 9, 2.2622],
    [99, 9, 3.2498],
    [90, 18, 1.7341],
    [95, 18, 2.1009],
    [99, 30, 2.75],
    [95, 30, 2.0423],
    [95, 120, 1.9799],
  ] as const)(
    'Student at %i percent with %i degrees of freedom: %d, as in the tables',
    (level, freedom, t) => {
      expect(Math.abs(studentQuantile(level, freedom) - t)).toBeLessThan(freedom < 10 ? 0.008 : 0.0006);
    },
  );

  it('all terms of the expansion: ten degrees at 95 percent are 2.22814', () => {
    expect(studentQuantile(95, 10)).toBeCloseTo(2.22794, 4);
  });

  it('nears the normal one', () => {
    expect(normalQuantile(95)).toBeCloseTo(1.96, 3);
    expect(studentQuantile(95, 1e9)).toBeCloseTo(1.959964, 6);
  });
});

describe('excludes', () => {
  it.each([
    [1.999, true],
    [2, false],
    [3, false],
    [4, false],
    [4.001, true],
  ])('of 2–4: %d, %s', (value, excluded) => {
    expect(excludes(around(3, 1), value)).toBe(excluded);
  });
});

describe('sampleOf', () => {
  it('of 2, 4, 4, 4, 5, 5, 7, 9: mean 5, variance 32/7', () => {
    expect(sampleOf([2, 4, 4, 4, 5, 5, 7, 9])).toEqual({ people: 8, mean: 5, variance: 32 / 7 });
  });

  it('of one value has no variance', () => {
    expect(sampleOf([3])).toEqual({ people: 1, mean: 3, variance: 0 });
    expect(sampleOf([3, 5])).toEqual({ people: 2, mean: 4, variance: 2 });
  });
});

const repeat = (times: number, value: number) => Array.from({ length: times }, () => value);
const A = sampleOf([...repeat(5, 70), ...repeat(5, 80)]);
const B = sampleOf([...repeat(5, 60), ...repeat(5, 70)]);

describe('the difference of two means', () => {
  it('by hand: 75 and 65 with variance 250/9 are g 1.8972 × (1 − 3/71) and 10 ± 2.1009 × 2.3570', () => {
    expect(hedgesG(A, B)).toBeCloseTo(1.897367 * (1 - 3 / 71), 5);
    const { low, high } = welchInterval(A, B, 95);
    expect(low).toBeCloseTo(10 - 2.100908 * 2.3570226, 4);
    expect(high).toBeCloseTo(10 + 2.100908 * 2.3570226, 4);
  });

  it('by hand, of groups that vary and count otherwise', () => {
    const one = { people: 10, mean: 80, variance: 40 };
    const other = { people: 20, mean: 74, variance: 100 };
    // pooled (9·40 + 19·100) / 28 = 80.714; Welch: error 4 + 5 = 9, freedom 81 / (16/9 + 25/19) = 26.187
    expect(hedgesG(one, other)).toBeCloseTo((6 / 8.984114) * (1 - 3 / 111), 5);
    const { low, high } = welchInterval(one, other, 95);
    expect(high - low).toBeCloseTo(2 * 3 * studentQuantile(95, 81 / (16 / 9 + 25 / 19)), 9);
    expect(low + high).toBeCloseTo(12, 9);
  });

  it('is nothing between equals, and has no measure where nobody varies', () => {
    const flat = (mean: number) => ({ people: 10, mean, variance: 0 });
    expect(hedgesG(flat(70), flat(70))).toBe(0);
    expect(hedgesG(flat(70), flat(80))).toBeNull();
    expect(welchInterval(flat(70), flat(80), 95)).toEqual({ low: -10, high: -10 });
  });
});

describe('the difference of two shares', () => {
  it('Wilson, 81 of 263: 0.2553 to 0.3662 (Newcombe 1998)', () => {
    const { low, high } = wilsonInterval({ counted: 81, people: 263 }, 95);
    expect(low).toBeCloseTo(0.2553, 4);
    expect(high).toBeCloseTo(0.3662, 4);
  });

  it.each([
    [56, 70, 48, 80, 0.0524, 0.3339],
    [9, 10, 3, 10, 0.1705, 0.809],
    [5, 56, 0, 29, -0.0381, 0.1926],
    [0, 10, 0, 10, -0.2775, 0.2775],
    [10, 10, 0, 20, 0.6791, 1],
  ])('Newcombe 1998, method 10: %i of %i against %i of %i', (a, m, b, n, low, high) => {
    const interval = newcombeInterval({ counted: a, people: m }, { counted: b, people: n }, 95);
    expect(interval.low).toBeCloseTo(low, 4);
    expect(interval.high).toBeCloseTo(high, 4);
  });

  it('turns about when the labels are swapped', () => {
    const share = fc
      .tuple(fc.nat(40), fc.nat(40))
      .map(([one, other]) => ({ counted: Math.min(one, other), people: Math.max(one, other, 1) }));
    fc.assert(
      fc.property(share, share, (one, other) => {
        const there = newcombeInterval(one, other, 95);
        const back = newcombeInterval(other, one, 95);
        expect(there.low).toBeCloseTo(-back.high, 9);
        expect(there.high).toBeCloseTo(-back.low, 9);
      }),
    );
  });
});
