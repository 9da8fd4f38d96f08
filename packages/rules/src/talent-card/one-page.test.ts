import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutTo } from './one-page.ts';

describe('cutTo', () => {
  it('keeps the first, and counts the others', () => {
    expect(cutTo(['a', 'b', 'c'], 2)).toEqual({ shown: ['a', 'b'], left: 1 });
    expect(cutTo(['a'], 2)).toEqual({ shown: ['a'], left: 0 });
  });

  it('loses none without counting it', () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), fc.nat(20), (items, limit) => {
        const { shown, left } = cutTo(items, limit);
        expect(shown).toEqual(items.slice(0, shown.length));
        expect(shown.length).toBeLessThanOrEqual(limit);
        expect(shown.length + left).toBe(items.length);
      }),
    );
  });
});
