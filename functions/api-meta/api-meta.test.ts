import { OPERATIONS } from '@kotak9/contracts';
import { invoke } from '@kotak9/http/testing';
import { createSilentObserver } from '@kotak9/observe';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { createHandler } from './create-handler.ts';

const handler = createHandler({
  observer: createSilentObserver(),
  clock: () => new Date('2026-03-01T00:00:00Z'),
});

const Document = z.object({
  openapi: z.string(),
  paths: z.record(z.string(), z.record(z.string(), z.looseObject({ operationId: z.string() }))),
  components: z.looseObject({ schemas: z.record(z.string(), z.unknown()) }),
});

const readDocument = async () =>
  Document.parse((await invoke(handler, { method: 'GET', path: '/openapi.json' })).body);

describe('GET /health', () => {
  it('answers without a token', async () => {
    const answer = await invoke(handler, { method: 'GET', path: '/health' });

    expect(answer).toMatchObject({ status: 200, body: { status: 'ok', service: 'kotak9' } });
  });
});

describe('GET /openapi.json', () => {
  it('describes every operation once, under its method and path', async () => {
    const { paths } = await readDocument();

    const described = Object.entries(paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(
        ([method, { operationId }]) => `${method.toUpperCase()} ${path} ${operationId}`,
      ),
    );
    expect(described.sort()).toEqual(
      OPERATIONS.map(({ method, path, id }) => `${method} ${path} ${id}`).sort(),
    );
  });

  it('has no reference that leads nowhere', async () => {
    const document = await readDocument();

    const references = [...JSON.stringify(document).matchAll(/"\$ref":"#\/components\/schemas\/([^"]+)"/g)];
    expect(references.length).toBeGreaterThan(OPERATIONS.length);
    for (const [, name = ''] of references) expect(document.components.schemas).toHaveProperty([name]);
  });
});
