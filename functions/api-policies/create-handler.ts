import { policyOperations as operations } from '@kotak9/contracts';
import { type ApiHandler, createApi, handle } from '@kotak9/http';
import type { TableDeps } from '../deps.ts';
import { activatePolicy } from './activate-policy.ts';
import { draftPolicy, editPolicy } from './draft-policy.ts';
import { listPlacementInputs } from './list-placement-inputs.ts';
import { getPolicy, getPolicyInForce, listPolicies } from './read-policies.ts';
import { getRecalculation, getReplay } from './read-runs.ts';
import { startReplay } from './start-replay.ts';
import { validatePolicy } from './validate-policy.ts';

export const createHandler = (deps: TableDeps): ApiHandler =>
  createApi({
    name: 'api-policies',
    endpoints: [
      handle(operations.listPolicies, listPolicies(deps)),
      handle(operations.getPolicyInForce, getPolicyInForce(deps)),
      handle(operations.getPolicy, getPolicy(deps)),
      handle(operations.draftPolicy, draftPolicy(deps)),
      handle(operations.editPolicy, editPolicy(deps)),
      handle(operations.validatePolicy, validatePolicy(deps)),
      handle(operations.activatePolicy, activatePolicy(deps)),
      handle(operations.startReplay, startReplay(deps)),
      handle(operations.getReplay, getReplay(deps)),
      handle(operations.getRecalculation, getRecalculation(deps)),
      handle(operations.listPlacementInputs, listPlacementInputs(deps)),
    ],
    ...deps,
  });
