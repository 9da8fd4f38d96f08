import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { answerTypesOf, bodyTypesOf, createOpenApi, OPERATIONS, PROBLEMS } from '../index.ts';
import { examplesOf } from './example-words.ts';

const Reference = z.object({ $ref: z.string() });
const Media = z.object({ schema: z.unknown(), example: z.unknown(), examples: z.unknown() }).partial();
const Answered = z.object({
  description: z.string(),
  headers: z.record(z.string(), Reference).default({}),
  content: z.record(z.string(), Media).optional(),
});
const Parameter = z.object({ name: z.string(), in: z.string(), required: z.boolean().optional() });
const Described = z.object({
  operationId: z.string(),
  tags: z.array(z.string()),
  security: z.array(z.unknown()),
  parameters: z.array(z.union([Reference, Parameter])).default([]),
  requestBody: z.object({ content: z.record(z.string(), Media) }).optional(),
  responses: z.record(z.string(), z.union([Reference, Answered])),
});
const Document = z.object({
  openapi: z.string(),
  tags: z.array(z.object({ name: z.string(), description: z.string() })),
  paths: z.record(z.string(), z.record(z.string(), Described)),
  components: z.object({
    schemas: z.record(z.string(), z.object({ examples: z.array(z.unknown()).optional() })),
    parameters: z.record(z.string(), Parameter),
    responses: z.record(z.string(), Answered),
    examples: z.record(z.string(), z.object({ value: z.object({ code: z.string() }) })),
  }),
});

const document = Document.parse(createOpenApi());
const { components } = document;
const nameIn = ({ $ref }: z.infer<typeof Reference>): string => $ref.replace(/^.*\//, '');

const described = (id: string) => {
  const found = Object.values(document.paths)
    .flatMap((methods) => Object.values(methods))
    .find(({ operationId }) => operationId === id);
  if (found === undefined) throw new Error(`${id} is not described`);
  return found;
};
const answerOf = (id: string, status: number | string) => {
  const answer = described(id).responses[String(status)];
  return answer !== undefined && '$ref' in answer ? components.responses[nameIn(answer)] : answer;
};
const refusals = (id: string): string =>
  Object.keys(described(id).responses)
    .map((status) => `${status} ${answerOf(id, status)?.description}`)
    .join('\n');
const headersOf = (id: string) =>
  described(id)
    .parameters.map((one) => ('$ref' in one ? components.parameters[nameIn(one)] : one))
    .filter((one) => one?.in === 'header');
const operations = OPERATIONS.map((operation) => [operation.id, operation] as const);

describe('the OpenAPI document', () => {
  it('is of version 3.1 and describes every operation under its method and path', () => {
    expect(document.openapi).toBe('3.1.1');
    for (const { id, method, path } of OPERATIONS)
      expect(document.paths[path]?.[method.toLowerCase()]?.operationId).toBe(id);
    const count = Object.values(document.paths).flatMap((methods) => Object.keys(methods)).length;
    expect(count).toBe(OPERATIONS.length);
  });

  it.each(operations)('%s lists its answer, and every refusal under its own status', (id, operation) => {
    const answer = answerOf(id, operation.status);
    expect(Object.keys(answer?.content ?? {})).toEqual(answerTypesOf(operation));
    for (const code of operation.refusals ?? [])
      expect(answerOf(id, PROBLEMS[code].status)?.description).toContain(`${code}:`);
    for (const status of [406, 500])
      expect(answerOf(id, status)?.content).toHaveProperty(['application/problem+json']);
    for (const status of [429, 503])
      expect(answerOf(id, status)?.content).toHaveProperty(['application/json']);
  });

  it.each(operations)('%s shows an example of its body and of its answer', (id, { body, file, status }) => {
    const shown = Object.values(described(id).requestBody?.content ?? {});
    for (const { examples } of shown)
      expect(Object.values(Object(examples))).toEqual(examplesOf(body).map((value) => ({ value })));
    if (file === undefined)
      expect(answerOf(id, status)?.content?.['application/json']?.example).toBeDefined();
  });

  it('shows an example of every refusal', () => {
    for (const [name, { value }] of Object.entries(components.examples)) {
      expect(PROBLEMS).toHaveProperty([value.code]);
      expect(name).toBe(value.code.replace('/', '.'));
    }
    expect(JSON.stringify(components.examples)).not.toMatch(/\{\w+\}/);
  });

  it('says what happens to a body that is none', () => {
    expect(refusals('createAsn')).toContain('request/not-json');
    expect(refusals('createAsn')).toMatch(/^415 request\/unsupported-media-type/m);
    expect(refusals('getAsn')).not.toMatch(/request\/(not-json|unsupported-media-type)/);
  });

  it('says what happens to a cursor where there is one', () => {
    expect(refusals('listAsn')).toContain('request/cursor-invalid');
    expect(refusals('getNineBox')).not.toContain('request/cursor-invalid');
  });

  it('says what happens without a token, except where none is needed', () => {
    expect(refusals('listUnits')).toMatch(/^401 auth\/token-missing/m);
    expect(refusals('getHealth')).not.toContain('auth/');
    expect(described('getHealth').security).toEqual([]);
  });

  it('offers Idempotency-Key to every POST, and demands If-Match of every PATCH', () => {
    expect(headersOf('createUnit')).toContainEqual(expect.objectContaining({ name: 'Idempotency-Key' }));
    expect(headersOf('patchAsn')).toContainEqual(
      expect.objectContaining({ name: 'If-Match', required: true }),
    );
    expect(headersOf('setStandard')).toContainEqual(
      expect.objectContaining({ name: 'If-Match', required: false }),
    );
    expect(headersOf('listUnits').map((header) => header?.name)).toEqual([
      'Accept-Language',
      'X-Correlation-Id',
      'If-None-Match',
    ]);
  });

  it('tells the headers of answers', () => {
    expect(Object.keys(answerOf('listUnits', 200)?.headers ?? {})).toEqual(
      expect.arrayContaining(['ETag', 'Link', 'X-Correlation-Id']),
    );
    expect(Object.keys(answerOf('createUnit', 201)?.headers ?? {})).toEqual(
      expect.arrayContaining(['ETag', 'Location']),
    );
    expect(Object.keys(answerOf('createUnit', 409)?.headers ?? {})).toContain('Retry-After');
    expect(answerOf('getAsn', 304)?.headers).toHaveProperty('ETag');
  });

  it('takes a merge patch for PATCH and JSON for everything', () => {
    for (const operation of OPERATIONS.filter(({ body }) => body !== undefined))
      expect(Object.keys(described(operation.id).requestBody?.content ?? {})).toEqual(bodyTypesOf(operation));
    expect(described('patchAsn').requestBody?.content).toHaveProperty(['application/merge-patch+json']);
  });

  it('describes every group of routes in both languages', () => {
    expect(document.tags.map(({ name }) => name)).toEqual(
      [...new Set(OPERATIONS.flatMap(({ id }) => described(id).tags))].toSorted(),
    );
    for (const { description } of document.tags) expect(description).toMatch(/^.+\. \/ .+\.$/);
  });
});
