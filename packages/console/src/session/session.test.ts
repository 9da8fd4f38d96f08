import { expect, it } from 'vitest';
import { readSession } from './session.ts';

const encode = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
const tokenOf = (claims: object): string => `${encode({ alg: 'RS256' })}.${encode(claims)}.signature`;
const CLAIMS = {
  sub: 'user-1',
  iat: 1_000_000,
  exp: 1_003_600,
  'custom:agency': 'kota-jayapura',
  'cognito:groups': ['hr-admin', 'unknown-group'],
  name: 'Élise Ohee',
};
const read = (claims: object, receivedAt = 5_000) =>
  readSession({ token: tokenOf(claims), refreshToken: null, receivedAt });

it('reads who is signed in, and leaves out groups that it does not know', () => {
  expect(read(CLAIMS)).toMatchObject({
    agency: 'kota-jayapura',
    subject: 'user-1',
    roles: ['hr-admin'],
    name: 'Élise Ohee',
    nip: null,
  });
});

it('counts the life of a token from when it came, whatever the clock of this device says', () => {
  expect(read(CLAIMS, 5_000)?.endsAt).toBe(5_000 + 3_600_000);
});

it.each(['custom:agency', 'sub', 'iat', 'exp'] as const)('is nobody without %s', (claim) => {
  const { [claim]: _left, ...others } = CLAIMS;
  expect(read(others)).toBeNull();
});
