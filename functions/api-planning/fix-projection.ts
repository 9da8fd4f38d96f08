import type { projectionOperations } from '@kotak9/contracts';
import type { Act } from '@kotak9/http';
import { projectPosts } from '@kotak9/rules';
import { commandOf, fixProjection as fix, localDate, runCommand } from '@kotak9/store';
import type { TableDeps } from '../deps.ts';
import { gatherFacts } from './projection-facts.ts';

/** Computes the five years from what stands today and keeps them as they are: proposals rest on them. */
export const fixProjection =
  ({ table }: TableDeps): Act<typeof projectionOperations.fixProjection> =>
  (request) => {
    const command = commandOf(request);
    return runCommand(table, command, async () => {
      const { principal, body, now } = request;
      const { agency } = principal;
      const asOf = localDate(now);
      const gathered = await gatherFacts(table, agency, asOf, body);
      if ('refused' in gathered) return gathered;
      const { facts, ruleSet } = gathered;
      const about = {
        ...body,
        id: `pro-${command.newId()}`,
        asOf,
        ruleSet: ruleSet.id,
        fixedBy: principal.sub,
      };
      const { change, data } = fix(agency, about, projectPosts(facts, ruleSet.planning));
      const location = `/v1/projections/${data.firstYear}/${data.id}`;
      return {
        changes: [change],
        outcome: { status: 201, body: { ...data, version: 1 }, version: 1, location },
      };
    });
  };
