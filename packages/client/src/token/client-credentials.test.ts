import { describe, expect, it } from 'vitest';
import { clientCredentials, TokenError } from '../index.ts';
import { fakeService, json } from '../testing/fake-service.ts';

const settings = {
  tokenUrl: 'https://id.test/oauth2/token',
  clientId: 'bkd',
  clientSecret: 's:3cret',
  scopes: ['kotak9/events', 'kotak9/read'],
};

const tokens = (...names: readonly [string, ...string[]]) => {
  const [first, ...others] = names.map((access_token) => json({ access_token, expires_in: 3600 }));
  return fakeService(first ?? json({}), ...others);
};

describe('clientCredentials', () => {
  it('asks as Cognito wants it', async () => {
    const service = tokens('t-1');
    expect(await clientCredentials({ ...settings, fetch: service.fetch })()).toBe('t-1');
    const [seen] = service.seen;
    expect(seen?.headers.get('authorization')).toBe(`Basic ${btoa('bkd:s%3A3cret')}`);
    expect(Object.fromEntries(new URLSearchParams(seen?.body))).toEqual({
      grant_type: 'client_credentials',
      scope: 'kotak9/events kotak9/read',
    });
  });

  it('keeps a token and renews it before its end', async () => {
    const service = tokens('t-1', 't-2');
    let now = 0;
    const source = clientCredentials({ ...settings, fetch: service.fetch, now: () => now });
    expect([await source(), await source()]).toEqual(['t-1', 't-1']);
    now = 3_539_999;
    expect(await source()).toBe('t-1');
    now = 3_540_000;
    expect(await source()).toBe('t-2');
    expect(service.seen).toHaveLength(2);
  });

  it('asks once for many callers', async () => {
    const service = tokens('t-1', 't-2');
    const source = clientCredentials({ ...settings, fetch: service.fetch });
    expect(new Set(await Promise.all(Array.from({ length: 9 }, source)))).toEqual(new Set(['t-1']));
    expect(service.seen).toHaveLength(1);
  });

  it('says why there is no token, and asks again the next time', async () => {
    const service = fakeService(
      json({ error: 'invalid_client' }, 400),
      json({ access_token: 't-1', expires_in: 60 }),
    );
    const source = clientCredentials({ ...settings, fetch: service.fetch });
    const error = await source().catch((failure: unknown) => failure);
    expect(error).toBeInstanceOf(TokenError);
    expect(error).toMatchObject({ status: 400, code: 'invalid_client' });
    expect(String(error)).not.toContain('s:3cret');
    expect(await source()).toBe('t-1');
  });

  it('does not take a page for a token', async () => {
    const service = fakeService(new Response('<html>'));
    await expect(clientCredentials({ ...settings, fetch: service.fetch })()).rejects.toBeInstanceOf(
      TokenError,
    );
  });
});
