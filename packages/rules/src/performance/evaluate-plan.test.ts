import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultRuleSet } from '../policy/default-rule-set.ts';
import { EXPECTATIONS, type Expectation } from '../terms.ts';
import { day } from '../testing/values.ts';
import { evaluatePlan, needsAnalysis } from './evaluate-plan.ts';
import type { EvaluationRequest } from './evaluation.ts';
import { numericValue, skpWeightsOn } from './numeric-value.ts';
import { BEHAVIOURS, type Behaviour } from './plan-terms.ts';
import { predikatOf } from './predikat-matrix.ts';

const ABOVE = 'di-atas-ekspektasi';
const MET = 'sesuai-ekspektasi';
const BELOW = 'di-bawah-ekspektasi';
const ANALYSIS = { cause: 'Anggaran dipotong', followUp: 'Target disusun ulang' };

const PLAN = { to: day('2026-12-31'), resultIds: ['h1', 'h2'] };
const OLD = { to: day('2021-12-31'), resultIds: ['h1', 'h2'] };

const request = (
  workResult: Expectation | null,
  behaviour: Expectation | null,
  changes: Partial<EvaluationRequest> = {},
): EvaluationRequest => ({
  results: PLAN.resultIds.map((id) => ({ id, category: workResult ?? MET })),
  behaviours: BEHAVIOURS.map((one) => ({ behaviour: one, category: behaviour ?? MET })),
  workResult,
  behaviour,
  scores: null,
  newIdea: false,
  analysis: ANALYSIS,
  ...changes,
});
const figures = (skp: number, behaviour: number, changes: Partial<EvaluationRequest> = {}) =>
  request(null, null, { scores: { skp, behaviour, withPeers: false }, ...changes });

const evaluate = (asked: EvaluationRequest, plan = PLAN) => evaluatePlan(plan, asked, defaultRuleSet);
const faultsOf = (asked: EvaluationRequest, plan = PLAN) => {
  const result = evaluate(asked, plan);
  return result.ok ? [] : result.error;
};

describe('evaluatePlan by the matrix', () => {
  it.each([
    ['3a', ABOVE, ABOVE, 'sangat-baik'],
    ['3b', ABOVE, MET, 'baik'],
    ['3c', MET, ABOVE, 'baik'],
    ['3e', ABOVE, BELOW, 'kurang'],
    ['3f', BELOW, BELOW, 'sangat-kurang'],
  ] as const)('%s: %s / %s is %s', (_, workResult, behaviour, predikat) => {
    expect(evaluate(request(workResult, behaviour))).toEqual({
      ok: true,
      value: { method: 'matriks', workResult, behaviour, predikat, value: null },
    });
  });

  it('wants a category of both, and no figures', () => {
    expect(faultsOf(request(null, MET))).toEqual([{ field: 'workResult', code: 'category-needed' }]);
    expect(faultsOf(request(MET, null))).toEqual([{ field: 'behaviour', code: 'category-needed' }]);
    const both = request(MET, MET, { scores: { skp: 100, behaviour: 100, withPeers: false } });
    expect(faultsOf(both)).toEqual([{ field: 'scores', code: 'scores-not-used' }]);
  });

  it.each([
    [[ABOVE, MET], ABOVE, true],
    [[ABOVE, MET], MET, true],
    [[ABOVE, MET], BELOW, false],
    [[ABOVE, BELOW], MET, true],
    [[MET, BELOW], ABOVE, false],
    [[MET, BELOW], BELOW, true],
  ] as const)('of parts %j the whole may be %s: %s', ([first, second], whole, allowed) => {
    const results = [
      { id: 'h1', category: first },
      { id: 'h2', category: second },
    ];
    expect(faultsOf(request(whole, MET, { results }))).toEqual(
      allowed ? [] : [{ field: 'workResult', code: 'category-beyond-parts' }],
    );
  });

  it('holds the behaviour as a whole against the seven', () => {
    const behaviours = BEHAVIOURS.map((behaviour) => ({ behaviour, category: MET }) as const);
    expect(faultsOf(request(MET, ABOVE, { behaviours }))).toEqual([
      { field: 'behaviour', code: 'category-beyond-parts' },
    ]);
  });

  it('gives what the matrix gives, whatever the parts that lead there', () => {
    const category = fc.constantFrom(...EXPECTATIONS);
    fc.assert(
      fc.property(category, category, category, category, (one, other, workResult, behaviour) => {
        const results = [
          { id: 'h1', category: one },
          { id: 'h2', category: other },
        ];
        const result = evaluate(request(workResult, behaviour, { results }));
        if (result.ok) expect(result.value.predikat).toBe(predikatOf(workResult, behaviour));
        else expect([one, other]).not.toContain(workResult);
      }),
    );
  });
});

describe('evaluatePlan part by part', () => {
  it('wants each hasil kerja of the SKP once and no other', () => {
    const results = (...ids: readonly string[]) =>
      request(MET, MET, { results: ids.map((id) => ({ id, category: MET })) });
    expect(faultsOf(results('h1'))).toEqual([{ field: 'results', code: 'result-not-rated' }]);
    expect(faultsOf(results())).toEqual([{ field: 'results', code: 'result-not-rated' }]);
    expect(faultsOf(results('h1', 'h2', 'h1'))).toEqual([
      { field: 'results[2].id', code: 'result-rated-twice' },
    ]);
    expect(faultsOf(results('h1', 'h9', 'h2'))).toEqual([{ field: 'results[1].id', code: 'result-unknown' }]);
  });

  it('wants each of the seven behaviours once', () => {
    const [first = 'loyal', ...others] = BEHAVIOURS;
    const behaviours = (...list: readonly Behaviour[]) =>
      request(MET, MET, { behaviours: list.map((behaviour) => ({ behaviour, category: MET })) });
    expect(faultsOf(behaviours(...others))).toEqual([{ field: 'behaviours', code: 'behaviour-not-rated' }]);
    expect(faultsOf(behaviours(...BEHAVIOURS, first))).toEqual([
      { field: 'behaviours[7].behaviour', code: 'behaviour-rated-twice' },
    ]);
  });

  it('names the faults of parts and whole together', () => {
    const asked = request(null, MET, { results: [], behaviours: [] });
    expect(faultsOf(asked).map(({ field }) => field)).toEqual(['results', 'behaviours', 'workResult']);
  });
});

describe('evaluatePlan below expectation', () => {
  it.each([
    [ABOVE, ABOVE, false],
    [MET, MET, false],
    [BELOW, MET, true],
    [BELOW, ABOVE, true],
    [ABOVE, BELOW, true],
    [BELOW, BELOW, true],
  ] as const)('%s / %s needs an analysis: %s', (workResult, behaviour, needed) => {
    expect(faultsOf(request(workResult, behaviour, { analysis: null }))).toEqual(
      needed ? [{ field: 'analysis', code: 'analysis-needed' }] : [],
    );
    expect(needsAnalysis(predikatOf(workResult, behaviour))).toBe(needed);
  });
});

describe('evaluatePlan by figures', () => {
  it.each([
    ['3g', 112, 112, false, { predikat: 'baik', workResult: MET, behaviour: MET, value: 112 }],
    ['3g', 112, 112, true, { predikat: 'sangat-baik', workResult: ABOVE, behaviour: ABOVE, value: 112 }],
    [
      'the better result alone',
      112,
      100,
      false,
      { predikat: 'baik', workResult: ABOVE, behaviour: MET, value: 108.4 },
    ],
    ['', 100, 80, false, { predikat: 'baik', workResult: MET, behaviour: MET, value: 94 }],
    ['', 90, 90, false, { predikat: 'baik', workResult: MET, behaviour: MET, value: 90 }],
    ['', 80, 100, false, { predikat: 'butuh-perbaikan', workResult: BELOW, behaviour: MET, value: 86 }],
    ['', 60, 60, false, { predikat: 'kurang', workResult: MET, behaviour: BELOW, value: 60 }],
    ['', 40, 40, false, { predikat: 'sangat-kurang', workResult: BELOW, behaviour: BELOW, value: 40 }],
    ['', 0, 0, false, { predikat: 'sangat-kurang', workResult: BELOW, behaviour: BELOW, value: 0 }],
    ['', 120, 120, true, { predikat: 'sangat-baik', workResult: ABOVE, behaviour: ABOVE, value: 120 }],
  ] as const)('%s: SKP %d, perilaku %d, new idea %s', (_, skp, behaviour, newIdea, expected) => {
    expect(evaluate(figures(skp, behaviour, { newIdea }), OLD)).toEqual({
      ok: true,
      value: { method: 'nilai', ...expected },
    });
  });

  it('gives the behaviour more weight where peers were asked', () => {
    const asked = figures(0, 0, { scores: { skp: 100, behaviour: 75, withPeers: true } });
    expect(evaluate(asked, OLD)).toMatchObject({ value: { value: 90, predikat: 'baik' } });
  });

  it('keeps the categories of its figures where the matrix agrees', () => {
    const asked = figures(0, 0, { scores: { skp: 75, behaviour: 110, withPeers: true } });
    expect(evaluate(asked, OLD)).toMatchObject({
      value: { value: 89, predikat: 'butuh-perbaikan', workResult: BELOW, behaviour: ABOVE },
    });
  });

  it('wants figures on the scale and no categories', () => {
    expect(faultsOf(request(MET, MET), OLD)).toEqual([
      { field: 'workResult', code: 'category-not-used' },
      { field: 'behaviour', code: 'category-not-used' },
      { field: 'scores', code: 'scores-needed' },
    ]);
    expect(faultsOf(figures(120.01, 120), OLD)).toEqual([{ field: 'scores.skp', code: 'score-off-scale' }]);
    expect(faultsOf(figures(120, -0.01), OLD)).toEqual([
      { field: 'scores.behaviour', code: 'score-off-scale' },
    ]);
    expect(faultsOf(figures(100, 100, { workResult: MET }), OLD)).toEqual([
      { field: 'workResult', code: 'category-not-used' },
    ]);
  });

  it('wants an analysis below the band of baik', () => {
    expect(faultsOf(figures(89.99, 89.99, { analysis: null }), OLD)).toEqual([
      { field: 'analysis', code: 'analysis-needed' },
    ]);
    expect(faultsOf(figures(90, 90, { analysis: null }), OLD)).toEqual([]);
  });

  it('names categories that the matrix reads as the predikat of the figure', () => {
    const score = fc.double({ min: 0, max: 120, noNaN: true });
    fc.assert(
      fc.property(score, score, fc.boolean(), fc.boolean(), (skp, behaviour, newIdea, withPeers) => {
        const result = evaluate(figures(0, 0, { scores: { skp, behaviour, withPeers }, newIdea }), OLD);
        if (!result.ok) throw new Error('refused');
        expect(predikatOf(result.value.workResult, result.value.behaviour)).toBe(result.value.predikat);
      }),
    );
  });
});

describe('the layer of a year', () => {
  it('is that of figures through 2021, the matrix from 2022, and none before 2019', () => {
    expect(evaluate(figures(100, 100), { ...OLD, to: day('2019-12-31') })).toMatchObject({ ok: true });
    expect(evaluate(request(MET, MET), { ...OLD, to: day('2022-12-31') })).toMatchObject({ ok: true });
    expect(faultsOf(figures(100, 100), { ...OLD, to: day('2018-12-31') })).toEqual([
      { field: 'year', code: 'no-method' },
    ]);
  });

  it('has weights from the day on which PP 30/2019 took effect', () => {
    expect(skpWeightsOn(day('2019-04-25'), false)).toBeNull();
    expect(skpWeightsOn(day('2019-04-26'), false)).toEqual({ skp: 70, behaviour: 30 });
    expect(skpWeightsOn(day('2026-01-01'), true)).toEqual({ skp: 60, behaviour: 40 });
    const scores = { skp: 100, behaviour: 100, withPeers: false };
    expect(numericValue(scores, day('2019-04-25'))).toBeNull();
    expect(faultsOf(figures(100, 100), { ...OLD, to: day('2019-04-25') })).toEqual([
      { field: 'year', code: 'no-method' },
    ]);
  });
});
