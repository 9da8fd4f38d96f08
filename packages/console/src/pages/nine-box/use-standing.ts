import { useMemo } from 'react';
import { useRowsWith } from '../../api/use-read.ts';
import { boxesOf, standingIn } from './period-standing.ts';
import type { Person } from './person.ts';
import type { Before } from './trails.ts';

/** A calculated period does not change by itself. */
const FRESH_MS = 10 * 60_000;

const usePeriod = (year: string | null) =>
  useRowsWith({ enabled: year !== null, staleTime: FRESH_MS }, '/v1/talent-periods/{year}/people', {
    path: { year: year ?? '' },
  });

/** People at the time that is shown, and their boxes at the time that it is compared with. */
export const useStanding = (live: readonly Person[], period: string | null, compare: string | null) => {
  const shown = usePeriod(period);
  const compared = usePeriod(compare === 'now' ? null : compare);
  const people = useMemo(
    () => (period === null ? live : shown.data === undefined ? null : standingIn(shown.data, live)),
    [period, live, shown.data],
  );
  const before = useMemo((): Before | null => {
    if (compare === null) return null;
    if (compare === 'now') return boxesOf(live);
    return compared.data === undefined ? null : boxesOf(compared.data);
  }, [compare, live, compared.data]);
  const error = shown.error ?? compared.error;
  return { people, before, error, retry: () => void (shown.isError ? shown.refetch() : compared.refetch()) };
};
