import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Component } from '../placement.ts';
import { defaultRuleSet } from '../policy/default-rule-set.ts';
import { nextCutoff } from './next-cutoff.ts';
import { scoreAxis } from './score-axis.ts';

const { performance } = defaultRuleSet.axes;

function componentsOf(values: readonly number[]): Component[] {
  return performance.components.map(({ name, weight }, index) => {
    const value = values[index] ?? 0;
    return {
      axis: 'performance',
      name,
      raw: value,
      value,
      weight,
      points: (value * weight) / 100,
      source: [],
      expires: null,
    };
  });
}

it('2a: 80, 70, 85 and 85 are 79.75, a quarter point short of the next level', () => {
  const result = scoreAxis(componentsOf([80, 70, 85, 85]), performance);
  expect(result).toEqual({ score: 79.75, level: 'sesuai-ekspektasi' });
  expect(nextCutoff('performance', result, performance)).toEqual({
    axis: 'performance',
    level: 'di-atas-ekspektasi',
    cutoff: 80,
    distance: 0.25,
  });
});

it('has nothing above the highest level', () => {
  expect(nextCutoff('performance', { score: 82, level: 'di-atas-ekspektasi' }, performance)).toBeNull();
});

it('§2.1: a scale with a row of 110 does not lift the axis above 100', () => {
  expect(scoreAxis(componentsOf([110, 100, 100, 100]), performance).score).toBe(100);
});

it('rises with each component and stays within 0 to 100', () => {
  const values = fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { minLength: 4, maxLength: 4 });
  fc.assert(
    fc.property(
      values,
      fc.nat({ max: 3 }),
      fc.double({ min: 0, max: 100, noNaN: true }),
      (before, at, value) => {
        const after = before.with(at, Math.max(value, before[at] ?? 0));
        const lower = scoreAxis(componentsOf(before), performance).score;
        const higher = scoreAxis(componentsOf(after), performance).score;
        expect(higher).toBeGreaterThanOrEqual(lower);
        expect(lower).toBeGreaterThanOrEqual(0);
        expect(higher).toBeLessThanOrEqual(100);
      },
    ),
  );
});
