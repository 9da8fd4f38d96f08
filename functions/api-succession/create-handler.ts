import { successionOperations as operations } from '@kotak9/contracts';
import { type ApiHandler, createApi, handle } from '@kotak9/http';
import type { TableDeps } from '../deps.ts';
import { getSuccessionList } from './get-succession-list.ts';
import { listRetirements } from './list-retirements.ts';
import { publishSuccessionList, withdrawSuccessionList } from './publication.ts';
import { getVacancy, listVacancies, openVacancy } from './vacancies.ts';

export const createHandler = (deps: TableDeps): ApiHandler =>
  createApi({
    name: 'api-succession',
    endpoints: [
      handle(operations.listRetirements, listRetirements(deps)),
      handle(operations.listVacancies, listVacancies(deps)),
      handle(operations.getVacancy, getVacancy(deps)),
      handle(operations.openVacancy, openVacancy(deps)),
      handle(operations.getSuccessionList, getSuccessionList(deps)),
      handle(operations.publishSuccessionList, publishSuccessionList(deps)),
      handle(operations.withdrawSuccessionList, withdrawSuccessionList(deps)),
    ],
    ...deps,
  });
