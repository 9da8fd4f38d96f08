import { type Refusal, refuse } from '@kotak9/contracts';
import {
  type AgencyId,
  distributionOutlook,
  type LimitOutlook,
  type OrganisationPredikat,
  type Predikat,
  type RuleSet,
} from '@kotak9/rules';
import { loadUnitPredikats, type PerformanceTally, type Table } from '@kotak9/store';

export interface Outlook {
  readonly organisation: OrganisationPredikat | null;
  readonly limits: readonly LimitOutlook[];
}

/** How the ratings of a unit stand against its own predikat of the year; without one there is nothing to keep. */
export const loadOutlook = async (
  table: Table,
  agency: AgencyId,
  { unitId, year, counts, agreed }: PerformanceTally,
  { distribution, performanceManagement }: RuleSet,
): Promise<Outlook> => {
  const set = await loadUnitPredikats(table, agency, unitId);
  const organisation = set?.data.years.find((one) => one.year === year)?.predikat ?? null;
  const rules = { distribution, smallest: performanceManagement.distributionFrom };
  return {
    organisation,
    limits: organisation === null ? [] : distributionOutlook(organisation, counts, agreed, rules),
  };
};

export const exceeded = (limits: readonly LimitOutlook[]): readonly LimitOutlook[] =>
  limits.filter(({ state }) => state === 'terlampaui');

const nameOf = ({ limit: { anyOf, atLeast, atMost, people } }: LimitOutlook): string =>
  [
    anyOf.join('/'),
    ...(atLeast === null ? [] : [`≥ ${atLeast}%`]),
    ...(atMost === null ? [] : [`≤ ${atMost}%`]),
    ...(people === 0 ? [] : [`≥ ${people}`]),
  ].join(' ');

/** The refusal of the rating with which a limit can no longer be kept; what was lost before holds nobody up. */
export const refuseAgainstDistribution = (
  before: Outlook,
  after: Outlook,
  { unitId, predikat }: { readonly unitId: string; readonly predikat: Predikat },
): Refusal | null => {
  const newly = after.limits.filter(
    ({ state }, index) => state === 'terlampaui' && before.limits[index]?.state !== 'terlampaui',
  );
  return newly.length === 0
    ? null
    : refuse('performance-plan/distribution', {
        predikat,
        unit: unitId,
        organisation: String(after.organisation),
        limits: newly.map(nameOf).join('; '),
      });
};
