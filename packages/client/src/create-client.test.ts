import { describe, expect, it } from 'vitest';
import { ConflictError, createClient, ProblemError } from './index.ts';
import { fakeService, fakeTiming, json, problem } from './testing/fake-service.ts';

const NIP = '197105101996031002';

const clientOf = ({ fetch }: { readonly fetch: typeof globalThis.fetch }) =>
  createClient({
    baseUrl: 'http://service.test/',
    token: 'secret',
    fetch,
    language: 'en',
    timing: fakeTiming(),
  });

const failureOf = async (call: Promise<unknown>): Promise<unknown> => call.catch((error: unknown) => error);

describe('a call', () => {
  it('puts path and query where they belong, and asks in the language of the client', async () => {
    const service = fakeService(json({ box: 8 }, 200, { etag: '"7"', 'x-correlation-id': 'c-1' }));
    const answer = await clientOf(service).get('/v1/asn/{nip}/placement', {
      path: { nip: NIP },
      query: { at: '2026-08-03' },
    });
    const [seen] = service.seen;
    expect(seen?.url.href).toBe(`http://service.test/v1/asn/${NIP}/placement?at=2026-08-03`);
    expect(seen?.headers.get('accept-language')).toBe('en');
    expect(seen?.headers.get('authorization')).toBe('Bearer secret');
    expect(seen?.headers.get('content-type')).toBeNull();
    expect(answer).toMatchObject({ data: { box: 8 }, status: 200, etag: '"7"', correlationId: 'c-1' });
  });

  it('escapes what stands in the path', async () => {
    const service = fakeService(json({}));
    await clientOf(service).get('/v1/asn/{nip}', { path: { nip: '../x?y' } });
    expect(service.seen[0]?.url.pathname).toBe('/v1/asn/..%2Fx%3Fy');
  });

  it('gives a POST a key of its own that stays the same over retries, and a new one to the next', async () => {
    const service = fakeService(new TypeError('reset'), json({}, 201));
    const client = clientOf(service);
    const body = { id: 'dinas-a', name: 'Dinas A', parentId: null };
    await client.post('/v1/units', { body });
    await client.post('/v1/units', { body });
    await client.post('/v1/units', { body, idempotencyKey: 'mine' });
    const keys = service.seen.map(({ headers }) => headers.get('idempotency-key'));
    expect(keys[0]).toMatch(/^[0-9a-f-]{36}$/);
    expect(keys[1]).toBe(keys[0]);
    expect(keys[2]).not.toBe(keys[0]);
    expect(keys[3]).toBe('mine');
    expect(new Set(service.seen.map(({ headers }) => headers.get('x-correlation-id'))).size).toBe(3);
    expect(JSON.parse(service.seen[1]?.body ?? '')).toEqual(body);
  });

  it('sends a version as an ETag', async () => {
    const service = fakeService(json({}));
    const client = clientOf(service);
    const change = { path: { nip: NIP }, body: { name: 'Maria Ohee' } };
    await client.patch('/v1/asn/{nip}', { ...change, ifMatch: 3 });
    await client.patch('/v1/asn/{nip}', { ...change, ifMatch: '"4"' });
    expect(service.seen.map(({ headers }) => headers.get('if-match'))).toEqual(['"3"', '"4"']);
  });

  it('says null for what has not changed', async () => {
    const service = fakeService(
      new Response(null, { status: 304 }),
      json({ name: 'Maria' }, 200, { etag: '"5"' }),
    );
    const client = clientOf(service);
    expect(await client.getIfChanged('/v1/asn/{nip}', '"4"', { path: { nip: NIP } })).toBeNull();
    expect(service.seen[0]?.headers.get('if-none-match')).toBe('"4"');
    expect(await client.getIfChanged('/v1/asn/{nip}', '"4"', { path: { nip: NIP } })).toMatchObject({
      etag: '"5"',
    });
  });

  it('has files by name and kind', async () => {
    const bytes = new Uint8Array([1, 2, 3]);
    const headers = {
      'content-type': 'application/pdf',
      'content-disposition': 'attachment; filename="bukti.pdf"',
    };
    const service = fakeService(new Response(bytes, { headers }));
    const file = await clientOf(service).download('/v1/nine-box', { accept: 'application/pdf' });
    expect(file).toEqual({ bytes, mediaType: 'application/pdf', name: 'bukti.pdf' });
    expect(service.seen[0]?.headers.get('accept')).toBe('application/pdf');
  });
});

describe('a refusal', () => {
  it('is a ProblemError with its code and the fields', async () => {
    const errors = [{ field: 'nip', code: 'nip', message: 'A NIP has 18 digits' }];
    const service = fakeService(problem(400, 'request/invalid', { errors, correlationId: 'c-9' }));
    const error = await failureOf(clientOf(service).get('/v1/units'));
    expect(error).toBeInstanceOf(ProblemError);
    expect(error).not.toBeInstanceOf(ConflictError);
    expect(error).toMatchObject({
      code: 'request/invalid',
      status: 400,
      errors,
      correlationId: 'c-9',
      detail: 'Perbaiki.',
    });
    expect(service.seen).toHaveLength(1);
  });

  it('does not put who it is about into its message', async () => {
    const service = fakeService(problem(404, 'resource/not-found'));
    const error = await failureOf(clientOf(service).get('/v1/asn/{nip}', { path: { nip: NIP } }));
    expect(String(error)).toContain('GET /v1/asn/{nip}: 404 resource/not-found');
    expect(String(error)).not.toContain(NIP);
  });

  it('is a ConflictError where the version is stale', async () => {
    const service = fakeService(problem(412, 'version/stale', { currentVersion: 9 }, { etag: '"9"' }));
    const change = { path: { nip: NIP }, body: { name: 'X' }, ifMatch: 3 };
    const error = await failureOf(clientOf(service).patch('/v1/asn/{nip}', change));
    expect(error).toBeInstanceOf(ConflictError);
    expect(error).toMatchObject({ code: 'version/stale', currentEtag: '"9"', mayBeOwnChange: false });
  });

  it('says that the change in the way may be the own one, after an attempt without an answer', async () => {
    const service = fakeService(new TypeError('reset'), problem(412, 'version/stale'));
    const change = { path: { nip: NIP }, body: { name: 'X' }, ifMatch: 3 };
    expect(await failureOf(clientOf(service).patch('/v1/asn/{nip}', change))).toMatchObject({
      mayBeOwnChange: true,
    });
  });

  it.each([
    ['a code of a newer service', problem(422, 'moon/full'), 'client/unknown-code', 'Perbaiki.'],
    ['a gateway', json({ message: 'Unauthorized' }, 401), 'client/no-problem', 'Unauthorized'],
    ['a page', new Response('<h1>Bad gateway</h1>', { status: 400 }), 'client/no-problem', ''],
    ['nothing', new Response(null, { status: 404 }), 'client/no-problem', ''],
  ])('of %s has a code too', async (_, reply, code, detail) => {
    const error = await failureOf(clientOf(fakeService(reply)).get('/v1/units'));
    expect(error).toMatchObject({ name: 'ProblemError', code, detail });
  });
});
