import { expect, it } from 'vitest';
import { entriesApart } from './entries-apart.ts';

it.each([
  [['a', 'b'], ['b', 'c'], { before: ['a'], after: ['c'] }],
  [[], ['a'], { before: [], after: ['a'] }],
  [[9], [9, 8], { before: [], after: [8] }],
  [['a', 'b'], ['b', 'a'], { before: ['a', 'b'], after: ['b', 'a'] }],
  [[{ from: 1 }], [], null],
  ['a', ['a'], null],
  [undefined, ['a'], null],
])('of %j and %j says %j', (before, after, apart) => {
  expect(entriesApart(before, after)).toEqual(apart);
});
