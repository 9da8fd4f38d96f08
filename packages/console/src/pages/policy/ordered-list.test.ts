import { describe, expect, it } from 'vitest';
import { moved, toggled } from './ordered-list.ts';

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
});
