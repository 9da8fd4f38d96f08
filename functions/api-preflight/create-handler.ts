import { preflightOperations as operations } from '@kotak9/contracts';
import { type ApiHandler, createApi, handle } from '@kotak9/http';
import type { TableDeps } from '../deps.ts';
import { createPreflightExport } from './create-export.ts';
import { getDataReadiness } from './get-readiness.ts';
import { listPreflight } from './list-preflight.ts';
import { preflightAsn } from './preflight-asn.ts';
import { getPreflightBatch, getPreflightExport } from './read-export.ts';

export const createHandler = (deps: TableDeps): ApiHandler =>
  createApi({
    name: 'api-preflight',
    endpoints: [
      handle(operations.preflightAsn, preflightAsn(deps)),
      handle(operations.listPreflight, listPreflight(deps)),
      handle(operations.getDataReadiness, getDataReadiness(deps)),
      handle(operations.createPreflightExport, createPreflightExport(deps)),
      handle(operations.getPreflightExport, getPreflightExport(deps)),
      handle(operations.getPreflightBatch, getPreflightBatch(deps)),
    ],
    ...deps,
  });
