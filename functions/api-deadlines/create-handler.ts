import { deadlineOperations as operations } from '@kotak9/contracts';
import { type ApiHandler, createApi, handle } from '@kotak9/http';
import type { TableDeps } from '../deps.ts';
import { listAll, listOwn } from './list-deadlines.ts';

export const createHandler = (deps: TableDeps): ApiHandler =>
  createApi({
    name: 'api-deadlines',
    endpoints: [
      handle(operations.listDeadlines, listAll(deps)),
      handle(operations.listDeadlinesOf, listOwn(deps)),
    ],
    ...deps,
  });
