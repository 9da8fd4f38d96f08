import { describe, expect, it } from 'vitest';
import { ALL_CLOSED, turnBranches } from './branches.ts';
import { growTree } from './post-tree.ts';
import { testPost } from './test-posts.ts';
import { actOfKey } from './tree-keys.ts';
import { rowsOf } from './tree-rows.ts';

/** a (open): b (closed): x; c; d (closed): y. Rows: a, b, c, d. */
const ROWS = rowsOf(
  growTree([
    testPost('a', null),
    testPost('b', 'a'),
    testPost('x', 'b'),
    testPost('c', 'a'),
    testPost('d', 'a'),
    testPost('y', 'd'),
  ]),
  turnBranches(ALL_CLOSED, ['a'], true),
);

describe('actOfKey', () => {
  it.each([
    ['ArrowDown', 0, { kind: 'go', to: 1 }],
    ['ArrowDown', 3, { kind: 'go', to: 3 }],
    ['ArrowUp', 2, { kind: 'go', to: 1 }],
    ['ArrowUp', 0, { kind: 'go', to: 0 }],
    ['PageDown', 1, { kind: 'go', to: 3 }],
    ['PageUp', 3, { kind: 'go', to: 0 }],
    ['Home', 3, { kind: 'go', to: 0 }],
    ['End', 0, { kind: 'go', to: 3 }],
    ['ArrowRight', 1, { kind: 'turn', ids: ['b'], open: true }],
    ['ArrowRight', 0, { kind: 'go', to: 1 }],
    ['ArrowRight', 2, null],
    ['ArrowLeft', 0, { kind: 'turn', ids: ['a'], open: false }],
    ['ArrowLeft', 1, { kind: 'go', to: 0 }],
    ['ArrowLeft', 2, { kind: 'go', to: 0 }],
    ['*', 2, { kind: 'turn', ids: ['b', 'd'], open: true }],
    ['Enter', 2, { kind: 'choose', id: 'c' }],
    [' ', 1, { kind: 'choose', id: 'b' }],
    ['Tab', 1, null],
    ['k', 1, null],
    ['ArrowDown', 9, null],
  ])('%j at row %i', (key, at, act) => {
    expect(actOfKey(key, ROWS, at)).toEqual(act);
  });
});
