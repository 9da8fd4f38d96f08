import * as z from 'zod';
import { operation } from './operation.ts';

const common = { function: 'api-meta', method: 'GET', roles: [], status: 200 } as const;

export const getHealth = operation({
  ...common,
  id: 'getHealth',
  path: '/health',
  summary: { id: 'Apakah layanan menjawab', en: 'Whether the service answers' },
  answer: z.object({ status: z.literal('ok'), service: z.literal('kotak9') }),
});

export const getOpenApi = operation({
  ...common,
  id: 'getOpenApi',
  path: '/openapi.json',
  summary: { id: 'Kontrak API (OpenAPI 3.1)', en: 'API contract (OpenAPI 3.1)' },
  answer: z.record(z.string(), z.unknown()),
});
