import { oversightOperations as operations } from '@kotak9/contracts';
import { type ApiHandler, createApi, handle } from '@kotak9/http';
import type { TableDeps } from '../deps.ts';
import { getVacancyEvidence } from './get-vacancy-evidence.ts';
import { listDecisions, listRefusals } from './list-by-date.ts';

export const createHandler = (deps: TableDeps): ApiHandler =>
  createApi({
    name: 'api-oversight',
    endpoints: [
      handle(operations.listDecisions, listDecisions(deps)),
      handle(operations.listRefusals, listRefusals(deps)),
      handle(operations.getVacancyEvidence, getVacancyEvidence(deps)),
    ],
    ...deps,
  });
