import type { performanceManagementOperations as operations } from '@kotak9/contracts';
import type { Act } from '@kotak9/http';
import { keepRevision } from '@kotak9/store';
import type { TableDeps } from '../deps.ts';
import { planAct } from './plan-act.ts';
import { type PlanContentBody, type PlanData, planFact, refuseIncomplete } from './the-plan.ts';

export const changePlan = (deps: TableDeps): Act<typeof operations.changePerformancePlan> =>
  planAct<PlanContentBody>(deps, {
    step: 'change',
    take: ({ data: plan }, { body }, status) => {
      const data: PlanData = { ...plan, ...body, status };
      return { data, fact: { type: 'performance-plan.changed.v1', data: planFact(data) } };
    },
  });

/** To the rater, once it says all that it has to. */
export const submitPlan = (deps: TableDeps): Act<typeof operations.submitPerformancePlan> =>
  planAct(deps, {
    step: 'submit',
    take: async ({ data: plan }, { table, agency, today }, status) => {
      const incomplete = await refuseIncomplete(table, agency, plan);
      if (incomplete) return incomplete;
      const data: PlanData = { ...plan, status, submittedOn: today, returnedFor: null };
      return { data, fact: { type: 'performance-plan.submitted.v1', data: planFact(data) } };
    },
  });

/** A new version of what was agreed on, with its reason; the old one is kept, and the rater has to agree anew. */
export const revisePlan = (deps: TableDeps): Act<typeof operations.revisePerformancePlan> =>
  planAct<PlanContentBody & { readonly reason: string }>(deps, {
    step: 'revise',
    status: 201,
    take: async ({ head, data: plan }, { table, agency, today, body }, status) => {
      const data: PlanData = { ...plan, ...body, status, revision: plan.revision + 1, submittedOn: today };
      const incomplete = await refuseIncomplete(table, agency, data);
      if (incomplete) return incomplete;
      return {
        data,
        fact: { type: 'performance-plan.revised.v1', data: planFact(data) },
        writes: [keepRevision(agency, { ...plan, version: head.seq })],
      };
    },
  });
