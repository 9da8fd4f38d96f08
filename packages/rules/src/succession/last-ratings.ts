import type { IsoDate } from '../brands.ts';
import { addMonths, firstDayOfYear, yearOf } from '../calendar.ts';
import type { CandidateProfile } from '../succession.ts';
import type { Predikat } from '../terms.ts';

export interface YearRating {
  readonly year: number;
  /** Null where the year was not rated. */
  readonly predikat: Predikat | null;
}

/**
 * Ratings of the last full years before `asOf`, latest first. In the months in which last year's ratings are still
 * being made, somebody who has none of it yet is judged by the years before.
 */
export function lastRatings(
  predikats: CandidateProfile['predikats'],
  asOf: IsoDate,
  rule: { readonly years: number; readonly graceMonths: number },
): YearRating[] {
  const ratingOf = (year: number) => predikats.find((rating) => rating.year === year)?.predikat ?? null;
  const lastFull = yearOf(asOf) - 1;
  const inGrace = asOf < addMonths(firstDayOfYear(lastFull + 1), rule.graceMonths);
  const latest = inGrace && ratingOf(lastFull) === null ? lastFull - 1 : lastFull;
  return Array.from({ length: rule.years }, (_, back) => ({
    year: latest - back,
    predikat: ratingOf(latest - back),
  }));
}
