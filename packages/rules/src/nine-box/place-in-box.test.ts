import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Box } from '../placement.ts';
import { defaultRuleSet } from '../policy/default-rule-set.ts';
import { presetOf } from '../policy/presets.ts';
import type { BoxPlace } from '../policy/rule-set.ts';
import type { Expectation, PotentialLevel } from '../terms.ts';
import { boxRowOf, translateBox } from './box-map.ts';
import { levelOf } from './level-of.ts';
import { placeInBox } from './place-in-box.ts';

describe('placeInBox', () => {
  it.each([
    ['1a', 100, 85, 9],
    ['1b', 80, 79.99, 7],
    ['1e', 60, 60, 5],
    ['§2.4', 79.995, 85, 8],
    ['', 59.99, 100, 6],
    ['', 59.99, 60, 3],
    ['', 80, 59.99, 4],
    ['', 60, 59.99, 2],
    ['', 0, 0, 1],
    ['', 80, 80, 9],
  ])('%s: performance %d, potential %d: box %i', (_, performance, potential, box) => {
    expect(placeInBox(performance, potential, defaultRuleSet).box).toBe(box);
  });

  it('has one box for any two scores, and a higher score never leads to a lower level', () => {
    const score = fc.double({ min: 0, max: 100, noNaN: true });
    const order = (place: BoxPlace) => ({
      y: defaultRuleSet.axes.performance.levels.findIndex(({ level }) => level === place.performance),
      x: defaultRuleSet.axes.potential.levels.findIndex(({ level }) => level === place.potential),
    });
    fc.assert(
      fc.property(score, score, score, score, (y, x, moreY, moreX) => {
        const place = placeInBox(y, x, defaultRuleSet);
        expect(defaultRuleSet.boxes.filter(({ box }) => box === place.box)).toEqual([place]);
        const better = placeInBox(Math.max(y, moreY), Math.max(x, moreX), defaultRuleSet);
        expect(order(better).y).toBeLessThanOrEqual(order(place).y);
        expect(order(better).x).toBeLessThanOrEqual(order(place).x);
      }),
    );
  });
});

describe('levelOf', () => {
  const { levels } = defaultRuleSet.axes.potential;

  it('does not let binary noise decide, and nothing wider than that', () => {
    const values = [1, 82, 17].map((weight) => (80 * weight) / 100);
    const eighty = values.reduce((sum, points) => sum + points, 0);
    expect(eighty).toBeLessThan(80);
    expect(levelOf(eighty, levels)).toBe('tinggi');
    expect(levelOf(79.999999, levels)).toBe('menengah');
  });

  it.each([
    [true, 100, 'tinggi'],
    [false, 100, 'menengah'],
    [false, 100 + 1e-10, 'menengah'],
    [false, 100.001, 'tinggi'],
    [true, 99.999, 'menengah'],
  ])('2.3: with the cut-off 100 inclusive %j, a score of %d is %s', (inclusive, score, level) => {
    const sided = [
      { level: 'tinggi', from: 100, inclusive },
      { level: 'menengah', from: 90, inclusive: true },
      { level: 'rendah', from: 0, inclusive: true },
    ];
    expect(levelOf(score, sided)).toBe(level);
  });

  it('refuses what is no score', () => {
    expect(() => levelOf(-1, levels)).toThrow(RangeError);
    expect(() => levelOf(Number.NaN, levels)).toThrow(RangeError);
  });
});

describe('boxRowOf', () => {
  const rows: readonly (readonly [Expectation, PotentialLevel, Box])[] = [
    ['di-atas-ekspektasi', 'rendah', 4],
    ['di-atas-ekspektasi', 'menengah', 7],
    ['di-atas-ekspektasi', 'tinggi', 9],
    ['sesuai-ekspektasi', 'rendah', 2],
    ['sesuai-ekspektasi', 'menengah', 5],
    ['sesuai-ekspektasi', 'tinggi', 8],
    ['di-bawah-ekspektasi', 'rendah', 1],
    ['di-bawah-ekspektasi', 'menengah', 3],
    ['di-bawah-ekspektasi', 'tinggi', 6],
  ];

  it.each(rows)('§1.1: %s and %s is box %i', (performance, potential, box) => {
    expect(boxRowOf(performance, potential, defaultRuleSet.boxes).box).toBe(box);
  });

  it('refuses a map with a hole', () => {
    expect(() => boxRowOf('di-atas-ekspektasi', 'tinggi', [])).toThrow(RangeError);
  });
});

describe('translateBox', () => {
  const kemenkeu = presetOf('kemenkeu-type')?.boxes ?? [];

  it.each([
    [1, 1],
    [2, 3],
    [3, 6],
    [4, 2],
    [5, 4],
    [6, 5],
    [7, 8],
    [8, 7],
    [9, 9],
  ] as const)('1j: box %i of Kemenkeu is ours %i', (theirs, ours) => {
    expect(translateBox(theirs, kemenkeu, defaultRuleSet.boxes)).toBe(ours);
  });
});
