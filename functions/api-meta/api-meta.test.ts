import { gunzipSync } from 'node:zlib';
import { createOpenApi, OPERATIONS } from '@kotak9/contracts';
import { invoke } from '@kotak9/http/testing';
import { createSilentObserver } from '@kotak9/observe';
import { beforeEach, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { createHandler } from './create-handler.ts';

const contract = Buffer.from(JSON.stringify(createOpenApi()));
let reads: string[] = [];
const start = () =>
  createHandler({
    observer: createSilentObserver(),
    clock: () => new Date('2026-03-01T00:00:00Z'),
    readAsset: (name) => {
      reads.push(name);
      return name === 'openapi.json' ? contract : Buffer.from(`/* ${name} */`);
    },
  });
let handler = start();
const get = (path: string, headers: Record<string, string> = {}) =>
  invoke(handler, { method: 'GET', path, headers });

beforeEach(() => {
  reads = [];
  handler = start();
});

const Document = z.object({
  openapi: z.string(),
  paths: z.record(z.string(), z.record(z.string(), z.looseObject({ operationId: z.string() }))),
  components: z.looseObject({ schemas: z.record(z.string(), z.unknown()) }),
});
const readDocument = async () => Document.parse((await get('/openapi.json')).body);

describe('GET /health', () => {
  it('answers without a token', async () => {
    expect(await get('/health')).toMatchObject({ status: 200, body: { status: 'ok', service: 'kotak9' } });
    expect(reads).toEqual([]);
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

  it('is read once, may be kept, and is not sent again to whoever has it', async () => {
    const { headers } = await get('/openapi.json');
    expect(headers['cache-control']).toBe('public, max-age=300');
    const again = await get('/openapi.json', { 'If-None-Match': headers['etag'] ?? '' });
    expect(again).toMatchObject({ status: 304, body: undefined });
    expect(reads).toEqual(['openapi.json']);
  });

  it('is a fraction of its size for whoever takes gzip', async () => {
    const { file = Buffer.alloc(0) } = await get('/openapi.json', { 'Accept-Encoding': 'gzip' });
    expect(file.length).toBeLessThan(contract.length / 5);
    expect(gunzipSync(file).equals(contract)).toBe(true);
  });
});

describe('GET /docs', () => {
  it('is a page that names only files of ours, which are served', async () => {
    const { file, headers } = await get('/docs', { Accept: 'text/html,*/*;q=0.8' });
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
    const named = [...(file?.toString() ?? '').matchAll(/(?:src|href)="([^"]+)"/g)].map(
      ([, url = '']) => url,
    );
    expect(named.length).toBeGreaterThan(3);
    for (const url of named.filter((one) => one !== 'data:,')) {
      expect(url).toMatch(/^\/[a-z]/);
      expect((await get(url)).status).toBe(200);
    }
  });

  it('may load from here alone, and run nothing that stands in the page', async () => {
    const policy = (await get('/docs')).headers['content-security-policy'];
    expect(policy).toMatch(/^default-src 'none'; script-src 'self'; style-src 'self';/);
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
  });

  it.each(['index.mjs', 'openapi.json', 'constructor', '%2E%2E%2Fhandler.ts'])(
    'keeps %s to itself',
    async (file) => {
      expect((await get(`/docs/${file}`)).status).toBe(404);
      expect(reads).toEqual([]);
    },
  );
});
