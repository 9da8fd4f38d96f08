import type { OperationInput, performanceManagementOperations as operations } from '@kotak9/contracts';
import type { Act } from '@kotak9/http';
import { periodsOfPlan, yearOf } from '@kotak9/rules';
import { countAnew, loadTally, policyInForce } from '@kotak9/store';
import type { TableDeps } from '../deps.ts';
import type { EntryContext } from '../register-acts.ts';
import { refuseUnfitRater } from './fit-rater.ts';
import { planAct } from './plan-act.ts';
import { type PlanData, planFact, refuseIncomplete } from './the-plan.ts';

/** The agreement (perjanjian kinerja). The first one is counted, with the feedback that it makes due. */
export const agreePlan = (deps: TableDeps): Act<typeof operations.agreePerformancePlan> =>
  planAct(deps, {
    step: 'agree',
    byRater: true,
    take: async ({ data: plan }, context, status) => {
      const { table, agency, today } = context;
      const incomplete = await refuseIncomplete(table, agency, plan);
      if (incomplete) return incomplete;
      const data: PlanData = { ...plan, status, agreedOn: plan.agreedOn ?? today };
      return {
        data,
        fact: { type: 'performance-plan.agreed.v1', data: { ...planFact(data), rater: data.rater } },
        changes: plan.agreedOn === null ? [await countAgreement(context, data)] : [],
      };
    },
  });

const countAgreement = async (
  { table, agency, today }: Pick<EntryContext<unknown, unknown>, 'table' | 'agency' | 'today'>,
  plan: PlanData,
) => {
  const [{ performanceManagement }, state] = await Promise.all([
    policyInForce(table, agency, today),
    loadTally(table, agency, plan.unitId, yearOf(plan.from)),
  ]);
  const periods = { ...state.tally.periods };
  for (const { id } of periodsOfPlan(plan, performanceManagement.feedbackEvery)) {
    const { due, given } = periods[id] ?? { due: 0, given: 0 };
    periods[id] = { due: due + 1, given };
  }
  return countAnew(agency, state, { agreed: state.tally.agreed + 1, periods });
};

export const returnPlan = (deps: TableDeps): Act<typeof operations.returnPerformancePlan> =>
  planAct<OperationInput<typeof operations.returnPerformancePlan>['body']>(deps, {
    step: 'return',
    byRater: true,
    take: ({ data: plan }, { body }, status) => {
      const data: PlanData = { ...plan, status, returnedFor: body.reason };
      return { data, fact: { type: 'performance-plan.returned.v1', data: planFact(data) } };
    },
  });

/** HR names who rates from now on; nobody else can change it. */
export const nameRater = (deps: TableDeps): Act<typeof operations.nameRater> =>
  planAct<OperationInput<typeof operations.nameRater>['body']>(deps, {
    step: 'name-rater',
    take: async ({ data: plan }, { table, agency, body: { rater, reason } }, status) => {
      const unfit = await refuseUnfitRater(table, agency, plan.nip, rater);
      if (unfit) return unfit;
      const data: PlanData = { ...plan, status, rater, raterReason: reason };
      return {
        data,
        fact: { type: 'performance-plan.rater-named.v1', data: { ...planFact(data), rater } },
      };
    },
  });
