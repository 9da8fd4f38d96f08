import { fileReply, organizationOperations, recordOperations, refuse } from '@kotak9/contracts';
import { describe, expect, it } from 'vitest';
import type { Act } from './request.ts';
import { buildEvent } from './testing/build-event.ts';
import { createTestContext, invoke } from './testing/invoke.ts';
import { createSingleActApi } from './testing/single-act-api.ts';

const NIP = '197105101996031002';
const unit = { id: 'dinas', name: 'Dinas', parentId: null, version: 3 };

const created = { status: 201, body: unit } as const;
const createUnit: Act<typeof organizationOperations.createUnit> = async () => ({
  ...created,
  version: 3,
  location: '/v1/units/dinas',
});
const postUnit = {
  method: 'POST',
  path: '/v1/units',
  role: 'hr-admin',
  body: { id: 'dinas', name: 'Dinas' },
} as const;

describe('a reply', () => {
  const { handler } = createSingleActApi(organizationOperations.createUnit, createUnit);

  it('carries body, version, place, language and correlation', async () => {
    const answer = await invoke(handler, { ...postUnit, headers: { 'X-Correlation-ID': 'trace-7' } });

    expect(answer).toEqual({
      status: 201,
      body: unit,
      headers: {
        'content-type': 'application/json',
        etag: '"3"',
        location: '/v1/units/dinas',
        'content-language': 'id',
        'cache-control': 'no-store',
        vary: 'Accept, Accept-Language, Authorization',
        'x-correlation-id': 'trace-7',
      },
    });
  });

  it('has neither ETag nor Location where there is none', async () => {
    const { handler } = createSingleActApi(organizationOperations.createUnit, async () => created);

    const { headers } = await invoke(handler, postUnit);

    expect(Object.keys(headers)).not.toContain('etag');
    expect(Object.keys(headers)).not.toContain('location');
  });
});

describe('a conditional GET', () => {
  const position = {
    id: 'kadis',
    title: 'Kepala Dinas',
    unitId: 'dinas',
    tier: 'jpt-pratama',
    functionalLevel: null,
    eselon: 'II.b',
    kelas: null,
    critical: false,
    field: null,
    relatedFields: [],
    superiorId: null,
    holder: null,
    holderSince: null,
    vacancyId: null,
    standard: null,
    version: 5,
  };
  const { handler } = createSingleActApi(organizationOperations.getPosition, async () => ({
    status: 200,
    body: position,
    version: 5,
  }));
  const get = (noneMatch: string) =>
    invoke(handler, {
      method: 'GET',
      path: '/v1/positions/kadis',
      role: 'auditor',
      headers: { 'If-None-Match': noneMatch },
    });

  it.each(['"5"', 'W/"5"', '"4", "5"'])('is answered 304 without body for %s', async (noneMatch) => {
    const answer = await get(noneMatch);

    expect(answer).toMatchObject({ status: 304, body: undefined, headers: { etag: '"5"' } });
    expect(answer.headers).not.toHaveProperty('content-type');
  });

  it('is answered whole for an older version', async () => {
    expect(await get('"4"')).toMatchObject({ status: 200, body: { version: 5 } });
  });

  it('holds for GET only', async () => {
    const post = createSingleActApi(organizationOperations.createUnit, createUnit);

    expect(await invoke(post.handler, { ...postUnit, headers: { 'If-None-Match': '"3"' } })).toMatchObject({
      status: 201,
    });
  });
});

describe('a GET of something without a version', () => {
  const listOf = (names: readonly string[]) =>
    createSingleActApi(organizationOperations.listUnits, async () => ({
      status: 200,
      body: { items: names.map((name) => ({ ...unit, name })), next: null },
    })).handler;
  const get = (names: readonly string[], headers: Record<string, string> = {}) =>
    invoke(listOf(names), { method: 'GET', path: '/v1/units', role: 'asn', headers });

  it('has a weak ETag of what is sent', async () => {
    const first = await get(['Dinas']);
    expect(first.headers['etag']).toMatch(/^W\/"[\w-]{27}"$/);
    expect((await get(['Dinas'])).headers['etag']).toBe(first.headers['etag']);
    expect((await get(['Badan'])).headers['etag']).not.toBe(first.headers['etag']);
  });

  it('is answered 304 while that is the same, and whole afterwards', async () => {
    const { etag = '' } = (await get(['Dinas'])).headers;
    const noneMatch = { 'If-None-Match': etag };
    expect(await get(['Dinas'], noneMatch)).toMatchObject({
      status: 304,
      body: undefined,
      headers: { etag },
    });
    expect(await get(['Badan'], noneMatch)).toMatchObject({ status: 200 });
  });
});

describe('a problem', () => {
  const { handler } = createSingleActApi(recordOperations.patchAsn, async () =>
    refuse('version/stale', { currentVersion: 9 }),
  );
  const patch = (headers: Record<string, string>) =>
    invoke(handler, { method: 'PATCH', path: `/v1/asn/${NIP}`, role: 'hr-admin', body: {}, headers });

  it('is told by RFC 9457 in Indonesian', async () => {
    expect(await patch({ 'If-Match': '"8"' })).toEqual({
      status: 412,
      headers: {
        'content-type': 'application/problem+json',
        'content-language': 'id',
        'cache-control': 'no-store',
        vary: 'Accept, Accept-Language, Authorization',
        'x-correlation-id': 'request-1',
        etag: '"9"',
      },
      body: {
        type: 'urn:kotak9:problem:version/stale',
        title: 'Versi sudah berubah',
        status: 412,
        detail: 'Data sudah diubah orang lain (versi kini 9). Muat ulang, periksa, kirim lagi.',
        code: 'version/stale',
        instance: `/v1/asn/${NIP}`,
        correlationId: 'request-1',
        currentVersion: 9,
      },
    });
  });

  it('is told in English to those who prefer it', async () => {
    expect(await patch({ 'If-Match': '"8"', 'Accept-Language': 'en-US,id;q=0.5' })).toMatchObject({
      headers: { 'content-language': 'en' },
      body: { title: 'Version is stale', detail: expect.stringContaining('now version 9') },
    });
  });

  it('says when to try again where that helps', async () => {
    const contended = createSingleActApi(recordOperations.patchAsn, async () => refuse('version/contended'));
    const call = { method: 'PATCH', path: `/v1/asn/${NIP}`, role: 'hr-admin', body: {} } as const;
    const answer = await invoke(contended.handler, { ...call, headers: { 'If-Match': '"8"' } });
    expect(answer).toMatchObject({ status: 409, headers: { 'retry-after': '1' } });
    expect((await patch({ 'If-Match': '"8"' })).headers).not.toHaveProperty('retry-after');
  });

  it.each([
    ['no version', {}, 428, 'version/required'],
    ['a malformed version', { 'If-Match': 'abc' }, 400, 'request/invalid'],
    ['any version', { 'If-Match': '*' }, 400, 'request/invalid'],
  ])('answers a change with %s', async (_what, headers, status, code) => {
    expect(await patch(headers)).toMatchObject({ status, body: { code } });
  });
});

describe('a file', () => {
  it('is sent as it is, with its name and type', async () => {
    const bytes = Buffer.from([0, 1, 255, 128]);
    const { handler } = createSingleActApi(organizationOperations.listUnits, async () =>
      fileReply({ name: 'peta.xlsx', type: 'application/octet-stream', bytes }),
    );
    const result = await handler(
      buildEvent({ method: 'GET', path: '/v1/units', role: 'hr-admin' }),
      createTestContext(),
    );

    expect(result).toMatchObject({
      statusCode: 200,
      headers: {
        'Content-Type': 'application/octet-stream',
        'Content-Disposition': 'attachment; filename="peta.xlsx"',
        'Cache-Control': 'no-store',
      },
      isBase64Encoded: true,
    });
    expect(Buffer.from(result.body ?? '', 'base64')).toEqual(bytes);
  });
});
