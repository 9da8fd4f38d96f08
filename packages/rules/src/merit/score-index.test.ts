import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allAt, newWeights, oldWeights, pointsOf } from '../testing/merit-values.ts';
import { itemsOf } from './instrument.ts';
import { meritInstrument } from './instruments.ts';
import { categoryOf, nextCategory } from './merit-category.ts';
import { officialIndex } from './official-result.ts';
import { roundTo } from './round-to.ts';
import { gainsOf, scoreAspect } from './score-aspect.ts';
import { composeIndex, rated, scoreIndex } from './score-index.ts';

const old = meritInstrument('kasn-9-2019');
const renewed = meritInstrument('permenpanrb-19-2025');

describe('10a: points of the aspects', () => {
  it('makes 328, category IV sangat baik, 0.82 of the whole', () => {
    const result = officialIndex(old, oldWeights, pointsOf(36, 36, 96, 32, 64, 32, 12, 20));
    expect(result).toMatchObject({
      ok: true,
      value: { index: 328, exact: 328, share: 0.82, category: { code: 'IV', title: 'sangat baik' } },
    });
  });

  it('shows each aspect with what it could be at most', () => {
    const result = officialIndex(old, oldWeights, pointsOf(36, 36, 96, 32, 64, 32, 12, 20));
    expect(result.ok && result.value.aspects[2]).toEqual({
      aspect: '3',
      score: 96,
      most: 120,
      weight: 120,
    });
  });
});

describe('10b: boundaries of the categories', () => {
  it.each([
    [100, 'I'],
    [174, 'I'],
    [174.99, 'I'],
    [175, 'II'],
    [249, 'II'],
    [249.99, 'II'],
    [250, 'III'],
    [324, 'III'],
    [325, 'IV'],
    [400, 'IV'],
  ])('%d points are %s', (points, code) => {
    expect(categoryOf(old, points).code).toBe(code);
  });

  it('needs 52 points from 198 to the next category', () => {
    expect(nextCategory(old, 198)).toMatchObject({ category: { code: 'III' }, needed: 52 });
  });

  it('has nothing above category IV', () => {
    expect(nextCategory(old, 325)).toBeNull();
  });

  it('is told that an instrument without categories is none', () => {
    expect(() => categoryOf({ categories: [], decimals: 2 }, 1)).toThrow(TypeError);
  });
});

describe('10c: an aspect over its most', () => {
  it('refuses 125 points for aspect 3 and names the limit', () => {
    expect(officialIndex(old, oldWeights, pointsOf(36, 36, 125, 32, 64, 32, 12, 20))).toEqual({
      ok: false,
      error: { code: 'aspect-out-of-range', aspects: [{ aspect: '3', least: 30, most: 120 }] },
    });
  });

  it('takes an aspect at its most and at its least', () => {
    expect(officialIndex(old, oldWeights, pointsOf(40, 40, 120, 40, 80, 40, 16, 24))).toMatchObject({
      value: { index: 400, share: 1 },
    });
    expect(officialIndex(old, oldWeights, pointsOf(10, 10, 30, 10, 20, 10, 4, 6))).toMatchObject({
      value: { index: 100, share: 0.25, category: { code: 'I' } },
    });
  });

  it('refuses less than the lowest level of everything makes', () => {
    expect(officialIndex(old, oldWeights, pointsOf(9.9, 10, 30, 10, 20, 10, 4, 24.1))).toMatchObject({
      error: {
        aspects: [
          { aspect: '1', least: 10 },
          { aspect: '8', most: 24 },
        ],
      },
    });
  });

  it('names aspects that are missing and those it does not know', () => {
    const { 2: _, ...seven } = pointsOf(36, 36, 96, 32, 64, 32, 12, 20);
    expect(officialIndex(old, oldWeights, seven)).toEqual({
      ok: false,
      error: { code: 'aspects-missing', aspects: ['2'] },
    });
    expect(officialIndex(old, oldWeights, { ...seven, A1: 1 })).toEqual({
      ok: false,
      error: { code: 'aspects-unknown', aspects: ['A1'] },
    });
  });
});

describe('10d: the index of 2026', () => {
  it.each([
    [0.72, 0.8, 0, 0.74, 'menengah'],
    [0.72, 0.8, -0.05, 0.69, 'menengah'],
    [0.9, 0.9, 0, 0.9, 'tinggi'],
    [0.9, 0.9, 0.12, 1.02, 'maju'],
    [0, 0, -0.05, -0.05, 'dasar'],
  ])(
    'maturity %d, satisfaction %d, correction %d make %d: %s',
    (maturity, satisfaction, correction, index, code) => {
      const composed = composeIndex(renewed, maturity, { satisfaction, correction });
      expect(composed.ok && rated(renewed, composed.value)).toMatchObject({ index, category: { code } });
    },
  );

  it.each([
    [0.4, 'dasar'],
    [0.404, 'dasar'],
    [0.405, 'lanjutan'],
    [0.41, 'lanjutan'],
    [0.6, 'lanjutan'],
    [0.61, 'menengah'],
    [0.8, 'menengah'],
    [0.81, 'tinggi'],
    [1, 'tinggi'],
    [1.0049, 'tinggi'],
    [1.005, 'maju'],
    [1.02, 'maju'],
  ])('%d is %s, rounded before it is read', (index, code) => {
    expect(categoryOf(renewed, index).code).toBe(code);
  });

  it('is not computed without a survey', () => {
    expect(scoreIndex(renewed, newWeights, allAt(renewed, 2))).toEqual({
      ok: false,
      error: { code: 'satisfaction-missing' },
    });
  });

  it('weighs maturity with three quarters', () => {
    const survey = { satisfaction: 0.8, correction: 0.01 };
    expect(scoreIndex(renewed, newWeights, allAt(renewed, 2), survey)).toMatchObject({
      value: { index: 0.59, share: 0.59, category: { code: 'lanjutan' } },
    });
    expect(
      scoreIndex(renewed, newWeights, allAt(renewed, 0), { satisfaction: 0, correction: 0 }),
    ).toMatchObject({
      value: { index: 0, category: { code: 'dasar' } },
    });
  });

  it('shows the maturity of each aspect as a share', () => {
    const levels = { ...allAt(renewed, 2), 'A1.1': 3 };
    const result = scoreIndex(renewed, newWeights, levels, { satisfaction: 0.8, correction: 0 });
    expect(result.ok && result.value.aspects[0]).toEqual({
      aspect: 'A1',
      score: 0.5833,
      most: 1,
      weight: 0.1,
    });
    expect(result.ok && result.value.aspects[1]?.score).toBe(0.5);
  });
});

describe('levels', () => {
  it('makes 100 at the lowest level of everything and 400 at the highest', () => {
    expect(scoreIndex(old, oldWeights, allAt(old, 1))).toMatchObject({ value: { index: 100, share: 0.25 } });
    expect(scoreIndex(old, oldWeights, allAt(old, 4))).toMatchObject({ value: { index: 400, share: 1 } });
  });

  it('scores an aspect by the mean of its levels', () => {
    const [aspect] = old.aspects;
    if (aspect === undefined) throw new Error('no aspect');
    const levels = { '1.1': 4, '1.2': 3, '1.3': 2, '1.4': 1 };
    expect(scoreAspect(old, aspect, oldWeights, levels)).toEqual({
      aspect: '1',
      score: 25,
      most: 40,
      weight: 40,
    });
    expect(scoreAspect(old, aspect, oldWeights, { '1.1': 4 }).score).toBe(10);
    expect(scoreAspect(old, aspect, {}, levels)).toMatchObject({ score: 0, most: 0, weight: 0 });
  });

  it('takes weights of items into account', () => {
    const aspect = {
      id: '1',
      title: 'Perencanaan',
      items: itemsOf(old)
        .slice(0, 2)
        .map((item, index) => ({ ...item, weight: index === 0 ? 3 : 1 })),
    };
    expect(scoreAspect(old, aspect, { 1: 40 }, { '1.1': 4, '1.2': 1 }).score).toBe(32.5);
    expect(gainsOf({ ...old, aspects: [aspect] }, { 1: 40 })).toEqual(
      new Map([
        ['1.1', 7.5],
        ['1.2', 2.5],
      ]),
    );
  });

  it('lists every item without a level', () => {
    const { '3.8': _, '8.4': __, ...levels } = allAt(old, 2);
    expect(scoreIndex(old, oldWeights, levels)).toEqual({
      ok: false,
      error: { code: 'items-missing', items: ['3.8', '8.4'] },
    });
  });

  it.each([0, 5, 2.5, Number.NaN])('refuses level %d', (level) => {
    expect(scoreIndex(old, oldWeights, { ...allAt(old, 2), '4.1': level })).toEqual({
      ok: false,
      error: { code: 'level-out-of-range', items: ['4.1'], lowest: 1, highest: 4 },
    });
  });

  it('refuses an item of the other instrument', () => {
    expect(scoreIndex(old, oldWeights, { ...allAt(old, 2), 'A1.1': 2 })).toEqual({
      ok: false,
      error: { code: 'items-unknown', items: ['A1.1'] },
    });
  });

  it('never falls when a level rises, and stays between 100 and 400', () => {
    const ids = itemsOf(old).map(({ id }) => id);
    const levels = fc
      .array(fc.integer({ min: 1, max: 4 }), { minLength: ids.length, maxLength: ids.length })
      .map((list) => Object.fromEntries(ids.map((id, index) => [id, list[index] ?? 1])));
    fc.assert(
      fc.property(levels, fc.constantFrom(...ids), (given, id) => {
        const raised = { ...given, [id]: Math.min(4, (given[id] ?? 1) + 1) };
        const [before, after] = [scoreIndex(old, oldWeights, given), scoreIndex(old, oldWeights, raised)];
        if (!before.ok || !after.ok) throw new Error('not scored');
        expect(after.value.index).toBeGreaterThanOrEqual(before.value.index);
        expect(before.value.index).toBeGreaterThanOrEqual(100);
        expect(after.value.index).toBeLessThanOrEqual(400);
        const sum = before.value.aspects.reduce((total, { score }) => total + score, 0);
        expect(Math.abs(sum - before.value.index)).toBeLessThan(0.05);
      }),
    );
  });
});

describe('roundTo', () => {
  it.each([
    [1.005, 2, 1.01],
    [0.405, 2, 0.41],
    [0.4049, 2, 0.4],
    [-0.05, 2, -0.05],
    [249.996, 2, 250],
    [12.345678, 4, 12.3457],
    [1.5, 0, 2],
  ])('%d at %d decimals is %d', (value, decimals, rounded) => {
    expect(roundTo(value, decimals)).toBe(rounded);
  });
});
