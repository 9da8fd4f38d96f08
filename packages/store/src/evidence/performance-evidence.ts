import { POST_LEVELS, yearOf } from '@kotak9/rules';
import { summarizeTallies } from '../performance-summary.ts';
import { profilesAt } from '../person-lists.ts';
import type { EvidenceGatherer } from './evidence-gatherer.ts';
import { evidenceOn } from './evidence-items.ts';

/**
 * Manajemen kinerja: agreements and feedback of this year; of last year, whose ratings are complete, analyses and the
 * ratings on which placements rest. Counted from tallies and the index of profiles, never person by person.
 */
export const gatherPerformanceEvidence: EvidenceGatherer = async (table, agency, asOf) => {
  const { share } = evidenceOn(asOf);
  const year = yearOf(asOf);
  const [current, last, people] = await Promise.all([
    summarizeTallies(table, agency, year, asOf),
    summarizeTallies(table, agency, year - 1, asOf),
    profilesAt(table, agency, POST_LEVELS),
  ]);
  const placed = people.filter(({ box }) => box !== null);
  const onLastRating = placed.filter(({ predikats }) => predikats.some((one) => one.year === year - 1));
  const summaryOf = (one: number) => `/v1/performance-plans/summary?year=${one}`;
  return [
    share('perjanjian-kinerja', Math.min(current.agreed, people.length), people.length, summaryOf(year)),
    share(
      'penilaian-berkala',
      Math.min(current.feedbackGiven, current.feedbackDue),
      current.feedbackDue,
      summaryOf(year),
    ),
    share('analisis-kinerja', Math.min(last.analysed, last.below), last.below, summaryOf(year - 1)),
    share(
      'hasil-kinerja-dipakai',
      onLastRating.length,
      placed.length,
      `/v1/fairness/distribution?year=${year - 1}`,
    ),
  ];
};
