import { describe, expect, it } from 'vitest';
import { directionOf } from './direction.ts';

type Standing = Parameters<typeof directionOf>[0]['before'];

const at = (
  box: Standing['box'],
  performance: NonNullable<Standing['performance']>['level'],
  potential: NonNullable<Standing['potential']>['level'],
): Standing => ({
  status: 'placed',
  box,
  performance: { score: 70, level: performance },
  potential: { score: 70, level: potential },
  talentScore: 70,
});
const unplaced: Standing = {
  status: 'unplaced',
  box: null,
  performance: null,
  potential: null,
  talentScore: null,
};
const eight = at(8, 'sesuai-ekspektasi', 'tinggi');

describe('directionOf', () => {
  it.each([
    ['up', eight, at(9, 'di-atas-ekspektasi', 'tinggi')],
    ['down', eight, at(5, 'sesuai-ekspektasi', 'menengah')],
    ['down', eight, at(3, 'di-bawah-ekspektasi', 'menengah')],
    ['across', eight, at(7, 'di-atas-ekspektasi', 'menengah')],
    ['renumbered', eight, at(7, 'sesuai-ekspektasi', 'tinggi')],
    ['in', unplaced, eight],
    ['out', eight, unplaced],
  ] as const)('is %s', (direction, before, after) => {
    expect(directionOf({ before, after })).toBe(direction);
  });
});
