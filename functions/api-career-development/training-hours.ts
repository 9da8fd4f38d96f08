import { type careerDevelopmentOperations as operations, refuse } from '@kotak9/contracts';
import type { Act } from '@kotak9/http';
import { summarizeHours, yearOf } from '@kotak9/rules';
import { listPeopleOfUnits, localDate, policyInForce } from '@kotak9/store';
import type { TableDeps } from '../deps.ts';
import { scopeOf } from '../scope.ts';
import { asPersonHours, peopleOfScope, serving } from './people-of-scope.ts';

/** Who lacks hours of a year, and how many: a page looks at `limit` people and shows those who are short. */
export const trainingHours =
  ({ table }: TableDeps): Act<typeof operations.listTrainingHours> =>
  async ({ principal: { agency }, query, now }) => {
    const { unit, limit, cursor } = query;
    const scope = await scopeOf(table, agency, unit);
    if ('refused' in scope) return scope;
    const page = await listPeopleOfUnits(table, agency, scope.ids, { limit, cursor });
    if (page === null) return refuse('request/cursor-invalid');
    const asOf = localDate(now);
    const year = query.year ?? yearOf(asOf);
    const look = { table, agency, asOf, ruleSet: await policyInForce(table, agency, asOf) };
    const people = await serving(
      look,
      page.items.map(({ nip }) => nip),
    );
    const items = people
      .map((state) => ({ name: state.person.inputs.name, ...asPersonHours(state, year, look) }))
      .filter(({ remaining }) => remaining > 0);
    return { status: 200, body: { items, next: page.next } };
  };

export const trainingHoursSummary =
  ({ table }: TableDeps): Act<typeof operations.getTrainingHoursSummary> =>
  async ({ principal: { agency }, query, now }) => {
    const { unit } = query;
    const scope = await scopeOf(table, agency, unit);
    if ('refused' in scope) return scope;
    const asOf = localDate(now);
    const year = query.year ?? yearOf(asOf);
    const ruleSet = await policyInForce(table, agency, asOf);
    const found = await peopleOfScope({ table, agency, asOf, ruleSet }, scope.ids);
    if ('refused' in found) return found;
    const people = found.map((state) => asPersonHours(state, year, { ruleSet }));
    const byUnit = Map.groupBy(people, ({ unitId }) => unitId);
    return {
      status: 200,
      body: {
        unit: unit ?? null,
        year,
        required: ruleSet.development.yearlyHours,
        total: summarizeHours(people),
        units: [...byUnit]
          .map(([unitId, own]) => ({ unitId, ...summarizeHours(own) }))
          .sort((a, b) => (a.unitId < b.unitId ? -1 : 1)),
        ruleSet: ruleSet.id,
      },
    };
  };
