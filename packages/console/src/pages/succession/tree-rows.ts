import { type Branches, isBranchOpen } from './branches.ts';
import { COMPACT_ABOVE, type PostNode } from './post-tree.ts';

/** A row of the tree that is not hidden in a closed branch. */
export interface TreeRow {
  readonly node: PostNode;
  /** 1 at the top. */
  readonly level: number;
  /** Among those under the same post, from 1. */
  readonly place: number;
  readonly siblings: number;
  /** Whether those under it are shown; null where nobody is. */
  readonly isOpen: boolean | null;
  /** One of many siblings: one line. */
  readonly isCompact: boolean;
  /** Where in the rows the post above stands; null at the top. */
  readonly parent: number | null;
}

/** The tree from top to bottom, as far as it is open. */
export const rowsOf = (tree: readonly PostNode[], branches: Branches): readonly TreeRow[] => {
  const rows: TreeRow[] = [];
  const add = (nodes: readonly PostNode[], parent: number | null, level: number): void => {
    for (const [at, node] of nodes.entries()) {
      const own = rows.length;
      const isOpen = node.children.length === 0 ? null : isBranchOpen(branches, node.post.id);
      const isCompact = level > 1 && nodes.length > COMPACT_ABOVE;
      rows.push({ node, level, place: at + 1, siblings: nodes.length, isOpen, isCompact, parent });
      if (isOpen === true) add(node.children, own, level + 1);
    }
  };
  add(tree, null, 1);
  return rows;
};

/** Where a post stands in the rows; -1 while a branch above it is closed. */
export const rowOf = (rows: readonly TreeRow[], id: string | null): number =>
  rows.findIndex(({ node }) => node.post.id === id);
