import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EVALUATION_SCORES, kelasOfScore } from './kelas-of-score.ts';
import { needOf } from './workload.ts';

const RULES = { effectiveMinutes: 75_000, roundUpFrom: 0.5 };
const HOUR = 60;

describe('needOf', () => {
  it('11a: 7,500 hours are 6.0 people', () => {
    expect(needOf([{ volume: 7500, minutes: HOUR }], RULES)).toEqual({
      minutes: 450_000,
      unrounded: 6,
      people: 6,
    });
  });

  it('11a: 90,000 minutes are 1.2 people', () => {
    expect(needOf([{ volume: 90_000, minutes: 1 }], RULES)).toMatchObject({ unrounded: 1.2, people: 1 });
  });

  it('11a: 1,200 × 60 and 300 × 90 minutes are 1.32 people', () => {
    const tasks = [
      { volume: 1200, minutes: 60 },
      { volume: 300, minutes: 90 },
    ];
    expect(needOf(tasks, RULES)).toMatchObject({ minutes: 99_000, unrounded: 1.32, people: 1 });
  });

  it('divides by the effective time of the policy', () => {
    const older = { ...RULES, effectiveMinutes: 72_000 };
    expect(needOf([{ volume: 72_000, minutes: 1 }], older)).toMatchObject({ unrounded: 1, people: 1 });
  });

  it.each([
    ['half', 0.5, 112_500, 2],
    ['just under half', 0.5, 112_499, 1],
    ['any rest', 0, 75_001, 2],
    ['no rest at all', 0, 75_000, 1],
    ['nothing', 0, 0, 0],
    ['all but a minute, never up', 1, 149_999, 1],
  ] as const)('rounds %s', (_, roundUpFrom, volume, people) => {
    expect(needOf([{ volume, minutes: 1 }], { ...RULES, roundUpFrom }).people).toBe(people);
  });

  it('keeps hundredths of a minute exactly', () => {
    expect(needOf([{ volume: 3, minutes: 0.07 }], RULES).minutes).toBe(0.21);
    expect(
      needOf(
        [
          { volume: 1, minutes: 1.1 },
          { volume: 1, minutes: 2.2 },
        ],
        RULES,
      ).minutes,
    ).toBe(3.3);
  });

  it('never falls with more work, and rounds to one of the two whole numbers around', () => {
    const task = fc.record({ volume: fc.nat(100_000), minutes: fc.integer({ min: 1, max: 500 }) });
    const roundUpFrom = fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100);
    fc.assert(
      fc.property(fc.array(task), task, roundUpFrom, (tasks, more, from) => {
        const rules = { ...RULES, roundUpFrom: from };
        const need = needOf(tasks, rules);
        expect(needOf([...tasks, more], rules).people).toBeGreaterThanOrEqual(need.people);
        expect([Math.floor(need.unrounded), Math.ceil(need.unrounded)]).toContain(need.people);
      }),
    );
  });
});

describe('kelasOfScore', () => {
  it.each([
    [189, null],
    [190, 1],
    [240, 1],
    [245, 2],
    [1100, 7],
    [1105, 8],
    [4050, 16],
    [4055, 17],
    [5000, 17],
  ] as const)('%i: %s', (score, kelas) => {
    expect(kelasOfScore(score)).toBe(kelas);
  });

  it('begins at the least score and has 17 classes, one after the other', () => {
    expect(kelasOfScore(EVALUATION_SCORES.least)).toBe(1);
    const all = Array.from({ length: 4900 }, (_, at) => kelasOfScore(190 + at) ?? 0);
    expect(new Set(all).size).toBe(17);
    expect(all).toEqual(all.toSorted((a, b) => a - b));
  });
});
