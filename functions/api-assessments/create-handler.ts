import { inputOperations as operations } from '@kotak9/contracts';
import { type ApiHandler, createApi, handle } from '@kotak9/http';
import type { TableDeps } from '../deps.ts';
import { inputActs } from '../input-acts.ts';
import { assessmentRules, disciplineRules, feedbackRules, performanceRules } from './result-kinds.ts';

export const createHandler = (deps: TableDeps): ApiHandler => {
  const performance = inputActs(deps, performanceRules);
  const assessments = inputActs(deps, assessmentRules);
  const feedback = inputActs(deps, feedbackRules);
  const discipline = inputActs(deps, disciplineRules);
  return createApi({
    name: 'api-assessments',
    endpoints: [
      handle(operations.performance.record, performance.record),
      handle(operations.performance.list, performance.list),
      handle(operations.performance.correct, performance.correct),
      handle(operations.assessments.record, assessments.record),
      handle(operations.assessments.list, assessments.list),
      handle(operations.assessments.correct, assessments.correct),
      handle(operations.feedback.record, feedback.record),
      handle(operations.feedback.list, feedback.list),
      handle(operations.feedback.correct, feedback.correct),
      handle(operations.discipline.record, discipline.record),
      handle(operations.discipline.list, discipline.list),
      handle(operations.discipline.correct, discipline.correct),
    ],
    ...deps,
  });
};
