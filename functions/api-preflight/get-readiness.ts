import { type preflightOperations, refuse } from '@kotak9/contracts';
import type { Act } from '@kotak9/http';
import { dataReadinessOf } from '@kotak9/rules';
import { allPeople, withSubUnits } from '@kotak9/store';
import type { TableDeps } from '../deps.ts';
import { scopeOf } from '../scope.ts';
import { checkPeople, inspectionOf, MOST_PEOPLE } from './check-people.ts';

/** How far the records of a unit are from being ready: the unit, and each one below it with everything below that. */
export const getDataReadiness =
  ({ table }: TableDeps): Act<typeof preflightOperations.getDataReadiness> =>
  async ({ principal, query, now }) => {
    const { agency } = principal;
    const scope = await scopeOf(table, agency, query.unit);
    if ('refused' in scope) return scope;
    const inspection = await inspectionOf(table, { agency, now }, undefined);
    const listed = await allPeople(table, agency, scope.ids);
    if (listed.length > MOST_PEOPLE) {
      return refuse('preflight/too-many', { people: listed.length, most: MOST_PEOPLE });
    }
    const people = await checkPeople(
      inspection,
      listed.map(({ nip }) => nip),
    );
    const serving = people.filter(({ isServing }) => isServing);
    const { asOf, ruleSet } = inspection;
    const byUnit = Map.groupBy(serving, ({ unitId }) => unitId);
    return {
      status: 200,
      body: {
        unit: query.unit ?? null,
        asOf,
        ruleSet: ruleSet.id,
        total: dataReadinessOf(serving, ruleSet.preflight),
        units: scope.units.map(({ id, name, parentId }) => ({
          unitId: id,
          name,
          parentId,
          ...dataReadinessOf(
            withSubUnits(scope.units, id).flatMap((below) => byUnit.get(below) ?? []),
            ruleSet.preflight,
          ),
        })),
      },
    };
  };
