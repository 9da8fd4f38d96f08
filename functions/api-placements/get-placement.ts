import { type placementOperations, refuse } from '@kotak9/contracts';
import type { Act } from '@kotak9/http';
import { placePerson } from '@kotak9/rules';
import { loadPerson, localDate, placementAt, policyInForce } from '@kotak9/store';
import type { TableDeps } from '../deps.ts';

/**
 * The stored placement. Until the first recalculation has come through, the answer says so and names what is
 * missing already, but gives no box: only what was stored and announced is a placement.
 */
export const getPlacement =
  ({ table }: TableDeps): Act<typeof placementOperations.getPlacement> =>
  async ({ principal, params, query, now }) => {
    const { agency } = principal;
    const person = await loadPerson(table, agency, params.nip);
    if (person === null) return refuse('resource/not-found', { resource: 'asn', id: params.nip });
    if (query.at !== undefined) {
      const past = await placementAt(table, agency, params.nip, query.at);
      if (past === null)
        return refuse('resource/not-found', { resource: 'placement', id: `${params.nip} @ ${query.at}` });
      return { status: 200, body: past };
    }
    if (person.placement !== null) {
      return { status: 200, body: person.placement.placement, version: person.placement.head.seq };
    }
    const today = localDate(now);
    const preview = placePerson(person.inputs, today, await policyInForce(table, agency, today));
    return {
      status: 200,
      body: {
        nip: params.nip,
        status: 'unplaced',
        box: null,
        performance: null,
        potential: null,
        talentScore: null,
        components: [],
        missing: [{ input: 'placement', reason: 'not-yet-calculated', since: null }, ...preview.missing],
        recommendation: [],
        nextCutoffs: [],
        ruleSet: preview.ruleSet,
        asOf: preview.asOf,
        recheckOn: null,
      },
    };
  };
