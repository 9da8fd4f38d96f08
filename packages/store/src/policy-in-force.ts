import type { AgencyId, IsoDate, RuleSet, RuleSetId } from '@kotak9/rules';
import { loadRuleSet, namedPreset } from './policy-content.ts';
import { loadTimeline, policyOn } from './policy-timeline.ts';
import type { Table } from './table.ts';

/**
 * The policy of an agency on a day: the one that it activated, else the national one. One Get; the content is read
 * once per container.
 */
export const policyInForce = async (table: Table, agency: AgencyId, day: IsoDate): Promise<RuleSet> =>
  loadRuleSet(table, agency, policyOn(await loadTimeline(table, agency), day));

/** The policy under which a list or a placement was made. @throws Error if the agency never had one of that id */
export const policyNamed = async (table: Table, agency: AgencyId, id: RuleSetId): Promise<RuleSet> => {
  const { activations } = await loadTimeline(table, agency);
  const activated = activations.findLast(({ policyId }) => policyId === id);
  const named = activated ?? namedPreset(id);
  if (named === null) throw new Error(`No policy ${id} in ${agency}`);
  return loadRuleSet(table, agency, named);
};
