import * as z from 'zod';
import { FileAnswer, operation } from './operation.ts';

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

export const getDocs = operation({
  ...common,
  id: 'getDocs',
  path: '/docs',
  summary: { id: 'Halaman acuan API', en: 'Reference page of the API' },
  answer: FileAnswer,
  file: 'text/html',
});

export const getDocsFile = operation({
  ...common,
  id: 'getDocsFile',
  path: '/docs/{file}',
  summary: { id: 'Berkas milik halaman acuan', en: 'A file of the reference page' },
  params: z.object({
    file: z
      .string()
      .max(80)
      .meta({ examples: ['swagger-ui.css'] }),
  }),
  answer: FileAnswer,
  file: 'text/*',
  refusals: ['resource/not-found'],
});
