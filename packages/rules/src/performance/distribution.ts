import type { DistributionLimit, RuleSet } from '../policy/rule-set.ts';
import { PREDIKATS, type Predikat } from '../terms.ts';
import type { OrganisationPredikat } from './organisation-predikat.ts';

export interface DistributionWarning {
  readonly limit: DistributionLimit;
  /** People rated with any of the limit's predikat. */
  readonly people: number;
  /** Their share of the staff in percent. */
  readonly share: number;
}

/**
 * Whether the ratings of a staff fit the organisation's own predikat (kurva distribusi, PermenPANRB 6/2022 with its
 * circular). Only warns: in a small unit the percentages cannot be met.
 */
export function checkDistribution(
  organisation: OrganisationPredikat,
  counts: Readonly<Record<Predikat, number>>,
  rules: RuleSet['distribution'],
): DistributionWarning[] {
  const total = countOf(counts, PREDIKATS);
  if (total === 0) return [];
  return rules[organisation]
    .map((limit) => {
      const people = countOf(counts, limit.anyOf);
      return { limit, people, share: (people * 100) / total };
    })
    .filter(({ limit, people, share }) => !isKept(limit, people, share));
}

function isKept(limit: DistributionLimit, people: number, share: number): boolean {
  return (
    people >= limit.people &&
    (limit.atLeast === null || share >= limit.atLeast) &&
    (limit.atMost === null || share <= limit.atMost)
  );
}

function countOf(counts: Readonly<Record<Predikat, number>>, predikats: readonly Predikat[]): number {
  return predikats.reduce((sum, predikat) => sum + counts[predikat], 0);
}
