import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRandom } from './random.ts';

const draws = (...parts: (string | number)[]) => {
  const random = createRandom(...parts);
  return Array.from({ length: 5 }, () => random.next());
};

describe('createRandom', () => {
  it('gives the same stream for the same parts, and another for others', () => {
    expect(draws(9, 'person')).toEqual(draws(9, 'person'));
    expect(draws(9, 'person')).not.toEqual(draws(10, 'person'));
  });

  it('has not changed: whoever kept a city would get another one', () => {
    const random = createRandom(9, 'kept');
    expect([random.int(0, 999), random.int(0, 999), random.int(0, 999)]).toEqual([695, 305, 978]);
  });

  it('stays within its bounds', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: 0, max: 50 }), fc.nat(50), (seed, low, span) => {
        const random = createRandom(seed);
        const whole = random.int(low, low + span);
        expect(whole).toBeGreaterThanOrEqual(low);
        expect(whole).toBeLessThanOrEqual(low + span);
        const age = random.triangular(low, low + span / 3, low + span + 1);
        expect(age).toBeGreaterThanOrEqual(low);
        expect(age).toBeLessThanOrEqual(low + span + 1);
      }),
    );
  });

  it('weighs what it draws from', () => {
    const random = createRandom(1);
    const drawn = Array.from({ length: 4000 }, () =>
      random.weighted([
        ['often', 3],
        ['seldom', 1],
        ['never', 0],
      ]),
    );
    const often = drawn.filter((value) => value === 'often').length / drawn.length;
    expect(often).toBeGreaterThan(0.7);
    expect(often).toBeLessThan(0.8);
    expect(drawn).not.toContain('never');
  });

  it('has nothing to draw from an empty list', () => {
    expect(() => createRandom(1).pick([])).toThrow(RangeError);
  });
});
