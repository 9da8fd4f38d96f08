import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { createOpenApi, OPERATIONS, PROBLEMS } from './index.ts';

const Answered = z.object({ description: z.string(), content: z.record(z.string(), z.unknown()).optional() });
const Described = z.object({
  operationId: z.string(),
  security: z.array(z.unknown()),
  parameters: z
    .array(z.object({ name: z.string(), in: z.string(), required: z.boolean().optional() }))
    .optional(),
  requestBody: z.unknown().optional(),
  responses: z.record(z.string(), Answered),
});
const Document = z.object({
  openapi: z.string(),
  paths: z.record(z.string(), z.record(z.string(), Described)),
  components: z.object({
    schemas: z.record(z.string(), z.object({ examples: z.array(z.unknown()).optional() })),
  }),
});

const document = Document.parse(createOpenApi());

const described = (id: string) => {
  const found = Object.values(document.paths)
    .flatMap((methods) => Object.values(methods))
    .find(({ operationId }) => operationId === id);
  if (found === undefined) throw new Error(`${id} is not described`);
  return found;
};
const refusals = (id: string): string =>
  Object.entries(described(id).responses)
    .map(([status, { description }]) => `${status} ${description}`)
    .join('\n');

describe('the OpenAPI document', () => {
  it('is of version 3.1 and describes every operation under its method and path', () => {
    expect(document.openapi).toBe('3.1.1');
    for (const { id, method, path } of OPERATIONS)
      expect(document.paths[path]?.[method.toLowerCase()]?.operationId).toBe(id);
    const count = Object.values(document.paths).flatMap((methods) => Object.keys(methods)).length;
    expect(count).toBe(OPERATIONS.length);
  });

  it.each(OPERATIONS.map((operation) => [operation.id, operation] as const))(
    '%s lists its answer, and every refusal under its own status',
    (id, { status, file = 'application/json', refusals: own = [] }) => {
      const { responses } = described(id);
      expect(responses[String(status)]?.content).toHaveProperty([file]);
      for (const code of own) expect(responses[PROBLEMS[code].status]?.description).toContain(`${code}:`);
      expect(responses['500']?.content).toHaveProperty(['application/problem+json']);
    },
  );

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
    const headers = (id: string) =>
      (described(id).parameters ?? []).filter((parameter) => parameter.in === 'header');
    expect(headers('createUnit')).toContainEqual(expect.objectContaining({ name: 'Idempotency-Key' }));
    expect(headers('patchAsn')).toContainEqual(expect.objectContaining({ name: 'If-Match', required: true }));
    expect(headers('setStandard')).toContainEqual(
      expect.objectContaining({ name: 'If-Match', required: false }),
    );
    expect(headers('listUnits').map(({ name }) => name)).not.toContain('If-Match');
  });

  it('shows an example of every request', () => {
    for (const { id, body } of OPERATIONS) {
      const name = body?.meta()?.id;
      if (name === undefined) continue;
      expect(document.components.schemas[name]?.examples, id).toEqual(body?.meta()?.examples);
    }
  });
});
