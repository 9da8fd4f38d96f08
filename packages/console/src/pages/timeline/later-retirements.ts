import type { LaterRetirement, Post } from './imagine-departures.ts';

interface Retirement {
  readonly nip: string;
  readonly positionId: string | null;
  readonly tmtPensiun: string;
}

/** Who retires on or after a day and holds one of these posts. */
export const laterRetirements = (
  retirements: readonly Retirement[],
  posts: readonly Post[],
  day: string,
): readonly LaterRetirement[] => {
  const known = new Map(posts.map((post) => [post.positionId, post]));
  return retirements.flatMap(({ nip, positionId, tmtPensiun }) => {
    const post = positionId === null || tmtPensiun < day ? undefined : known.get(positionId);
    return post === undefined ? [] : [{ ...post, holder: nip, tmtPensiun }];
  });
};
