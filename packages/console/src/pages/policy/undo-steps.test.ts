import { describe, expect, it } from 'vitest';
import { type Step, stepsWith } from './undo-steps.ts';

const first = { title: 'a', sources: ['x', 'y'] };
const second = { title: 'ab', sources: ['x', 'y'] };

const after = (...changes: readonly (readonly [path: readonly string[], value: unknown])[]) =>
  changes.reduce<readonly Step[]>(
    (steps, [path, value], at) => stepsWith(steps, path, value, at === 0 ? first : second),
    [],
  );

describe('stepsWith', () => {
  it('makes one step of what is typed in one field, which goes back to before the first key', () => {
    expect(after([['title'], 'ab'], [['title'], 'abc'])).toEqual([{ place: 'title', before: first }]);
    expect(after([['n'], 5], [['n'], null], [['n'], 50])).toHaveLength(1);
  });

  it('makes a step of each field', () => {
    expect(after([['title'], 'ab'], [['other'], 'abc'])).toEqual([
      { place: 'title', before: first },
      { place: 'other', before: second },
    ]);
  });

  it('makes a step of each word that is taken out of a list, and of each tick', () => {
    expect(after([['sources'], ['x']], [['sources'], []])).toHaveLength(2);
    expect(after([['flag'], true], [['flag'], false])).toHaveLength(2);
  });
});
