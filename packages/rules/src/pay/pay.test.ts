import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day, nip } from '../testing/index.ts';
import { basePay, stepsOf } from './base-pay.ts';
import { decree, person, records } from './pay-cases.ts';
import { decreeOn, monthsOf, payPercent, serviceTime } from './pay-decree.ts';
import { gradeFits, isGradeOfPns, PAY_GRADES } from './pay-grade.ts';
import { monthsOn, payAnchor } from './pay-standing.ts';
import { PAY_TABLES, payTableOn } from './pay-table.ts';
import { deductedMonths } from './service-deduction.ts';

describe('the pay tables', () => {
  it('rise by some three percent a step, and begin where the regulation does', () => {
    for (const { steps } of PAY_TABLES) {
      for (const grade of Object.values(steps)) {
        for (const [at, [years, rupiah]] of grade.entries()) {
          const next = grade[at + 1];
          if (next === undefined) continue;
          const ofTwoYears = next[0] - years === 2;
          expect(next[1] / rupiah).toBeGreaterThan(ofTwoYears ? 1.031 : 1.015);
          expect(next[1] / rupiah).toBeLessThan(ofTwoYears ? 1.032 : 1.016);
        }
      }
    }
  });

  it('cover every grade of whom they are for, and no other', () => {
    for (const { employmentType, steps } of PAY_TABLES) {
      expect(Object.keys(steps).sort()).toEqual(
        PAY_GRADES.filter((grade) => gradeFits(grade, employmentType)).sort(),
      );
    }
  });

  it('say what they rest on and that nobody compared them with the gazette', () => {
    expect(PAY_TABLES.map(({ id, verification }) => [id, verification])).toEqual([
      ['pns-pp-5-2024', 'secondary-unverified'],
      ['pppk-perpres-11-2024', 'secondary-unverified'],
    ]);
  });

  it.each([
    ['pns', '2024-01-01', 'pns-pp-5-2024'],
    ['pns', '2023-12-31', null],
    ['pppk', '2026-11-02', 'pppk-perpres-11-2024'],
    ['pppk', '2023-12-31', null],
  ] as const)('of %s on %s: %s', (type, on, id) => {
    expect(payTableOn(type, day(on))?.id ?? null).toBe(id);
  });

  it('have nothing for a grade of others', () => {
    const table = payTableOn('pns', day('2026-01-01'));
    expect(table && stepsOf(table, 'IX')).toEqual([]);
  });
});

describe('basePay', () => {
  it.each([
    ['pns', 'III/a', 0, 2785700, 0],
    ['pns', 'III/a', 1, 2785700, 0],
    ['pns', 'III/a', 2, 2873500, 2],
    ['pns', 'II/a', 1, 2218400, 1],
    ['pns', 'II/b', 3, 2385000, 3],
    ['pns', 'IV/e', 40, 6373200, 32],
    ['pppk', 'IX', 0, 3203600, 0],
    ['pppk', 'V', 0, 2511500, 0],
  ] as const)('%s %s with %i years: %i', (type, grade, years, amount, fromYears) => {
    expect(basePay(type, grade, years, day('2026-01-01'))).toMatchObject({ value: { amount, fromYears } });
  });

  it('guesses nothing', () => {
    expect(basePay('pns', 'III/a', 4, day('2023-12-31'))).toEqual({ ok: false, error: { code: 'no-table' } });
    expect(basePay('pns', 'II/b', 2, day('2026-01-01'))).toEqual({
      ok: false,
      error: { code: 'no-row', fromYears: 3 },
    });
    expect(basePay('pns', 'IX', 2, day('2026-01-01'))).toEqual({
      ok: false,
      error: { code: 'no-row', fromYears: null },
    });
  });

  it('never falls with more years', () => {
    fc.assert(
      fc.property(fc.constantFrom(...PAY_GRADES), fc.integer({ min: 3, max: 45 }), (grade, years) => {
        const type = isGradeOfPns(grade) ? 'pns' : 'pppk';
        const [less, more] = [years, years + 1].map((at) => basePay(type, grade, at, day('2026-01-01')));
        if (!less?.ok || !more?.ok) throw new Error('no row');
        expect(more.value.amount).toBeGreaterThanOrEqual(less.value.amount);
      }),
    );
  });
});

describe('masa kerja golongan', () => {
  it.each([
    ['II/d', 'III/a', 60],
    ['I/d', 'II/a', 72],
    ['I/d', 'III/a', 132],
    ['III/d', 'IV/a', 0],
    ['III/a', 'III/b', 0],
    ['III/a', 'II/d', 0],
  ] as const)('from %s to %s loses %i months', (from, to, months) => {
    expect(deductedMonths(from, to)).toBe(months);
  });

  it('runs on from the last decree', () => {
    const anchor = payAnchor(person(), records(), day('2026-01-15'));
    expect(anchor).toMatchObject({ ok: true, value: { grade: 'III/b', basis: 'decree', percent: 100 } });
    if (!anchor.ok) return;
    expect(monthsOn(anchor.value, records(), day('2026-02-28'))).toBe(96 + 23);
    expect(monthsOn(anchor.value, records(), day('2026-03-01'))).toBe(120);
  });

  it('takes the last to take effect, of two on a day the later one', () => {
    const same = decree({ id: 'peninjauan', kind: 'peninjauan-masa-kerja', date: day('2024-02-01') });
    expect(decreeOn([same, decree()], day('2024-03-01'))).toBe(same);
    expect(decreeOn([decree(), same], day('2024-03-01'))).toBe(same);
    expect(decreeOn([decree({ tmt: day('2026-03-01') }), decree()], day('2026-02-28'))?.tmt).toBe(
      '2024-03-01',
    );
    expect(decreeOn([decree()], day('2024-02-29'))).toBeNull();
  });

  it('is carried over by a rise in rank, less what a higher golongan takes', () => {
    const raised = person({ rank: { grade: 'III/a', since: day('2025-04-01'), decreeNumber: null } });
    const held = records([decree({ grade: 'II/d', service: { years: 9, months: 0 } })]);
    expect(payAnchor(raised, held, day('2025-04-01'))).toMatchObject({
      value: { grade: 'III/a', on: '2025-04-01', months: 9 * 12 + 13 - 60 },
    });
    expect(payAnchor(raised, held, day('2025-03-31'))).toMatchObject({
      value: { grade: 'II/d', months: 108 },
    });
    const young = records([decree({ grade: 'II/d', service: { years: 1, months: 0 } })]);
    expect(payAnchor(raised, young, day('2025-04-01'))).toMatchObject({ value: { months: 0 } });
  });

  it('follows the decree where the rank is no newer', () => {
    const old = person({ rank: { grade: 'III/c', since: day('2024-03-01'), decreeNumber: null } });
    expect(payAnchor(old, records(), day('2026-01-01'))).toMatchObject({
      value: { grade: 'III/b', months: 96 },
    });
    const same = person({ rank: { grade: 'III/b', since: day('2025-03-01'), decreeNumber: null } });
    expect(payAnchor(same, records(), day('2026-01-01'))).toMatchObject({ value: { on: '2024-03-01' } });
  });

  it('is an estimate by the NIP without a decree, and unknown of a PPPK', () => {
    expect(payAnchor(person(), records([]), day('2026-01-15'))).toMatchObject({
      value: { basis: 'tmt-cpns', on: '2016-03-01', months: 0, grade: 'III/b', percent: 100 },
    });
    const pppk = person({ nip: nip('199009132023211014'), employmentType: 'pppk' });
    expect(payAnchor(pppk, records([]), day('2026-01-15'))).toEqual({
      ok: false,
      error: { code: 'no-grade' },
    });
    const graded = records([decree({ grade: 'IX' })]);
    const later = {
      ...pppk,
      rank: { grade: 'III/a' as const, since: day('2025-01-01'), decreeNumber: null },
    };
    expect(payAnchor(later, graded, day('2026-01-15'))).toMatchObject({ value: { grade: 'IX' } });
  });

  it('knows months as years and back', () => {
    expect(monthsOf({ years: 8, months: 7 })).toBe(103);
    expect(serviceTime(103)).toEqual({ years: 8, months: 7 });
    expect(payPercent('cpns')).toBe(80);
    expect(payPercent('kgb')).toBe(100);
  });
});
