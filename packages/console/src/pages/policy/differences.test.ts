import { defaultRuleSet, presetOf } from '@kotak9/rules';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { differencesBetween } from './differences.ts';

const policy = {
  talentMix: { performance: 50, potential: 50 },
  levels: [
    { level: 'tinggi', from: 80 },
    { level: 'rendah', from: 0 },
  ],
  ranking: ['box', 'nip'],
};
const told = (before: unknown, after: unknown) =>
  differencesBetween(before, after).map((one) => [one.path, one.before, one.after]);

describe('differencesBetween', () => {
  it('names each value that differs by its place, entries of lists by their term', () => {
    const other = {
      ...policy,
      talentMix: { performance: 60, potential: 40 },
      levels: [
        { level: 'tinggi', from: 90 },
        { level: 'menengah', from: 60 },
      ],
    };
    expect(told(policy, other)).toEqual([
      ['talentMix.performance', 50, 60],
      ['talentMix.potential', 50, 40],
      ['levels.tinggi.from', 80, 90],
      ['levels.rendah', { level: 'rendah', from: 0 }, undefined],
      ['levels.menengah', undefined, { level: 'menengah', from: 60 }],
    ]);
  });

  it('shows a list of words whole, another order, and what only one of them has', () => {
    const other = { ...policy, levels: policy.levels.toReversed(), ranking: ['nip'], validTo: null };
    expect(told(policy, other)).toEqual([
      ['levels', policy.levels, other.levels],
      ['ranking', ['box', 'nip'], ['nip']],
      ['validTo', undefined, null],
    ]);
  });

  it('says of a shipped policy which weights it has otherwise', () => {
    const between = told(defaultRuleSet, presetOf('kemenkeu-type')).map(([path]) => path);
    expect(between).toContain('axes.performance.components.predikat-kinerja.weight');
    expect(between).toContain('axes.potential.levels.tinggi.from');
  });

  it('is empty for the same, and only then', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (one, other) => {
        expect(differencesBetween(one, JSON.parse(JSON.stringify(one)))).toEqual([]);
        const isSame = JSON.stringify(one) === JSON.stringify(other);
        if (typeof one !== 'object') expect(differencesBetween(one, other).length > 0).toBe(!isSame);
      }),
    );
  });
});
