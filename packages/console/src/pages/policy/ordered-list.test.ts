import { describe, expect, it } from 'vitest';
import { moved, toggled, withTerm } from './ordered-list.ts';

describe('an ordered list', () => {
  it.each([
    [0, 1, ['b', 'a', 'c']],
    [2, -1, ['a', 'c', 'b']],
    [0, -1, ['a', 'b', 'c']],
    [2, 1, ['a', 'b', 'c']],
  ] as const)('moves its member %i by %i', (at, by, after) => {
    expect(moved(['a', 'b', 'c'], at, by)).toEqual(after);
  });

  it('takes a member in at its end, and out again', () => {
    expect(toggled([9, 8], 7)).toEqual([9, 8, 7]);
    expect(toggled([9, 8], 9)).toEqual([8]);
  });

  it.each([
    [[], 'b', ['b']],
    [['a', 'c'], 'b', ['a', 'b', 'c']],
    [['b', 'c'], 'a', ['a', 'b', 'c']],
    [['a', 'b'], 'c', ['a', 'b', 'c']],
    [['x'], 'a', ['x', 'a']],
  ] as const)('takes into %j the term %s where it belongs', (list, term, after) => {
    expect(withTerm<string>(list, term, ['a', 'b', 'c'])).toEqual(after);
  });

  it('is as it was when a term is taken out and in again', () => {
    const terms = ['a', 'b', 'c', 'd'];
    for (const term of terms) expect(withTerm(toggled(terms, term), term, terms)).toEqual(terms);
  });
});
