import { fairnessOperations as operations } from '@kotak9/contracts';
import { type ApiHandler, createApi, handle } from '@kotak9/http';
import type { TableDeps } from '../deps.ts';
import { removeOap, setOap } from './protect-oap.ts';
import { setOrganisationPredikat } from './set-organisation-predikat.ts';
import { showGaps } from './show-gaps.ts';
import { showDistribution, showRaters } from './show-ratings.ts';

export const createHandler = (deps: TableDeps): ApiHandler =>
  createApi({
    name: 'api-fairness',
    endpoints: [
      handle(operations.showRaters, showRaters(deps)),
      handle(operations.showDistribution, showDistribution(deps)),
      handle(operations.showGaps, showGaps(deps)),
      handle(operations.setOrganisationPredikat, setOrganisationPredikat(deps)),
      handle(operations.setOap, setOap(deps)),
      handle(operations.removeOap, removeOap(deps)),
    ],
    ...deps,
  });
