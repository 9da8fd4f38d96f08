import { statSync } from 'node:fs';
import { join } from 'node:path';
import { CognitoJwtVerifier } from 'aws-jwt-verify';
import { describe, expect, it } from 'vitest';
import { verifyToken } from '../http/verify-token.ts';
import { newDataDir } from '../testing/write-fixture.ts';
import { issueToken } from './issue-token.ts';
import { loadSigningKey, toJwks } from './signing-key.ts';

const pool = {
  id: 'ap-southeast-3_abc',
  issuer: 'https://cognito-idp.ap-southeast-3.amazonaws.com/ap-southeast-3_abc',
  groups: ['hr-admin'],
  clients: [
    { id: 'web', isMachine: false, scopes: [] },
    { id: 'machine', isMachine: true, scopes: ['k/read', 'k/write'] },
  ],
};
const dataDir = newDataDir();
const key = loadSigningKey(dataDir);
const now = new Date();
const person = { roles: ['hr-admin', 'auditor'], agency: 'kota', nip: '19800101' };
const machine = { roles: ['agency-client'], agency: 'kota', nip: undefined };
const authorizer = { issuer: pool.issuer, audience: ['web', 'machine'], header: 'authorization' };
const issue = (request: typeof person | typeof machine, at = now): string =>
  issueToken(request, pool, key, at)?.token ?? '';
const verdictOf = (token: string, scopes: readonly string[] = [], at = now) =>
  verifyToken(
    token,
    authorizer,
    scopes,
    (_issuer, id) => (id === key.id ? key.publicKey : undefined),
    at.getTime(),
  );

describe('issued tokens', () => {
  it("pass Cognito's own verifier, as an ID token of a person and an access token of a machine", () => {
    const idTokens = CognitoJwtVerifier.create({ userPoolId: pool.id, tokenUse: 'id', clientId: 'web' });
    const accessTokens = CognitoJwtVerifier.create({
      userPoolId: pool.id,
      tokenUse: 'access',
      clientId: 'machine',
    });
    const jwks = toJwks(key);
    for (const verifier of [idTokens, accessTokens]) {
      verifier.cacheJwks({
        keys: jwks.keys.map((one) => ({ ...one, kty: 'RSA', n: one.n ?? '', e: one.e ?? '' })),
      });
    }
    expect(idTokens.verifySync(issue(person))).toMatchObject({
      'cognito:groups': ['hr-admin', 'auditor'],
      'custom:agency': 'kota',
      'custom:nip': '19800101',
    });
    expect(accessTokens.verifySync(issue(machine))).toMatchObject({
      scope: 'k/read k/write',
      client_id: 'machine',
    });
    expect(() => accessTokens.verifySync(issue(person))).toThrow();
  });

  it('are of the same person for the same request', () => {
    const subject = (token: string) => {
      const verdict = verdictOf(token);
      return verdict.ok ? verdict.claims['sub'] : undefined;
    };
    expect(subject(issue(person))).toBe(subject(issue(person, new Date(now.getTime() + 1000))) ?? 'none');
    expect(subject(issue(person))).not.toBe(subject(issue({ ...person, nip: '2' })));
  });

  it('are not given where the template has no app client', () => {
    expect(issueToken(person, { ...pool, clients: [] }, key, now)).toBeUndefined();
    expect(issueToken(machine, { ...pool, clients: [] }, key, now)).toBeUndefined();
  });
});

describe('the authorizer', () => {
  const other = loadSigningKey(newDataDir());
  const tampered = (() => {
    const [head, , signature] = issue(person).split('.');
    const claims = Buffer.from(JSON.stringify({ iss: pool.issuer, aud: 'web', exp: 9e9 })).toString(
      'base64url',
    );
    return `${head}.${claims}.${signature}`;
  })();
  const unsigned = `${Buffer.from('{"alg":"none","kid":"x"}').toString('base64url')}.${issue(person).split('.')[1]}.`;

  const refused: readonly (readonly [why: string, token: string])[] = [
    ['no token', ''],
    ['no JSON', 'a.b.c'],
    ['changed claims', tampered],
    ['no signature', unsigned],
    ["another key's signature", issueToken(person, pool, other, now)?.token ?? ''],
    ['another issuer', issueToken(person, { ...pool, issuer: 'https://else' }, key, now)?.token ?? ''],
    [
      'another audience',
      issueToken(person, { ...pool, clients: [{ id: 'x', isMachine: false, scopes: [] }] }, key, now)
        ?.token ?? '',
    ],
    ['expired', issue(person, new Date(now.getTime() - 24 * 3600_000))],
    ['from the future', issue(person, new Date(now.getTime() + 3600_000))],
    ['a fourth part', `${issue(person)}.x`],
  ];
  it.each(refused)('refuses %s', (_why, token) => {
    expect(verdictOf(token)).toEqual({ ok: false, reason: 'unauthorized' });
  });

  it('takes a token at its own time', () => {
    const later = new Date(now.getTime() + 24 * 3600_000);
    expect(verdictOf(issue(person, later), [], later).ok).toBe(true);
  });

  it('wants one of the scopes of the route', () => {
    expect(verdictOf(issue(machine), ['k/read', 'k/other'])).toMatchObject({ ok: true, scopes: ['k/read'] });
    expect(verdictOf(issue(machine), ['k/other'])).toEqual({ ok: false, reason: 'insufficient-scope' });
    expect(verdictOf(issue(person), ['k/read'])).toEqual({ ok: false, reason: 'insufficient-scope' });
  });
});

describe('the signing key', () => {
  it('is kept, readable only by its owner, so that tokens outlive a restart', () => {
    expect(loadSigningKey(dataDir).id).toBe(key.id);
    expect(statSync(join(dataDir, 'issuer-key.pem')).mode & 0o077).toBe(0);
  });
});
