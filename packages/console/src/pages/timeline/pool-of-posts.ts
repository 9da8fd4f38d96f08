/** What stands behind a post: nobody of its own, too few, or enough; unknown where no list is drawn up for it. */
export type Pool = 'none' | 'thin' | 'enough' | 'unknown';

export interface Bench {
  readonly positionId: string;
  readonly thin: boolean;
  /** Eligible people, each list looked at alone. */
  readonly ready: number;
  readonly assigned: object | null;
}

export interface PostPool {
  readonly pool: Pool;
  readonly ready: number | null;
}

const NOTHING_KNOWN: PostPool = { pool: 'unknown', ready: null };

/**
 * The pool of each post once everybody counts for one post only. Of several benches the first that knows the post
 * counts: the one of the years ahead before that of today.
 */
export const poolOfPosts = (
  ...benches: readonly (readonly Bench[])[]
): ((positionId: string) => PostPool) => {
  const known = new Map<string, PostPool>();
  for (const { positionId, thin, ready, assigned } of benches.flat()) {
    if (known.has(positionId)) continue;
    known.set(positionId, { pool: assigned === null ? 'none' : thin ? 'thin' : 'enough', ready });
  }
  return (positionId) => known.get(positionId) ?? NOTHING_KNOWN;
};
