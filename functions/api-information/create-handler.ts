import { informationOperations as operations } from '@kotak9/contracts';
import { type ApiHandler, createApi, handle } from '@kotak9/http';
import type { TableDeps } from '../deps.ts';
import { dataQuality } from './data-quality.ts';
import { integrationActs } from './integrations.ts';
import { listAccessesOf } from './list-accesses.ts';
import { listDifferences } from './list-differences.ts';
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
    ],
    ...deps,
  });
};
