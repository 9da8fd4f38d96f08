import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ALL_CLOSED, ALL_OPEN, turnBranches } from './branches.ts';
import { COMPACT_ABOVE, growTree } from './post-tree.ts';
import { testPost } from './test-posts.ts';
import { rowOf, rowsOf } from './tree-rows.ts';

const TREE = growTree([testPost('a', null), testPost('b', 'a'), testPost('c', 'a'), testPost('d', 'b')]);

describe('rowsOf', () => {
  it('lists what is not in a closed branch, each with its place', () => {
    const rows = rowsOf(TREE, turnBranches(ALL_CLOSED, ['a'], true));
    expect(
      rows.map(({ node, level, place, siblings, isOpen, parent }) => [
        node.post.id,
        level,
        place,
        siblings,
        isOpen,
        parent,
      ]),
    ).toEqual([
      ['a', 1, 1, 1, true, null],
      ['b', 2, 1, 2, false, 0],
      ['c', 2, 2, 2, null, 0],
    ]);
    expect([rowOf(rows, 'c'), rowOf(rows, 'd'), rowOf(rows, null)]).toEqual([2, -1, -1]);
  });

  it('has one line for one of many siblings', () => {
    const under = (count: number) => Array.from({ length: count }, (_, n) => testPost(`u${n}`, 'a'));
    const compact = (count: number) =>
      rowsOf(growTree([testPost('a', null), ...under(count)]), ALL_OPEN).filter(({ isCompact }) => isCompact);
    expect([compact(COMPACT_ABOVE).length, compact(COMPACT_ABOVE + 1).length]).toEqual([
      0,
      COMPACT_ABOVE + 1,
    ]);
  });

  it('has every post once when all is open, under the one above it', () => {
    const superiors = fc.array(fc.nat(), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(superiors, (picks) => {
        const posts = picks.map((pick, n) => testPost(`p${n}`, n === 0 ? null : `p${pick % n}`));
        const rows = rowsOf(growTree(posts), ALL_OPEN);
        expect(rows.map(({ node }) => node.post.id).sort()).toEqual(posts.map(({ id }) => id).sort());
        for (const { node, level, parent } of rows) {
          const above = parent === null ? undefined : rows[parent];
          expect([above?.node.post.id ?? null, above?.level ?? 0]).toEqual([node.post.superiorId, level - 1]);
        }
      }),
    );
  });
});
