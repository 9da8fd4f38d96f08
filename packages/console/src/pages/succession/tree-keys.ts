import type { TreeRow } from './tree-rows.ts';

/** What a key asks for in the tree. */
export type TreeAct =
  | { readonly kind: 'go'; readonly to: number }
  | { readonly kind: 'turn'; readonly ids: readonly string[]; readonly open: boolean }
  | { readonly kind: 'choose'; readonly id: string };

/** Rows that a page key goes on by. */
const PAGE = 10;

const idOf = ({ node }: TreeRow): string => node.post.id;

const sideways = (rows: readonly TreeRow[], at: number, row: TreeRow, inwards: boolean): TreeAct | null => {
  if (row.isOpen === !inwards) return { kind: 'turn', ids: [idOf(row)], open: inwards };
  if (inwards) return row.isOpen === true && at + 1 < rows.length ? { kind: 'go', to: at + 1 } : null;
  return row.parent === null ? null : { kind: 'go', to: row.parent };
};

/** What a key does at a row, as trees are used by keyboard everywhere; null for keys that are not the tree's. */
export const actOfKey = (key: string, rows: readonly TreeRow[], at: number): TreeAct | null => {
  const row = rows[at];
  if (row === undefined) return null;
  const last = rows.length - 1;
  const go = (to: number): TreeAct => ({ kind: 'go', to: Math.min(Math.max(to, 0), last) });
  switch (key) {
    case 'ArrowDown':
      return go(at + 1);
    case 'ArrowUp':
      return go(at - 1);
    case 'PageDown':
      return go(at + PAGE);
    case 'PageUp':
      return go(at - PAGE);
    case 'Home':
      return go(0);
    case 'End':
      return go(last);
    case 'ArrowRight':
      return sideways(rows, at, row, true);
    case 'ArrowLeft':
      return sideways(rows, at, row, false);
    case '*': {
      const beside = rows.filter(({ parent, isOpen }) => parent === row.parent && isOpen !== null);
      return { kind: 'turn', ids: beside.map(idOf), open: true };
    }
    case 'Enter':
    case ' ':
      return { kind: 'choose', id: idOf(row) };
    default:
      return null;
  }
};
