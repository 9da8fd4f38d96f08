import type { IsoDate } from '../brands.ts';
import { addYears, dayBefore } from '../calendar.ts';
import type { ContractTable } from './contract.ts';

export type TermRefused =
  | { readonly code: 'too-short'; readonly earliest: IsoDate }
  | { readonly code: 'too-long'; readonly latest: IsoDate }
  | { readonly code: 'past-bup'; readonly latest: IsoDate };

/**
 * What is wrong with a term of a contract; null: nothing. Its years are full years: one that begins on 1 March ends on
 * the last day of February. It never reaches the TMT pensiun; one that ends with the last active day may be short.
 *
 * @param lastActiveDay by BUP; null where it is not known
 */
export function checkTerm(
  from: IsoDate,
  until: IsoDate,
  lastActiveDay: IsoDate | null,
  { minYears, maxYears }: Pick<ContractTable, 'minYears' | 'maxYears'>,
): TermRefused | null {
  const earliest = lastDayOfYears(from, minYears);
  const latest = lastDayOfYears(from, maxYears);
  if (lastActiveDay !== null && until > lastActiveDay) return { code: 'past-bup', latest: lastActiveDay };
  if (until > latest) return { code: 'too-long', latest };
  return until >= earliest || (until === lastActiveDay && until >= from)
    ? null
    : { code: 'too-short', earliest };
}

function lastDayOfYears(from: IsoDate, years: number): IsoDate {
  return dayBefore(addYears(from, years));
}
