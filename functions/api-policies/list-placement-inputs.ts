import { type policyOperations, refuse } from '@kotak9/contracts';
import type { Act } from '@kotak9/http';
import { placementInputsOf } from '@kotak9/rules';
import { listPeopleOfUnits, loadPerson } from '@kotak9/store';
import pMap from 'p-map';
import type { TableDeps } from '../deps.ts';
import { scopeOf } from '../scope.ts';

/** One Query each, as many under way as keep the table busy and leave it to others. */
const AT_ONCE = 16;

/** What a page of people would be placed by, whichever policy does it; who has left the unit meanwhile is left out. */
export const listPlacementInputs =
  ({ table }: TableDeps): Act<typeof policyOperations.listPlacementInputs> =>
  async ({ principal: { agency }, query: { unit, limit, cursor } }) => {
    const scope = await scopeOf(table, agency, unit);
    if ('refused' in scope) return scope;
    const page = await listPeopleOfUnits(table, agency, scope.ids, { limit, cursor });
    if (page === null) return refuse('request/cursor-invalid');
    const persons = await pMap(
      page.items,
      async ({ nip, unitId }) => {
        const person = await loadPerson(table, agency, nip);
        // as in a replay: the index may lag behind a move, and nobody is to be counted twice
        return person === null || person.inputs.unitId !== unitId ? [] : [placementInputsOf(person.inputs)];
      },
      { concurrency: AT_ONCE },
    );
    return { status: 200, body: { items: persons.flat(), next: page.next } };
  };
