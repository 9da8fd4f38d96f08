import { type developmentPlanOperations, type Refusal, refuse } from '@kotak9/contracts';
import type { Act } from '@kotak9/http';
import { type PlanFault, setPlan, yearOf } from '@kotak9/rules';
import { changeDevelopment, commandOf, loadPool, runCommand } from '@kotak9/store';
import type { TableDeps } from '../deps.ts';
import { developmentAnswer, developmentContext } from './development-answer.ts';

const YEAR_PAST = refuse('request/invalid', {}, [
  {
    field: 'year',
    code: 'past',
    message: {
      id: 'Rencana hanya untuk tahun ini atau sesudahnya.',
      en: 'A plan is for this year or a later one.',
    },
  },
]);

const refusalOf = ({ fault, itemId }: PlanFault): Refusal => {
  switch (fault) {
    case 'year-past':
      return YEAR_PAST;
    case 'item-dropped':
      return refuse('development/item-dropped', { item: itemId ?? '' });
    case 'item-repeated':
      return refuse('request/invalid', {}, [
        {
          field: 'items',
          code: 'repeated',
          message: { id: `Butir ${itemId} muncul dua kali.`, en: `Item ${itemId} occurs twice.` },
        },
      ]);
  }
};

export const setDevelopmentPlan =
  ({ table }: TableDeps): Act<typeof developmentPlanOperations.setDevelopmentPlan> =>
  async (request) =>
    runCommand(table, commandOf(request), async () => {
      const { principal, params, body, ifMatch, now } = request;
      const { agency } = principal;
      const { nip } = params;
      const state = await loadPool(table, agency, nip);
      if (state === null) return refuse('resource/not-found', { resource: 'asn', id: nip });
      const before = state.development;
      const version = before?.head.seq ?? 0;
      if (ifMatch !== null && ifMatch !== version)
        return refuse('version/stale', { currentVersion: version });
      const { asOf, ruleSet } = await developmentContext(table, agency, state, now);
      if (body.year < yearOf(asOf)) return YEAR_PAST;
      const plan = setPlan(before?.plan ?? null, body.year, body.items);
      if (!plan.ok) return refusalOf(plan.error);
      const data = {
        plan: plan.value,
        outcomes: before && before.plan.year === body.year ? before.outcomes : [],
      };
      const change = changeDevelopment(agency, nip, before?.head ?? null, data, {
        type: 'development-plan.set.v1',
        data: { nip, year: body.year, items: body.items.length },
      });
      const after = { ...data, version: version + 1 };
      return {
        changes: [change],
        outcome: {
          status: 200,
          body: developmentAnswer(state, after, asOf, ruleSet),
          version: after.version,
        },
      };
    });
