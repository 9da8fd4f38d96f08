import type { careerDevelopmentOperations as operations } from '@kotak9/contracts';
import type { Act } from '@kotak9/http';
import { gapsByUnit, summarizeGaps } from '@kotak9/rules';
import { localDate, policyInForce } from '@kotak9/store';
import type { TableDeps } from '../deps.ts';
import { scopeOf } from '../scope.ts';
import { asPersonGaps, peopleOfScope } from './people-of-scope.ts';

/** What the people of a unit lack together, as records stand now. */
export const competencyGapsOfUnits =
  ({ table }: TableDeps): Act<typeof operations.getCompetencyGaps> =>
  async ({ principal: { agency }, query: { unit }, now }) => {
    const scope = await scopeOf(table, agency, unit);
    if ('refused' in scope) return scope;
    const asOf = localDate(now);
    const ruleSet = await policyInForce(table, agency, asOf);
    const look = { table, agency, asOf, ruleSet };
    const found = await peopleOfScope(look, scope.ids);
    if ('refused' in found) return found;
    const { smallestCell } = ruleSet.careerDevelopment;
    const people = found.map((state) => asPersonGaps(state, look));
    return {
      status: 200,
      body: {
        unit: unit ?? null,
        asOf,
        ruleSet: ruleSet.id,
        smallestCell,
        summary: summarizeGaps(people, smallestCell),
        units: gapsByUnit(people, smallestCell),
      },
    };
  };
