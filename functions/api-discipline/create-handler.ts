import { disciplineOperations as operations } from '@kotak9/contracts';
import { type ApiHandler, createApi, handle } from '@kotak9/http';
import type { TableDeps } from '../deps.ts';
import { caseSteps } from './case-steps.ts';
import { getCase, getSummary, listCasesOf, listDueCases } from './read-cases.ts';
import { reportCase } from './report-case.ts';

export const createHandler = (deps: TableDeps): ApiHandler => {
  const steps = caseSteps(deps);
  return createApi({
    name: 'api-discipline',
    endpoints: [
      handle(operations.reportCase, reportCase(deps)),
      handle(operations.listCasesOf, listCasesOf(deps)),
      handle(operations.getCase, getCase(deps)),
      handle(operations.summonToCase, steps.summon),
      handle(operations.examineCase, steps.examine),
      handle(operations.decideDisciplineCase, steps.decide),
      handle(operations.appealCase, steps.appeal),
      handle(operations.answerCaseAppeal, steps.answerAppeal),
      handle(operations.closeDisciplineCase, steps.close),
      handle(operations.listDueCases, listDueCases(deps)),
      handle(operations.getDisciplineSummary, getSummary(deps)),
    ],
    ...deps,
  });
};
