import { useMemo } from 'react';
import { useReadWith, useRows, useRowsWith } from '../../api/use-read.ts';
import { useHasRole } from '../../session/use-session.ts';
import { collectPosts, type Post } from './posts.ts';
import { useForecast } from './use-forecast.ts';

const MINUTES_5 = 300_000;

export interface PostsRead {
  /** Null until the posts are there; the rest is filled in as it comes. */
  readonly posts: readonly Post[] | null;
  readonly error: Error | null;
  readonly retry: () => void;
}

/** The posts of the agency with all that the caller may see of them. */
export const usePosts = (): PostsRead => {
  const seesPeople = useHasRole('hr-admin', 'talent-committee', 'auditor');
  const positions = useRows('/v1/positions');
  const vacancies = useRows('/v1/vacancies');
  const acting = useRows('/v1/acting-posts');
  const bench = useReadWith({ enabled: seesPeople, staleTime: MINUTES_5 }, '/v1/forecast/bench');
  const people = useRowsWith({ enabled: seesPeople, staleTime: MINUTES_5 }, '/v1/asn');
  const forecast = useForecast();
  const today = forecast.data?.data.from;
  const posts = useMemo(
    () =>
      positions.data === undefined || vacancies.data === undefined
        ? null
        : collectPosts({
            positions: positions.data,
            vacancies: vacancies.data,
            acting: acting.data ?? [],
            bench: bench.data?.data.posts ?? [],
            people: people.data ?? [],
            forecast: forecast.data?.data.entries ?? [],
            today: today ?? '',
          }),
    [positions.data, vacancies.data, acting.data, bench.data, people.data, forecast.data, today],
  );
  const reads = [positions, vacancies];
  return {
    posts,
    error: reads.find(({ error }) => error !== null)?.error ?? null,
    retry: () => {
      for (const read of reads) if (read.isError) void read.refetch();
    },
  };
};
