import { POST_LEVELS, type PostLevel } from '@kotak9/rules';
import { hasBareBench, hasEmptyBench, type Post } from './posts.ts';

/** A post with those directly under it, the highest level first. */
export interface PostNode {
  readonly post: Post;
  readonly children: readonly PostNode[];
  /** Counts of everything under it, without itself. */
  readonly below: {
    readonly posts: number;
    readonly vacancies: number;
    readonly emptyBenches: number;
    readonly bareBenches: number;
  };
}

/** Above so many siblings they stand as a compact list. */
export const COMPACT_ABOVE = 15;

/** The highest first. */
export const byLevel = (a: PostLevel, b: PostLevel): number =>
  POST_LEVELS.indexOf(a) - POST_LEVELS.indexOf(b);

// made once: thousands of titles are compared, and making one takes longer than comparing with it
const titles = new Intl.Collator('id');

const byLevelAndTitle = (a: Post, b: Post): number =>
  byLevel(a.level, b.level) || titles.compare(a.title, b.title);

const countBelow = (children: readonly PostNode[]): PostNode['below'] =>
  children.reduce(
    (sum, { post, below }) => ({
      posts: sum.posts + below.posts + 1,
      vacancies: sum.vacancies + below.vacancies + Number(post.vacancy !== null),
      emptyBenches: sum.emptyBenches + below.emptyBenches + Number(hasEmptyBench(post)),
      bareBenches: sum.bareBenches + below.bareBenches + Number(hasBareBench(post)),
    }),
    { posts: 0, vacancies: 0, emptyBenches: 0, bareBenches: 0 },
  );

/**
 * The trees of posts by superior. A post whose superior is not there stands at the top; of posts that are each other's
 * superior the first does, so that nobody is lost.
 */
export const growTree = (posts: readonly Post[]): readonly PostNode[] => {
  const known = new Set(posts.map(({ id }) => id));
  const under = Map.groupBy([...posts].sort(byLevelAndTitle), ({ superiorId }) =>
    superiorId !== null && known.has(superiorId) ? superiorId : null,
  );
  const placed = new Set<string>();
  const grow = (post: Post): PostNode => {
    placed.add(post.id);
    const children = (under.get(post.id) ?? []).filter(({ id }) => !placed.has(id)).map(grow);
    return { post, children, below: countBelow(children) };
  };
  const roots = (under.get(null) ?? []).map(grow);
  const circular = posts.flatMap((post) => (placed.has(post.id) ? [] : [grow(post)]));
  return [...roots, ...circular];
};

/** Only the posts that are wanted, and the way to each from the top. */
export const pruneTree = (
  nodes: readonly PostNode[],
  isWanted: (post: Post) => boolean,
): readonly PostNode[] =>
  nodes.flatMap((node) => {
    const children = pruneTree(node.children, isWanted);
    return children.length > 0 || isWanted(node.post) ? [{ ...node, children }] : [];
  });

/** The posts above one, the top first; empty for one at the top, and for one that is not there. */
export const wayTo = (nodes: readonly PostNode[], id: string): readonly Post[] => {
  for (const { post, children } of nodes) {
    if (children.some((child) => child.post.id === id)) return [post];
    const way = wayTo(children, id);
    if (way.length > 0) return [post, ...way];
  }
  return [];
};

export const findNode = (nodes: readonly PostNode[], id: string): PostNode | null => {
  for (const node of nodes) {
    const found = node.post.id === id ? node : findNode(node.children, id);
    if (found !== null) return found;
  }
  return null;
};
