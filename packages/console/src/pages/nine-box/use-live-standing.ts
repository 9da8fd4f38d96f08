import { ProblemError } from '@kotak9/client';
import { type UseQueryResult, useQuery, useQueryClient } from '@tanstack/react-query';
import { useClient } from '../../api/client-context.tsx';
import { type LiveStanding, withChanges } from './live-standing.ts';
import type { Person } from './person.ts';

const STANDING = ['/v1/nine-box/people', 'standing'];
const CHANGES = ['/v1/nine-box/changes', 'after'];
/** Names, units and posts do not come as changes: everybody is read anew after a while. */
const FRESH_MS = 10 * 60_000;
const LOOK_EVERY_MS = 3_000;
const MOST_AT_ONCE = 500;
/** The feed no longer has what lies after our position, or never had it. */
const LOST_STATUSES = [410, 422];

export interface Live {
  readonly read: UseQueryResult<LiveStanding>;
  /** Changes do not come through at the moment. */
  readonly isStalled: boolean;
}

/** Everybody of the agency, kept up to date while the page is looked at. */
export const useLiveStanding = (): Live => {
  const client = useClient();
  const queries = useQueryClient();
  const read = useQuery({
    queryKey: STANDING,
    staleTime: FRESH_MS,
    queryFn: async (): Promise<LiveStanding> => {
      // the position before the people: what changes meanwhile is told once more, not missed
      const { data } = await client.get('/v1/nine-box/changes');
      const people: Person[] = [];
      for await (const person of client.stream('/v1/nine-box/people')) people.push(person);
      return { people, position: data.next, moves: [] };
    },
  });

  const changes = useQuery({
    queryKey: CHANGES,
    enabled: read.data !== undefined,
    refetchInterval: LOOK_EVERY_MS,
    queryFn: async (): Promise<number | null> => {
      const standing = queries.getQueryData<LiveStanding>(STANDING);
      if (standing === undefined) return null;
      const { position: after } = standing;
      try {
        const { data } = await client.get('/v1/nine-box/changes', { query: { after, limit: MOST_AT_ONCE } });
        const held = queries.getQueryData<LiveStanding>(STANDING);
        const changed = held && withChanges(held, data);
        if (changed !== held) {
          queries.setQueryData<LiveStanding>(STANDING, changed, {
            // what was read whole grows old all the same
            ...(read.dataUpdatedAt > 0 && { updatedAt: read.dataUpdatedAt }),
          });
        }
        return data.next;
      } catch (error) {
        if (!(error instanceof ProblemError) || !LOST_STATUSES.includes(error.status)) throw error;
        await queries.invalidateQueries({ queryKey: STANDING });
        return null;
      }
    },
  });
  return { read, isStalled: changes.isError };
};
