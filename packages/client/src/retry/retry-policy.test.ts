import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_RETRY, isRepeatable, isWorthRetrying, readRetryAfter, waitBefore } from './retry-policy.ts';

const NOW = Date.parse('2026-08-03T00:00:00Z');

describe('readRetryAfter', () => {
  it.each([
    ['0', 0],
    ['3', 3000],
    [' 120 ', 120_000],
    ['Mon, 03 Aug 2026 00:00:05 GMT', 5000],
    ['Monday, 03-Aug-26 00:00:05 GMT', 5000],
    ['Sun, 02 Aug 2026 00:00:00 GMT', 0],
    ['', null],
    ['-1', null],
    ['1.5', null],
    ['soon', null],
    ['2026-08-03T00:00:05Z', null],
  ])('%j is %s ms', (header, ms) => {
    expect(readRetryAfter(header, NOW)).toBe(ms);
  });

  it('is null where there is none', () => {
    expect(readRetryAfter(null, NOW)).toBeNull();
  });

  it('reads any date of the header as the time until then', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 86_400 }), (seconds) => {
        const header = new Date(NOW + seconds * 1000).toUTCString();
        expect(readRetryAfter(header, NOW)).toBe(seconds * 1000);
      }),
    );
  });
});

describe('waitBefore', () => {
  const chance = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });

  it('is anything from nothing to the doubled base, and at most the cap', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), chance, (failed, random) => {
        const wait = waitBefore(DEFAULT_RETRY, failed, null, random);
        expect(wait).toBeGreaterThanOrEqual(0);
        expect(wait).toBeLessThanOrEqual(Math.min(20_000, 200 * 2 ** (failed - 1)));
      }),
    );
    expect(waitBefore(DEFAULT_RETRY, 3, null, 0.5)).toBe(400);
  });

  it('is never shorter than the service asked for', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), fc.nat(100_000), chance, (failed, asked, random) => {
        expect(waitBefore(DEFAULT_RETRY, failed, asked, random)).toBeGreaterThanOrEqual(asked);
      }),
    );
  });
});

describe('what is sent again', () => {
  it.each([
    ['GET', {}, true],
    ['PUT', {}, true],
    ['DELETE', {}, true],
    ['POST', {}, false],
    ['POST', { 'idempotency-key': 'k' }, true],
    ['PATCH', {}, false],
    ['PATCH', { 'if-match': '"1"' }, true],
  ])('%s with %j can be repeated: %s', (method, headers, repeatable) => {
    expect(isRepeatable(method, new Headers(Object.entries(headers)))).toBe(repeatable);
  });

  it.each([
    [200, false, false],
    [304, false, false],
    [400, false, false],
    [409, false, false],
    [412, false, false],
    [429, true, true],
    [500, true, false],
    [501, false, false],
    [502, true, false],
    [503, true, true],
    [504, true, false],
  ])('%i: %s if it can be repeated, %s if not', (status, repeatable, other) => {
    expect(isWorthRetrying(status, true)).toBe(repeatable);
    expect(isWorthRetrying(status, false)).toBe(other);
  });
});
