import { describe, expect, it } from 'vitest';
import { ALL_OPEN } from './branches.ts';
import { growTree } from './post-tree.ts';
import { testPost } from './test-posts.ts';
import { rowsOf } from './tree-rows.ts';
import { NOTHING_TYPED, rowTyped, type Typed, typeOn } from './type-ahead.ts';

const TITLES = ['Asisten', 'Camat Abepura', 'Camat Heram', 'Guru'];
const ROWS = rowsOf(growTree(TITLES.map((title) => testPost(title, null, { title }))), ALL_OPEN);

const type = (keys: string, every = 100): Typed | null =>
  [...keys].reduce<Typed | null>(
    (before, key, n) => before && typeOn(before, key, 1000 + n * every),
    NOTHING_TYPED,
  );

describe('typeOn', () => {
  it('puts letters together, and begins anew after a pause', () => {
    expect(type('Camat h')?.letters).toBe('camat h');
    expect(type('ca', 1000)?.letters).toBe('a');
  });

  it.each(['Enter', 'ArrowDown', '*', ' '])('leaves %j to the tree', (key) => {
    expect(typeOn(NOTHING_TYPED, key, 1000)).toBeNull();
  });
});

describe('rowTyped', () => {
  it.each([
    ['c', 0, 1],
    ['c', 1, 2],
    ['cc', 1, 2],
    ['c', 2, 1],
    ['camat h', 1, 2],
    ['camat', 1, 1],
    ['g', 3, 3],
    ['z', 0, null],
  ])('%j from row %i', (letters, from, to) => {
    expect(rowTyped(ROWS, from, { letters, at: 0 })).toBe(to);
  });
});
