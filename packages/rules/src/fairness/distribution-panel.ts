import { checkDistribution, type DistributionWarning } from '../performance/distribution.ts';
import type { OrganisationPredikat } from '../performance/organisation-predikat.ts';
import type { RuleSet } from '../policy/rule-set.ts';
import type { Predikat } from '../terms.ts';
import { groupsToHide } from './groups-to-hide.ts';

export interface UnitRating {
  readonly unit: string;
  readonly predikat: Predikat;
}

/** Why a unit's ratings were not held against anything. */
export const DISTRIBUTION_NOTES = ['too-few-people', 'no-organisation-predikat'] as const;
export type DistributionNote = (typeof DISTRIBUTION_NOTES)[number];

export interface DistributionRow {
  readonly unit: string;
  readonly organisation: OrganisationPredikat | null;
  /** Null where the unit is too small for percentages, or would give away one that is. */
  readonly counts: Readonly<Record<Predikat, number>> | null;
  readonly warnings: readonly DistributionWarning[];
  readonly note: DistributionNote | null;
}

/**
 * The ratings of each unit's staff beside the unit's own predikat (kurva distribusi, SE MenPANRB to PermenPANRB 6/2022).
 * Only warns; in a unit of fewer people than the policy's limit the percentages cannot be met, and are not shown.
 */
export function distributionPanel(
  ratings: readonly UnitRating[],
  organisation: ReadonlyMap<string, OrganisationPredikat>,
  rules: Pick<RuleSet, 'distribution' | 'fairness'>,
): DistributionRow[] {
  const byUnit = Map.groupBy(ratings, ({ unit }) => unit);
  const sizes = new Map([...byUnit].map(([unit, own]) => [unit, own.length]));
  const hidden = groupsToHide(sizes, rules.fairness.suppressBelow);
  return [...byUnit]
    .map(([unit, own]): DistributionRow => {
      const predikat = organisation.get(unit) ?? null;
      const row = { unit, organisation: predikat, warnings: [] };
      if (hidden.has(unit)) return { ...row, counts: null, note: 'too-few-people' };
      const counts = countsOf(own);
      if (predikat === null) return { ...row, counts, note: 'no-organisation-predikat' };
      return {
        ...row,
        counts,
        warnings: checkDistribution(predikat, counts, rules.distribution),
        note: null,
      };
    })
    .sort((a, b) => (a.unit < b.unit ? -1 : 1));
}

function countsOf(ratings: readonly UnitRating[]): Record<Predikat, number> {
  const counts = { 'sangat-baik': 0, baik: 0, 'butuh-perbaikan': 0, kurang: 0, 'sangat-kurang': 0 };
  for (const { predikat } of ratings) counts[predikat] += 1;
  return counts;
}
