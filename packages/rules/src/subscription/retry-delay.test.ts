import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isGivenUp, retryDelaySeconds } from './retry-delay.ts';

const attempts = fc.integer({ min: 1, max: 2000 });
const chance = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
const asked = fc.option(fc.integer({ min: 0, max: 10_000_000 }));

describe('retryDelaySeconds', () => {
  it.each([
    [1, 0, 2.5],
    [1, 1, 5],
    [2, 1, 10],
    [3, 0.5, 15],
    [11, 1, 5120],
    [12, 1, 7200],
    [40, 0, 3600],
  ])('attempt %i at chance %d: %d s', (tried, by, seconds) => {
    expect(retryDelaySeconds({ attempts: tried, chance: by, askedSeconds: null })).toBe(seconds);
  });

  it.each([
    [3, 5],
    [120, 120],
    [21_600, 21_600],
    [90_000, 21_600],
  ])('after being asked for %i s: %i s', (askedSeconds, seconds) => {
    expect(retryDelaySeconds({ attempts: 1, chance: 1, askedSeconds })).toBe(seconds);
  });

  it('stays between 2.5 s and 6 h, never below what was asked for within that, and grows', () => {
    fc.assert(
      fc.property(attempts, chance, asked, (tried, by, askedSeconds) => {
        const delay = retryDelaySeconds({ attempts: tried, chance: by, askedSeconds });
        expect(delay).toBeGreaterThanOrEqual(Math.max(2.5, Math.min(askedSeconds ?? 0, 21_600)));
        expect(delay).toBeLessThanOrEqual(21_600);
        const next = retryDelaySeconds({ attempts: tried + 1, chance: by, askedSeconds });
        expect(next).toBeGreaterThanOrEqual(delay);
      }),
    );
  });

  it('tries some fifty times within the three days', () => {
    let [seconds, tried] = [0, 0];
    while (seconds < 3 * 86_400)
      seconds += retryDelaySeconds({ attempts: ++tried, chance: 0.5, askedSeconds: null });
    expect(tried).toBeGreaterThan(45);
    expect(tried).toBeLessThan(65);
  });
});

describe('isGivenUp', () => {
  it.each([
    ['2026-11-04T23:59:59.999Z', false],
    ['2026-11-05T00:00:00.000Z', true],
    ['2026-11-09T00:00:00.000Z', true],
  ])('at %s: %s', (now, expected) => {
    expect(isGivenUp('2026-11-02T00:00:00.000Z', now)).toBe(expected);
  });
});
