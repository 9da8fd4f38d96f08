import { type performanceFeedbackOperations, refuse, type schemas } from '@kotak9/contracts';
import {
  addDays,
  evaluationMethodOf,
  type Nip,
  needsAnalysis,
  type Predikat,
  periodsOfPlan,
  ratePeriod,
  yearOf,
} from '@kotak9/rules';
import {
  countAnew,
  loadEntry,
  loadTally,
  performanceFeedbackRegister,
  performancePlanRegister,
  policyInForce,
  type TallyState,
} from '@kotak9/store';
import type * as z from 'zod';
import type { TableDeps } from '../deps.ts';
import { registerActs } from '../register-acts.ts';
import { readableActs } from './readable-acts.ts';
import { tellFaults } from './tell-faults.ts';
import { PLANS, refuseOther, stepTo } from './the-plan.ts';

type Feedback = z.output<typeof schemas.PerformanceFeedback>;
type Body = z.output<typeof performanceFeedbackOperations.feedbackRoutes.record.body>;

const YEAR_DIGITS = 4;

/** Feedback on parts and whole of a month or quarter, once it has ended. Only the rater gives it. */
export const feedbackActs = (deps: TableDeps) =>
  readableActs(
    deps,
    registerActs<Feedback, { readonly nip: Nip }, Body>(deps, {
      register: performanceFeedbackRegister,
      resource: 'performance-feedback',
      ownerIn: PLANS.ownerIn,
      complete: async ({ table, agency, principal, today, params: { nip }, body }) => {
        const planId = body.period.slice(0, YEAR_DIGITS);
        const found = await loadEntry(table, agency, performancePlanRegister, nip, planId);
        if (found === null) return refuse('resource/not-found', { resource: PLANS.resource, id: planId });
        const plan = found.data;
        const step = refuseOther(principal, plan) ?? stepTo(plan, 'give-feedback');
        if ('refused' in step) return step;
        const { performanceManagement: rules } = await policyInForce(table, agency, today);
        const periods = periodsOfPlan(plan, rules.feedbackEvery);
        const period = periods.find(({ id }) => id === body.period);
        if (period === undefined) {
          const known = periods.map(({ id }) => id).join(', ');
          return refuse('performance-plan/period-unknown', { period: body.period, known });
        }
        if (today < period.to) return refuse('performance-plan/too-early', { from: period.to });
        const method = evaluationMethodOf(yearOf(plan.to), rules) ?? 'matriks';
        const ids = plan.results.map(({ id }) => id);
        const rated = ratePeriod(ids, body, method);
        if (!rated.ok) return refuse('performance-plan/evaluation-faulty', {}, tellFaults(rated.error));
        const predikat = rated.value;
        const dueOn = addDays(period.to, rules.feedbackDueDays);
        const tally = await loadTally(table, agency, plan.unitId, yearOf(plan.from));
        const id = period.id;
        return {
          data: { ...body, id, nip, on: today, rater: plan.rater, dueOn, predikat },
          fact: { type: 'performance-feedback.given.v1', data: { nip, id } },
          changes: [countAnew(agency, tally, counted(tally, id, predikat))],
        };
      },
    }),
  );

/** Below the predikat baik there is always an analysis: without one nothing is taken. */
const counted = ({ tally }: TallyState, period: string, predikat: Predikat | null) => {
  const { due, given } = tally.periods[period] ?? { due: 0, given: 0 };
  const below = predikat !== null && needsAnalysis(predikat) ? 1 : 0;
  return {
    periods: { ...tally.periods, [period]: { due, given: given + 1 } },
    below: tally.below + below,
    analysed: tally.analysed + below,
  };
};
