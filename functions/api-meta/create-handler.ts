import { metaOperations } from '@kotak9/contracts';
import { type ApiHandler, type ApiParts, createApi, handle } from '@kotak9/http';
import { describeApi } from './describe-api.ts';
import { tellHealth } from './tell-health.ts';

export const createHandler = (deps: Pick<ApiParts, 'observer' | 'clock'>): ApiHandler =>
  createApi({
    name: 'api-meta',
    endpoints: [
      handle(metaOperations.getHealth, tellHealth),
      handle(metaOperations.getOpenApi, describeApi()),
    ],
    ...deps,
  });
