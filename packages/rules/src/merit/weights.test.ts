import { describe, expect, it } from 'vitest';
import { newWeights, oldWeights } from '../testing/merit-values.ts';
import { day } from '../testing/values.ts';
import { meritInstrument } from './instruments.ts';
import { faultOfRecorded, meritWeights, openAspects, type RecordedWeights, recordedOn } from './weights.ts';

const old = meritInstrument('kasn-9-2019');
const renewed = meritInstrument('permenpanrb-19-2025');
const { A1: _, A8: __, ...six } = newWeights;
const recorded = (validFrom: string, a2 = 0.2): RecordedWeights => ({
  instrument: 'permenpanrb-19-2025',
  validFrom: day(validFrom),
  weights: { ...six, A2: a2 },
  source: 'Lampiran PermenPANRB',
});

describe('meritWeights', () => {
  it('takes the first variant unless another is named', () => {
    expect(meritWeights(old, null, null)).toEqual({ ok: true, value: oldWeights });
    expect(meritWeights(old, 'bp-batam', null)).toEqual({ ok: true, value: oldWeights });
  });

  it.each([
    ['aplikasi-instansi-a', [24, 24, 80, 40, 80, 60, 16, 76]],
    ['aplikasi-instansi-b', [80, 40, 100, 40, 60, 40, 20, 20]],
  ])('keeps the weights of %s as a variant', (variant, points) => {
    const weights = meritWeights(old, variant, null);
    expect(weights.ok && Object.values(weights.value)).toEqual(points);
  });

  it('names the variants where it does not know one', () => {
    expect(meritWeights(old, 'x', null)).toEqual({
      ok: false,
      error: {
        code: 'variant-unknown',
        variants: ['bp-batam', 'aplikasi-instansi-a', 'aplikasi-instansi-b'],
      },
    });
  });

  it('makes no weight up: the six of 2026 are missing until they are recorded', () => {
    expect(meritWeights(renewed, null, null)).toEqual({
      ok: false,
      error: { code: 'weights-missing', aspects: ['A2', 'A3', 'A4', 'A5', 'A6', 'A7'] },
    });
    expect(meritWeights(renewed, null, recorded('2026-01-01'))).toEqual({ ok: true, value: newWeights });
  });

  it('never replaces a weight that the instrument tells', () => {
    const meddling = { ...recorded('2026-01-01'), weights: { ...six, A1: 0.5 } };
    const weights = meritWeights(renewed, null, meddling);
    expect(weights.ok && weights.value['A1']).toBe(0.1);
  });
});

describe('faultOfRecorded', () => {
  it('takes all open aspects, with 1 as the sum', () => {
    expect(openAspects(renewed)).toEqual(['A2', 'A3', 'A4', 'A5', 'A6', 'A7']);
    expect(openAspects(old)).toEqual([]);
    expect(faultOfRecorded(renewed, six)).toBeNull();
  });

  it('names aspects that are missing', () => {
    const { A5: _five, ...five } = six;
    expect(faultOfRecorded(renewed, five)).toEqual({ code: 'weights-missing', aspects: ['A5'] });
  });

  it('names aspects whose weight stands in the instrument', () => {
    expect(faultOfRecorded(renewed, newWeights)).toEqual({ code: 'weights-settled', aspects: ['A1', 'A8'] });
    expect(faultOfRecorded(old, { 1: 40 })).toEqual({ code: 'weights-settled', aspects: ['1'] });
  });

  it('refuses weights that do not make the whole', () => {
    expect(faultOfRecorded(renewed, { ...six, A2: 0.19 })).toEqual({
      code: 'weights-sum',
      sum: 0.99,
      whole: 1,
    });
    expect(faultOfRecorded(renewed, { ...six, A2: 0.21 })).toMatchObject({ sum: 1.01 });
  });
});

describe('recordedOn', () => {
  const [first, second] = [recorded('2026-01-01'), recorded('2026-07-01', 0.3)];

  it('takes those that hold last on the day, in whatever order they come', () => {
    expect(recordedOn('permenpanrb-19-2025', [second, first], day('2026-06-30'))).toBe(first);
    expect(recordedOn('permenpanrb-19-2025', [first, second], day('2026-07-01'))).toBe(second);
    expect(recordedOn('permenpanrb-19-2025', [second, first], day('2026-12-31'))).toBe(second);
  });

  it('knows none before the first day, and none of the other instrument', () => {
    expect(recordedOn('permenpanrb-19-2025', [first], day('2025-12-31'))).toBeNull();
    expect(recordedOn('kasn-9-2019', [first], day('2026-12-31'))).toBeNull();
  });

  it('keeps the one recorded first where two hold from the same day', () => {
    const twin = recorded('2026-01-01', 0.4);
    expect(recordedOn('permenpanrb-19-2025', [first, twin], day('2026-02-01'))).toBe(first);
  });
});
