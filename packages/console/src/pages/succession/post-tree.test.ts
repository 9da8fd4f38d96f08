import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findNode, growTree, type PostNode, pruneTree, wayTo } from './post-tree.ts';
import { testPost } from './test-posts.ts';

const EMPTY = { ready: 0, distinct: 0, isThin: true };
const OPEN = { id: 'vac-d', status: 'open', effectiveDate: '2026-10-01' } as const;
const POSTS = [
  testPost('c', 'a', { title: 'Analis', bench: { ready: 2, distinct: 0, isThin: true } }),
  testPost('d', 'c', { vacancy: OPEN }),
  testPost('a', null, { level: 'jpt-pratama' }),
  testPost('b', 'a', { title: 'Bidang', bench: EMPTY }),
  testPost('e', 'gone'),
];
const idsOf = (nodes: readonly PostNode[]): unknown[] =>
  nodes.map(({ post, children }) => (children.length === 0 ? post.id : [post.id, idsOf(children)]));

describe('growTree', () => {
  it('hangs posts under their superior, and at the top where there is none', () => {
    expect(idsOf(growTree(POSTS))).toEqual([['a', [['c', ['d']], 'b']], 'e']);
  });

  it('counts what is below', () => {
    expect(growTree(POSTS)[0]?.below).toEqual({ posts: 3, vacancies: 1, emptyBenches: 1, bareBenches: 1 });
  });

  it('loses nobody and shows nobody twice, whoever is whose superior', () => {
    const ids = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f');
    const posts = fc.uniqueArray(fc.tuple(ids, fc.option(ids)), { selector: ([id]) => id });
    fc.assert(
      fc.property(posts, (pairs) => {
        const all = (nodes: readonly PostNode[]): string[] =>
          nodes.flatMap(({ post, children }) => [post.id, ...all(children)]);
        const tree = growTree(pairs.map(([id, superior]) => testPost(id, superior)));
        expect(all(tree).sort()).toEqual(pairs.map(([id]) => id).sort());
      }),
    );
  });
});

describe('finding in the tree', () => {
  const tree = growTree(POSTS);

  it('keeps the way to what is wanted', () => {
    expect(idsOf(pruneTree(tree, ({ vacancy }) => vacancy !== null))).toEqual([['a', [['c', ['d']]]]]);
    expect(pruneTree(tree, () => false)).toEqual([]);
  });

  it('knows the way to a post', () => {
    expect(wayTo(tree, 'd').map(({ id }) => id)).toEqual(['a', 'c']);
    expect(wayTo(tree, 'a')).toEqual([]);
    expect(findNode(tree, 'd')?.post.id).toBe('d');
    expect(findNode(tree, 'z')).toBeNull();
  });
});
