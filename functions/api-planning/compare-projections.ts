import type { projectionOperations } from '@kotak9/contracts';
import type { Act } from '@kotak9/http';
import { projectionTotals, projectPosts, projectWithInflow } from '@kotak9/rules';
import { localDate } from '@kotak9/store';
import type { TableDeps } from '../deps.ts';
import { gatherFacts } from './projection-facts.ts';

/** What another inflow would change, beside the projection as it stands. Stores nothing. */
export const compareProjections =
  ({ table }: TableDeps): Act<typeof projectionOperations.compareProjections> =>
  async ({ principal, body, now }) => {
    const asOf = localDate(now);
    const gathered = await gatherFacts(table, principal.agency, asOf, body);
    if ('refused' in gathered) return gathered;
    const { facts, ruleSet } = gathered;
    const before = projectPosts(facts, ruleSet.planning);
    const after = projectWithInflow(facts, body.changes, ruleSet.planning);
    const changed = new Set(body.changes.map(({ unitId, jabatanId }) => `${unitId}/${jabatanId}`));
    const items = before.flatMap((row, at) => {
      const other = after[at];
      return other && changed.has(`${row.unitId}/${row.jabatanId}`) ? [{ before: row, after: other }] : [];
    });
    const totals = { before: projectionTotals(before), after: projectionTotals(after) };
    return {
      status: 200,
      body: { firstYear: body.firstYear, asOf, ruleSet: ruleSet.id, items, totals },
    };
  };
