import { gunzipSync } from 'node:zlib';
import { metaOperations } from '@kotak9/contracts';
import { describe, expect, it } from 'vitest';
import { acceptsGzip, fixedFormOf } from './fixed-file.ts';
import { invoke } from './testing/invoke.ts';
import { createSingleActApi } from './testing/single-act-api.ts';

const bytes = Buffer.from(`<p>${'Kotak9 '.repeat(200)}</p>`);
const { handler } = createSingleActApi(metaOperations.getDocs, async () => ({
  status: 200,
  body: null,
  file: { type: 'text/html', bytes, fixed: true },
  headers: { 'Cache-Control': 'public' },
}));
const get = (headers: Record<string, string>) => invoke(handler, { method: 'GET', path: '/docs', headers });

describe('acceptsGzip', () => {
  it.each([
    ['gzip', true],
    ['br, gzip;q=0.5', true],
    ['GZIP', true],
    ['gzip;q=0', false],
    ['br', false],
    ['', false],
    [undefined, false],
  ])('%j: %s', (header, expected) => {
    expect(acceptsGzip(header)).toBe(expected);
  });
});

describe('a fixed file', () => {
  it('is compressed for whoever takes that, and once', async () => {
    const { headers, file } = await get({ 'Accept-Encoding': 'gzip, br' });
    expect(headers).toMatchObject({ 'content-encoding': 'gzip', 'cache-control': 'public' });
    expect(gunzipSync(file ?? Buffer.alloc(0))).toEqual(bytes);
    expect(fixedFormOf(bytes)).toBe(fixedFormOf(bytes));
  });

  it('is plain for others, under the same weak ETag', async () => {
    const plain = await get({});
    expect(plain.file).toEqual(bytes);
    expect(plain.headers).not.toHaveProperty('content-encoding');
    const etag = plain.headers['etag'] ?? '';
    expect((await get({ 'Accept-Encoding': 'gzip' })).headers['etag']).toBe(etag);
    expect(await get({ 'If-None-Match': etag })).toMatchObject({ status: 304, body: undefined });
  });
});
