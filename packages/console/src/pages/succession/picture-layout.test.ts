import { describe, expect, it } from 'vitest';
import { layOutPicture } from './picture-layout.ts';
import { COMPACT_ABOVE, growTree, type PostNode } from './post-tree.ts';
import { testPost } from './test-posts.ts';

const under = (superior: string, count: number) =>
  Array.from({ length: count }, (_, n) => testPost(`${superior}.${n}`, superior));
const treeOf = (...posts: ReturnType<typeof testPost>[]): PostNode => {
  const [root] = growTree([testPost('a', null), ...posts]);
  if (root === undefined) throw new Error('no tree');
  return root;
};

describe('layOutPicture', () => {
  it('draws two generations where they are few, no two boxes on one place', () => {
    const { boxes, lines, columns, compact } = layOutPicture(
      treeOf(...under('a', 3), ...under('a.0', 2), ...under('a.2', 1)),
    );
    expect(columns).toBe(3);
    expect(boxes).toHaveLength(7);
    expect(lines).toHaveLength(6);
    expect(compact).toEqual([]);
    for (const [n, box] of boxes.entries()) {
      for (const other of boxes.slice(n + 1)) {
        if (box.column === other.column) expect(Math.abs(box.row - other.row)).toBeGreaterThanOrEqual(1);
      }
    }
    expect(Math.min(...boxes.map(({ row }) => row))).toBe(0);
  });

  it('leaves grandchildren out where they are many together', () => {
    const { columns, boxes } = layOutPicture(treeOf(...under('a', 2), ...under('a.0', COMPACT_ABOVE + 1)));
    expect([columns, boxes.length]).toEqual([2, 3]);
  });

  it('lists more children than can be drawn', () => {
    const { boxes, compact } = layOutPicture(treeOf(...under('a', COMPACT_ABOVE + 1)));
    expect(boxes).toHaveLength(1);
    expect(compact).toHaveLength(COMPACT_ABOVE + 1);
    expect(layOutPicture(treeOf(...under('a', COMPACT_ABOVE))).boxes).toHaveLength(COMPACT_ABOVE + 1);
  });
});
