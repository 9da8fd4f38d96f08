import type { CpnsSelection } from './selection-table.ts';
import { compareStandings, type SelectionStanding } from './standing.ts';

/**
 * The best of those who passed SKD, three times as many as there are posts. Who is equal to the last of them in the
 * total and every part goes too (simulation by BKN of 29 February 2020).
 *
 * @param posts how many there are to appoint
 */
export function whoGoesToSkb(
  standings: readonly SelectionStanding[],
  posts: number,
  { skbMultiple, skbOrder }: Pick<CpnsSelection, 'skbMultiple' | 'skbOrder'>,
): readonly string[] {
  const ranked = standings.toSorted(
    (one, other) => compareStandings(one, other, skbOrder) || byId(one.applicantId, other.applicantId),
  );
  const last = ranked[posts * skbMultiple - 1];
  return ranked
    .filter((standing) => last === undefined || compareStandings(standing, last, skbOrder) <= 0)
    .map(({ applicantId }) => applicantId);
}

/** Only so that lists do not depend on the order in which they were read: it decides nothing. */
export function byId(one: string, other: string): number {
  return one < other ? -1 : 1;
}
