import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shareOut } from './share-out.ts';

describe('shareOut', () => {
  it('gives what is left over to the largest remainders', () => {
    expect(shareOut(10, [1, 1, 1])).toEqual([4, 3, 3]);
    expect(shareOut(7, [5, 2, 3])).toEqual([4, 1, 2]);
  });

  it('always adds up to the whole', () => {
    const weights = fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(fc.nat(20_000), weights, (total, given) => {
        fc.pre(given.some((weight) => weight > 0));
        expect(shareOut(total, given).reduce((a, b) => a + b, 0)).toBe(total);
      }),
    );
  });
});
