import {
  performanceFeedbackOperations as feedback,
  performanceManagementOperations as management,
  performanceOverviewOperations as overview,
} from '@kotak9/contracts';
import { type ApiHandler, createApi, handle } from '@kotak9/http';
import type { TableDeps } from '../deps.ts';
import { changePlan, revisePlan, submitPlan } from './acts-of-the-person.ts';
import { agreePlan, nameRater, returnPlan } from './acts-of-the-rater.ts';
import { drawUpPlan } from './draw-up-plan.ts';
import { evaluatePlan } from './evaluate-plan.ts';
import { feedbackActs } from './give-feedback.ts';
import { getRatingOutlook, getSummary, listPlansToRate } from './overview.ts';
import { getEvaluation } from './rating-answer.ts';
import { getPlan, listPlanRevisions, listPlans } from './read-plans.ts';
import { progressActs } from './report-progress.ts';

export const createHandler = (deps: TableDeps): ApiHandler => {
  const progress = progressActs(deps);
  const given = feedbackActs(deps);
  return createApi({
    name: 'api-performance',
    endpoints: [
      handle(management.drawUpPerformancePlan, drawUpPlan(deps)),
      handle(management.listPerformancePlans, listPlans(deps)),
      handle(management.getPerformancePlan, getPlan(deps)),
      handle(management.changePerformancePlan, changePlan(deps)),
      handle(management.submitPerformancePlan, submitPlan(deps)),
      handle(management.agreePerformancePlan, agreePlan(deps)),
      handle(management.returnPerformancePlan, returnPlan(deps)),
      handle(management.revisePerformancePlan, revisePlan(deps)),
      handle(management.listPerformancePlanRevisions, listPlanRevisions(deps)),
      handle(management.nameRater, nameRater(deps)),
      handle(management.evaluatePerformancePlan, evaluatePlan(deps)),
      handle(management.getPerformanceEvaluation, getEvaluation(deps)),
      handle(feedback.progressRoutes.record, progress.record),
      handle(feedback.progressRoutes.list, progress.list),
      handle(feedback.progressRoutes.get, progress.get),
      handle(feedback.feedbackRoutes.record, given.record),
      handle(feedback.feedbackRoutes.list, given.list),
      handle(feedback.feedbackRoutes.get, given.get),
      handle(overview.listPlansToRate, listPlansToRate(deps)),
      handle(overview.getPerformanceSummary, getSummary(deps)),
      handle(overview.getRatingOutlook, getRatingOutlook(deps)),
    ],
    ...deps,
  });
};
