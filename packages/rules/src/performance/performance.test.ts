import { describe, expect, it } from 'vitest';
import { defaultRuleSet } from '../policy/default-rule-set.ts';
import type { Predikat } from '../terms.ts';
import { checkDistribution } from './distribution.ts';
import { predikatOfScore } from './performance-band.ts';
import { predikatOf } from './predikat-matrix.ts';

describe('predikatOf', () => {
  it.each([
    ['3a', 'di-atas-ekspektasi', 'di-atas-ekspektasi', 'sangat-baik'],
    ['3b', 'di-atas-ekspektasi', 'sesuai-ekspektasi', 'baik'],
    ['3c', 'sesuai-ekspektasi', 'di-atas-ekspektasi', 'baik'],
    ['3e', 'di-atas-ekspektasi', 'di-bawah-ekspektasi', 'kurang'],
    ['3f', 'di-bawah-ekspektasi', 'di-bawah-ekspektasi', 'sangat-kurang'],
    ['§3.1', 'sesuai-ekspektasi', 'sesuai-ekspektasi', 'baik'],
    ['§3.1', 'sesuai-ekspektasi', 'di-bawah-ekspektasi', 'kurang'],
    ['§3.1', 'di-bawah-ekspektasi', 'di-atas-ekspektasi', 'butuh-perbaikan'],
    ['§3.1', 'di-bawah-ekspektasi', 'sesuai-ekspektasi', 'butuh-perbaikan'],
  ] as const)('%s: %s / %s is %s', (_, workResult, behaviour, predikat) => {
    expect(predikatOf(workResult, behaviour)).toBe(predikat);
  });
});

describe('predikatOfScore', () => {
  it.each([
    ['3g', 112, false, 'baik'],
    ['3g', 112, true, 'sangat-baik'],
    ['', 109.99, true, 'baik'],
    ['', 90, false, 'baik'],
    ['', 89.99, false, 'butuh-perbaikan'],
    ['', 69.99, false, 'kurang'],
    ['', 49.99, false, 'sangat-kurang'],
    ['', 0, false, 'sangat-kurang'],
    ['', 120, true, 'sangat-baik'],
    ['', 120.01, true, null],
    ['', -1, false, null],
  ] as const)('%s: %d, new idea %s: %s', (_, score, newIdea, predikat) => {
    expect(predikatOfScore(score, newIdea, defaultRuleSet.performanceBands)).toBe(predikat);
  });
});

describe('checkDistribution', () => {
  const staff = (counts: Partial<Record<Predikat, number>>): Record<Predikat, number> => ({
    'sangat-baik': 0,
    baik: 0,
    'butuh-perbaikan': 0,
    kurang: 0,
    'sangat-kurang': 0,
    ...counts,
  });

  it.each([
    ['4a', 'baik', { baik: 15, 'sangat-baik': 5 }, 2],
    ['4a', 'baik', { 'sangat-baik': 4, baik: 14, 'butuh-perbaikan': 2 }, 0],
    ['4a', 'baik', { 'sangat-baik': 6, baik: 14 }, 1],
    ['4b', 'istimewa', { 'sangat-baik': 15, baik: 5 }, 1],
    ['4b', 'istimewa', { 'sangat-baik': 14, baik: 6 }, 0],
    ['4c', 'kurang', { kurang: 5, 'butuh-perbaikan': 5 }, 1],
    ['4c', 'kurang', { kurang: 6, 'butuh-perbaikan': 1, 'sangat-baik': 1, baik: 2 }, 0],
    ['4d', 'sangat-kurang', { 'sangat-kurang': 6, kurang: 1, baik: 3 }, 0],
    ['4d', 'sangat-kurang', { 'sangat-kurang': 6, kurang: 1, baik: 2, 'sangat-baik': 1 }, 1],
    ['§3.2', 'butuh-perbaikan', { 'butuh-perbaikan': 6, 'sangat-baik': 2, baik: 2 }, 1],
    ['nobody', 'baik', {}, 0],
  ] as const)('%s: organisation %s with %j gives %i warnings', (_, organisation, counts, warnings) => {
    expect(checkDistribution(organisation, staff(counts), defaultRuleSet.distribution)).toHaveLength(
      warnings,
    );
  });

  it('says which limit, how many people and what share', () => {
    const [warning] = checkDistribution(
      'istimewa',
      staff({ 'sangat-baik': 15, baik: 5 }),
      defaultRuleSet.distribution,
    );
    expect(warning).toMatchObject({ people: 15, share: 75, limit: { anyOf: ['sangat-baik'], atMost: 70 } });
  });
});
