import { expect, it } from 'vitest';
import { nextChip } from './next-chip.ts';

it.each([
  ['ArrowDown', 3, 4],
  ['ArrowDown', 19, 19],
  ['ArrowUp', 0, 0],
  ['PageDown', 15, 19],
  ['PageUp', 12, 4],
  ['Home', 12, 0],
  ['End', 0, 19],
])('%s from %i leads to %i of twenty', (key, at, to) => {
  expect(nextChip(key, at, 20)).toBe(to);
});

it('leaves other keys to the browser', () => {
  expect(nextChip('Enter', 3, 20)).toBeNull();
});
