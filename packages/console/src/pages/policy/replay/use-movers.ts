import { useInfiniteQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useClient } from '../../../api/client-context.tsx';
import type { ShownMover } from './shown-replay.ts';

/** The most that the service gives at once. */
const AT_ONCE = 1000;

export interface ReadMovers {
  /** Those that are here so far, by unit. */
  readonly movers: readonly ShownMover[];
  readonly isWhole: boolean;
  readonly error: unknown;
  readonly retry: () => void;
}

/** Everybody whom a replay moves, page after page until all are here; of one that is finished, whose movers stay. */
export const useMovers = (id: string, isFinished: boolean): ReadMovers => {
  const client = useClient();
  const pages = useInfiniteQuery({
    queryKey: ['/v1/replays/{id}', 'movers', id],
    queryFn: async ({ pageParam: cursor, signal }) => {
      const { data } = await client.get('/v1/replays/{id}', {
        path: { id },
        query: { limit: AT_ONCE, ...(cursor !== '' && { cursor }) },
        signal,
      });
      return data.movers;
    },
    initialPageParam: '',
    getNextPageParam: ({ next }) => next,
    enabled: isFinished,
    staleTime: Number.POSITIVE_INFINITY,
  });
  const { data, hasNextPage, isFetching, isError, fetchNextPage } = pages;
  useEffect(() => {
    if (hasNextPage && !isFetching && !isError) void fetchNextPage();
  }, [hasNextPage, isFetching, isError, fetchNextPage]);
  return {
    movers: data?.pages.flatMap(({ items }) => items) ?? [],
    isWhole: data !== undefined && !hasNextPage,
    error: pages.error,
    retry: () => void (data === undefined ? pages.refetch() : fetchNextPage()),
  };
};
