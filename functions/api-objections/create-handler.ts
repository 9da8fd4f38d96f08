import { objectionOperations as operations } from '@kotak9/contracts';
import { type ApiHandler, createApi, handle } from '@kotak9/http';
import type { TableDeps } from '../deps.ts';
import { escalate, withdraw } from './acts-of-the-person.ts';
import { fileObjection } from './file-objection.ts';
import { getObjection, listAllObjections, listOwnObjections } from './read-objections.ts';
import { ruleOnObjection } from './rule-on-objection.ts';

export const createHandler = (deps: TableDeps): ApiHandler =>
  createApi({
    name: 'api-objections',
    endpoints: [
      handle(operations.fileObjection, fileObjection(deps)),
      handle(operations.listObjectionsOf, listOwnObjections(deps)),
      handle(operations.listObjections, listAllObjections(deps)),
      handle(operations.getObjection, getObjection(deps)),
      handle(operations.ruleOnObjection, ruleOnObjection(deps)),
      handle(operations.escalateObjection, escalate(deps)),
      handle(operations.withdrawObjection, withdraw(deps)),
    ],
    ...deps,
  });
