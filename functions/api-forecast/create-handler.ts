import { forecastOperations as operations } from '@kotak9/contracts';
import { type ApiHandler, createApi, handle } from '@kotak9/http';
import type { TableDeps } from '../deps.ts';
import { getAssignment } from './get-assignment.ts';
import { getBench } from './get-bench.ts';
import { getCascade } from './get-cascade.ts';
import { getForecast } from './get-forecast.ts';

export const createHandler = (deps: TableDeps): ApiHandler =>
  createApi({
    name: 'api-forecast',
    endpoints: [
      handle(operations.getForecast, getForecast(deps)),
      handle(operations.getCascade, getCascade(deps)),
      handle(operations.getAssignment, getAssignment(deps)),
      handle(operations.getBench, getBench(deps)),
    ],
    ...deps,
  });
