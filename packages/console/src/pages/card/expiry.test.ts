import { describe, expect, it } from 'vitest';
import { expiryOf } from './expiry.ts';

describe('expiryOf', () => {
  it.each([
    [null, 'lasting'],
    ['2026-11-29', 'expired'],
    ['2026-11-30', 'soon'],
    ['2027-05-29', 'soon'],
    ['2027-05-30', 'valid'],
  ] as const)('until %s it is %s on 30 November 2026', (until, expiry) => {
    expect(expiryOf(until, '2026-11-30')).toBe(expiry);
  });
});
