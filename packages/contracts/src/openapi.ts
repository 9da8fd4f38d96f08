import { createDocument, type ZodOpenApiOperationObject, type ZodOpenApiPathsObject } from 'zod-openapi';
import type { Operation } from './http/operation.ts';
import { OPERATIONS } from './operations.ts';
import { PROBLEMS, Problem, type ProblemCode } from './problem.ts';

const problemAnswer = (codes: readonly ProblemCode[]) => ({
  description: codes.map((code) => `${code}: ${PROBLEMS[code].title.en}`).join('; '),
  content: { 'application/problem+json': { schema: Problem } },
});

const isPaged = ({ query }: Operation): boolean => query !== undefined && 'cursor' in query.shape;

const refusalsOf = (operation: Operation): readonly ProblemCode[] => [
  ...(operation.body || operation.query || operation.params ? (['request/invalid'] as const) : []),
  ...(operation.body ? (['request/not-json', 'request/unsupported-media-type'] as const) : []),
  ...(isPaged(operation) ? (['request/cursor-invalid'] as const) : []),
  ...(operation.roles.length > 0
    ? ([
        'auth/token-missing',
        'auth/agency-missing',
        'auth/role-not-permitted',
        'auth/role-conflict',
      ] as const)
    : []),
  ...(operation.ownRecordOnly ? (['auth/not-own-record'] as const) : []),
  ...(operation.versioned ? (['version/required'] as const) : []),
  ...(operation.method === 'GET' ? [] : (['version/stale', 'version/contended'] as const)),
  ...(operation.method === 'POST' ? (['idempotency/key-reused'] as const) : []),
  ...(operation.refusals ?? []),
  'service/unexpected',
];

const problemsByStatus = (operation: Operation) => {
  const codes = Map.groupBy(refusalsOf(operation), (code) => String(PROBLEMS[code].status));
  return Object.fromEntries([...codes].map(([status, group]) => [status, problemAnswer(group)]));
};

const header = (name: string, description: string, required = false) => ({
  name,
  in: 'header' as const,
  required,
  description,
  schema: { type: 'string' as const },
});

const headersOf = (operation: Operation) => [
  header('Accept-Language', 'Language of problem texts: id or en'),
  header('X-Correlation-Id', 'Carried into events and logs'),
  ...(operation.method === 'POST'
    ? [header('Idempotency-Key', 'The same key gives the first answer again')]
    : []),
  ...(operation.method === 'GET' || (operation.method === 'POST' && !operation.versioned)
    ? []
    : [header('If-Match', 'ETag of the version that you read', operation.versioned === true)]),
];

const describe = (operation: Operation): ZodOpenApiOperationObject => ({
  operationId: operation.id,
  summary: operation.summary.id,
  description: `${operation.summary.en}.${operation.roles.length > 0 ? ` Roles: ${operation.roles.join(', ')}.` : ''}`,
  tags: [operation.function.replace('api-', '')],
  security: operation.roles.length > 0 ? [{ token: [] }] : [],
  parameters: headersOf(operation),
  requestParams: {
    ...(operation.params && { path: operation.params }),
    ...(operation.query && { query: operation.query }),
  },
  ...(operation.body && {
    requestBody: { required: true, content: { 'application/json': { schema: operation.body } } },
  }),
  responses: {
    [String(operation.status)]: {
      description: operation.summary.en,
      content:
        operation.file === undefined
          ? { 'application/json': { schema: operation.answer } }
          : { [operation.file]: { schema: { type: 'string' as const, format: 'binary' } } },
    },
    ...problemsByStatus(operation),
  },
});

/** The OpenAPI 3.1 document of all operations, from the schemas that validate. */
export const createOpenApi = (): ReturnType<typeof createDocument> => {
  const paths: ZodOpenApiPathsObject = {};
  for (const operation of OPERATIONS) {
    paths[operation.path] = {
      ...paths[operation.path],
      [operation.method.toLowerCase()]: describe(operation),
    };
  }
  return createDocument({
    openapi: '3.1.1',
    info: {
      title: 'Kotak9',
      version: '0.1.0',
      description: 'Manajemen talenta ASN: kotak talenta, prakiraan lowongan, dan daftar suksesi.',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: '/' }],
    security: [{ token: [] }],
    components: { securitySchemes: { token: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' } } },
    paths,
  });
};
