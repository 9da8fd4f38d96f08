import { createDocument, type ZodOpenApiPathsObject } from 'zod-openapi';
import type { Operation } from '../http/operation.ts';
import { OPERATIONS } from '../operations.ts';
import { describeOperation } from './describe-operation.ts';
import { GATEWAY_ANSWERS, refusalsOf } from './describe-refusals.ts';
import { wordsOf } from './example-words.ts';
import { ANSWER_HEADERS, REQUEST_HEADERS } from './headers.ts';
import { exampleNameOf, problemExampleOf } from './problem-examples.ts';
import { describeTags } from './tags.ts';

const DESCRIPTION = `Manajemen talenta ASN: kotak talenta, prakiraan lowongan, dan daftar suksesi.

Talent management of Indonesia's civil service: nine-box placements, vacancy forecasts and succession lists.

- Every list takes \`limit\` (up to 1,000) and \`cursor\`, and can be had whole: \`Accept: application/x-ndjson\` or \`text/csv\`.
- Every read has an \`ETag\`; \`If-None-Match\` is answered 304 while nothing has changed.
- A change names the version that it was made from: \`If-Match\`.
- \`PATCH\` is a JSON merge patch (RFC 7396): null removes what may be left out.
- Every refusal is problem details (RFC 9457) with a stable \`code\`, in Indonesian or English by \`Accept-Language\`.`;

const problemExamples = (operations: readonly Operation[]) => {
  const codes = new Set(operations.flatMap(refusalsOf));
  return Object.fromEntries([...codes].map((code) => [exampleNameOf(code), problemExampleOf(code)]));
};

const describePaths = (operations: readonly Operation[]): ZodOpenApiPathsObject => {
  const words = wordsOf(operations);
  const paths: ZodOpenApiPathsObject = {};
  for (const operation of operations) {
    paths[operation.path] = {
      ...paths[operation.path],
      [operation.method.toLowerCase()]: describeOperation(operation, words),
    };
  }
  return paths;
};

/** The OpenAPI 3.1 document of all operations, from the schemas that validate. */
export const createOpenApi = (operations = OPERATIONS): ReturnType<typeof createDocument> =>
  createDocument({
    openapi: '3.1.1',
    info: {
      title: 'Kotak9',
      version: '0.1.0',
      description: DESCRIPTION,
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: '/' }],
    tags: describeTags(operations),
    security: [{ token: [] }],
    components: {
      securitySchemes: { token: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' } },
      parameters: REQUEST_HEADERS,
      headers: ANSWER_HEADERS,
      responses: GATEWAY_ANSWERS,
      examples: problemExamples(operations),
    },
    paths: describePaths(operations),
  });
