import { describe, expect, it } from 'vitest';
import { fingerprintOf, isIdempotencyKey } from './idempotency.ts';

describe('isIdempotencyKey', () => {
  it.each([
    ['a', true],
    ['0c5e6a34-5f2b-4a5f-9d2f-0d6f2f1f4b7e', true],
    ['!~', true],
    ['x'.repeat(255), true],
    ['x'.repeat(256), false],
    ['', false],
    ['two words', false],
    ['tab\t', false],
    ['kunci-é', false],
  ])('%s: %s', (key, valid) => {
    expect(isIdempotencyKey(key)).toBe(valid);
  });
});

describe('fingerprintOf', () => {
  const body = { nip: '1', rank: { grade: 'IV/a', since: '2020-01-01' }, list: [1, { a: 1, b: 2 }] };
  const sameBody = { list: [1, { b: 2, a: 1 }], rank: { since: '2020-01-01', grade: 'IV/a' }, nip: '1' };
  const fingerprint = fingerprintOf('POST', '/v1/asn', body);

  it('is a SHA-256 in hex', () => {
    expect(fingerprint).toMatch(/^[0-9a-f]{64}$/);
  });

  it('does not depend on the order of keys', () => {
    expect(fingerprintOf('POST', '/v1/asn', sameBody)).toBe(fingerprint);
  });

  it.each([
    ['another method', fingerprintOf('PUT', '/v1/asn', body)],
    ['another path', fingerprintOf('POST', '/v1/units', body)],
    ['another value', fingerprintOf('POST', '/v1/asn', { ...body, nip: '2' })],
    ['another order of a list', fingerprintOf('POST', '/v1/asn', { ...body, list: [{ a: 1, b: 2 }, 1] })],
    ['no body', fingerprintOf('POST', '/v1/asn', undefined)],
  ])('differs for %s', (_what, other) => {
    expect(other).not.toBe(fingerprint);
  });
});
