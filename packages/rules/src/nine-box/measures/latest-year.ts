import type { IsoDate } from '../../brands.ts';
import { addMonths, firstDayOfYear, yearOf } from '../../calendar.ts';
import type { Timeline } from '../reading.ts';

/**
 * The rating of the latest year begun: predikat kinerja and umpan balik 360°. It counts for so many months after
 * the end of its year, so that the next one can be made.
 */
export function measureLatestYear<Term extends string>(
  records: readonly { readonly year: number; readonly term: Term }[],
  rule: { readonly scale: Readonly<Record<Term, number>>; readonly validMonthsAfterYear: number },
  sourcePrefix: string,
): Timeline {
  const expiredFrom = (year: number): IsoDate =>
    addMonths(firstDayOfYear(year + 1), rule.validMonthsAfterYear);

  return {
    at: (asOf) => {
      const latest = records
        .filter(({ year }) => year <= yearOf(asOf))
        .reduce<(typeof records)[number] | null>((a, b) => (a && a.year >= b.year ? a : b), null);
      if (!latest) return { kind: 'absent' };
      const since = expiredFrom(latest.year);
      if (asOf >= since) return { kind: 'expired', since };
      return {
        kind: 'found',
        raw: latest.term,
        value: rule.scale[latest.term],
        source: [`${sourcePrefix}/${latest.year}`],
      };
    },
    turningDays: () => records.flatMap(({ year }) => [firstDayOfYear(year), expiredFrom(year)]),
  };
}
