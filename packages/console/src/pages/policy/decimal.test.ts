import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDecimal, writeDecimal } from './decimal.ts';

describe('readDecimal', () => {
  it.each([
    ['79,5', 79.5],
    ['79.5', 79.5],
    [' 60 ', 60],
    ['60,', 60],
    ['-1', -1],
    ['', null],
    ['1.000,5', null],
    ['1e3', null],
    ['enam', null],
  ])('reads %j as %j', (typed, value) => {
    expect(readDecimal(typed)).toBe(value);
  });

  it('reads what is written, in both languages', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -9_000_000, max: 9_000_000 }),
        fc.constantFrom('id', 'en'),
        (n, language) => {
          const value = n / 1000;
          expect(readDecimal(writeDecimal(value, language))).toBe(value);
        },
      ),
    );
  });
});
