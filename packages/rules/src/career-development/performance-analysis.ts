import type { IsoDate } from '../brands.ts';
import { ok, type Result, refuse } from '../result.ts';
import type { Predikat } from '../terms.ts';

/** Why somebody was rated below Baik, as far as a code can say it. */
export const PERFORMANCE_CAUSES = [
  'kompetensi-kurang',
  'target-tidak-realistis',
  'sarana-kurang',
  'beban-kerja',
  'arahan-kurang',
  'disiplin',
  'motivasi',
  'keadaan-pribadi',
] as const;
export type PerformanceCause = (typeof PERFORMANCE_CAUSES)[number];

/** What is done about it (PP 30/2019: pembinaan kinerja by bimbingan and konseling). */
export const PERFORMANCE_ACTIONS = [
  'bimbingan-kinerja',
  'konseling-kinerja',
  'pengembangan-kompetensi',
  'penyesuaian-target',
  'perbaikan-sarana',
  'penataan-tugas',
  'rotasi',
] as const;
export type PerformanceAction = (typeof PERFORMANCE_ACTIONS)[number];

export const REVIEW_RESULTS = ['membaik', 'tetap', 'memburuk'] as const;
export type ReviewResult = (typeof REVIEW_RESULTS)[number];

export interface PerformanceAnalysis {
  /** Year of the rating. */
  readonly year: number;
  readonly causes: readonly PerformanceCause[];
  readonly action: PerformanceAction;
  readonly recordedOn: IsoDate;
  /** By when the action is looked at again. */
  readonly reviewBy: IsoDate;
  readonly review: { readonly on: IsoDate; readonly result: ReviewResult } | null;
}

export const ANALYSIS_FAULTS = [
  'not-rated',
  'not-below',
  'review-not-later',
  'already-reviewed',
  'in-future',
  'before-analysis',
] as const;
export type AnalysisFault = (typeof ANALYSIS_FAULTS)[number];

/** What keeps a rating from being analysed: there is none, or none that calls for it. */
export function whyNotAnalyse(
  rated: readonly { readonly year: number; readonly predikat: Predikat }[],
  { year, recordedOn, reviewBy }: Pick<PerformanceAnalysis, 'year' | 'recordedOn' | 'reviewBy'>,
  below: readonly Predikat[],
): AnalysisFault | null {
  const rating = rated.find((one) => one.year === year);
  if (rating === undefined) return 'not-rated';
  if (!below.includes(rating.predikat)) return 'not-below';
  return reviewBy <= recordedOn ? 'review-not-later' : null;
}

/** What came of the action. */
export function reviewAnalysis<A extends PerformanceAnalysis>(
  analysis: A,
  review: NonNullable<A['review']>,
  today: IsoDate,
): Result<A, AnalysisFault> {
  if (analysis.review !== null) return refuse('already-reviewed');
  if (review.on > today) return refuse('in-future');
  if (review.on < analysis.recordedOn) return refuse('before-analysis');
  return ok({ ...analysis, review });
}
