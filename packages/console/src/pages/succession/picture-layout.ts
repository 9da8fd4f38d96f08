import { hierarchy, tree } from 'd3-hierarchy';
import { COMPACT_ABOVE, type PostNode } from './post-tree.ts';

export interface PictureBox {
  readonly node: PostNode;
  /** Of its left upper corner, in units of a box and the room between. */
  readonly column: number;
  readonly row: number;
}

export interface PictureLine {
  readonly from: PictureBox;
  readonly to: PictureBox;
}

export interface Picture {
  readonly boxes: readonly PictureBox[];
  readonly lines: readonly PictureLine[];
  readonly columns: number;
  readonly rows: number;
  /** Too many to be drawn: they stand as a compact list. */
  readonly compact: readonly PostNode[];
}

interface Drawn {
  readonly node: PostNode;
  readonly children: readonly Drawn[];
}

/** Children are drawn where they are few; their own children only where all of these together are few, too. */
const drawnOf = (node: PostNode): Drawn => {
  const { children } = node;
  if (children.length > COMPACT_ABOVE) return { node, children: [] };
  const grandchildren = children.reduce((sum, child) => sum + child.children.length, 0);
  const withGrandchildren = grandchildren <= COMPACT_ABOVE;
  return {
    node,
    children: children.map((child) => ({
      node: child,
      children: withGrandchildren ? child.children.map((one) => ({ node: one, children: [] })) : [],
    })),
  };
};

/** A post with those under it, from left to right. */
export const layOutPicture = (node: PostNode): Picture => {
  const root = tree<Drawn>()
    .nodeSize([1, 1])
    .separation(() => 1)(hierarchy(drawnOf(node), ({ children }) => [...children]));
  const points = root.descendants();
  const top = Math.min(...points.map(({ x }) => x));
  const boxes = new Map(
    points.map((point) => [point, { node: point.data.node, column: point.depth, row: point.x - top }]),
  );
  const lines = root.links().flatMap(({ source, target }) => {
    const [from, to] = [boxes.get(source), boxes.get(target)];
    return from === undefined || to === undefined ? [] : [{ from, to }];
  });
  const all = [...boxes.values()];
  return {
    boxes: all,
    lines,
    columns: Math.max(...all.map(({ column }) => column)) + 1,
    rows: Math.max(...all.map(({ row }) => row)) + 1,
    compact: node.children.length > COMPACT_ABOVE ? node.children : [],
  };
};
