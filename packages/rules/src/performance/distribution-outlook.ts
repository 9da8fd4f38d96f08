import type { DistributionLimit, RuleSet } from '../policy/rule-set.ts';
import { PREDIKATS, type Predikat } from '../terms.ts';
import type { OrganisationPredikat } from './organisation-predikat.ts';

/** Where a unit's ratings stand against one limit while some are still to come. */
export interface LimitOutlook {
  readonly limit: DistributionLimit;
  /** People rated with any of the limit's predikat. */
  readonly people: number;
  /** Their share of everybody to be rated in percent. */
  readonly share: number;
  /** `terpenuhi` whatever comes; `terbuka`: what comes decides; `terlampaui`: it cannot be kept any more. */
  readonly state: 'terpenuhi' | 'terbuka' | 'terlampaui';
}

export type PredikatCounts = Readonly<Record<Predikat, number>>;

/**
 * Whether the ratings of a unit can still fit its own predikat (kurva distribusi, SE MenPANRB to PermenPANRB 6/2022).
 * With nobody left to rate nothing is `terbuka`, and what is `terlampaui` is what `checkDistribution` warns of.
 *
 * @param staff how many are to be rated, at least as many as the counts add up to
 * @param smallest fewest people for whom percentages mean something: below it the answer is empty
 */
export function distributionOutlook(
  organisation: OrganisationPredikat,
  counts: PredikatCounts,
  staff: number,
  { distribution, smallest }: { readonly distribution: RuleSet['distribution']; readonly smallest: number },
): readonly LimitOutlook[] {
  if (staff === 0 || staff < smallest) return [];
  const open = staff - countOf(counts, PREDIKATS);
  return distribution[organisation].map((limit) => {
    const people = countOf(counts, limit.anyOf);
    return { limit, people, share: (people * 100) / staff, state: stateOf(limit, people, open, staff) };
  });
}

function stateOf(
  limit: DistributionLimit,
  people: number,
  open: number,
  staff: number,
): LimitOutlook['state'] {
  const reach = (count: number) =>
    count >= limit.people && (limit.atLeast === null || (count * 100) / staff >= limit.atLeast);
  const within = (count: number) => limit.atMost === null || (count * 100) / staff <= limit.atMost;
  if (!within(people) || !reach(people + open)) return 'terlampaui';
  return reach(people) && within(people + open) ? 'terpenuhi' : 'terbuka';
}

function countOf(counts: PredikatCounts, predikats: readonly Predikat[]): number {
  return predikats.reduce((sum, predikat) => sum + counts[predikat], 0);
}

export const NO_RATINGS: PredikatCounts = {
  'sangat-baik': 0,
  baik: 0,
  'butuh-perbaikan': 0,
  kurang: 0,
  'sangat-kurang': 0,
};
