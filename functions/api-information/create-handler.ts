import { dataBreachOperations, informationOperations as operations } from '@kotak9/contracts';
import { type ApiHandler, createApi, handle } from '@kotak9/http';
import type { TableDeps } from '../deps.ts';
import { closeDataBreach, recordBreachNotice, recordDataBreach } from './data-breaches.ts';
import { dataQuality } from './data-quality.ts';
import { integrationActs } from './integrations.ts';
import { listAccessesOf } from './list-accesses.ts';
import { listDifferences } from './list-differences.ts';
import { getDataBreach, listDataBreaches } from './read-data-breaches.ts';
import { ruleOnDifference } from './rule-on-difference.ts';
import { recordSynchronisation } from './synchronise.ts';

export const createHandler = (deps: TableDeps): ApiHandler => {
  const integrations = integrationActs(deps);
  return createApi({
    name: 'api-information',
    endpoints: [
      handle(operations.recordIntegration, integrations.record),
      handle(operations.listIntegrations, integrations.list),
      handle(operations.getIntegration, integrations.get),
      handle(operations.recordSynchronisation, recordSynchronisation(deps)),
      handle(operations.listDifferences, listDifferences(deps)),
      handle(operations.ruleOnDifference, ruleOnDifference(deps)),
      handle(operations.getDataQuality, dataQuality(deps)),
      handle(operations.listAccesses, listAccessesOf(deps)),
      handle(dataBreachOperations.recordDataBreach, recordDataBreach(deps)),
      handle(dataBreachOperations.listDataBreaches, listDataBreaches(deps)),
      handle(dataBreachOperations.getDataBreach, getDataBreach(deps)),
      handle(dataBreachOperations.recordBreachNotice, recordBreachNotice(deps)),
      handle(dataBreachOperations.closeDataBreach, closeDataBreach(deps)),
    ],
    ...deps,
  });
};
