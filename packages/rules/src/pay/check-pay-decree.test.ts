import { describe, expect, it } from 'vitest';
import { defaultRuleSet } from '../policy/default-rule-set.ts';
import { buildPerformance, buildPerson, day, nip } from '../testing/index.ts';
import { checkPayDecree } from './check-pay-decree.ts';
import type { PayDecree } from './pay-decree.ts';

const NIP = nip('199003152016031001');
const before: PayDecree = {
  id: 'kgb-2024-03-01',
  nip: NIP,
  kind: 'kgb',
  number: '1',
  date: day('2024-01-10'),
  tmt: day('2024-03-01'),
  grade: 'III/b',
  service: { years: 8, months: 0 },
  basePay: 3287000,
  tableId: null,
};
const person = (changes: Parameters<typeof buildPerson>[0] = {}) =>
  buildPerson({
    nip: NIP,
    birthDate: day('1990-03-15'),
    rank: { grade: 'III/b', since: day('2020-04-01'), decreeNumber: null },
    ...changes,
  });
const check = (
  changes: Partial<PayDecree> = {},
  who = person(),
  payDecrees: readonly PayDecree[] = [before],
) =>
  checkPayDecree(
    { ...before, tmt: day('2026-03-01'), service: { years: 10, months: 0 }, basePay: 3390500, ...changes },
    who,
    { payDecrees, leaves: [] },
    defaultRuleSet,
  );

describe('checkPayDecree', () => {
  it('takes a raise that is due, counts on from the decree before and agrees with the table', () => {
    expect(check()).toEqual({ ok: true, value: { tableId: 'pns-pp-5-2024' } });
  });

  it.each([
    [{ tmt: day('2026-03-02') }, { code: 'not-first-of-month' }],
    [{ grade: 'IX' as const }, { code: 'grade-of-others' }],
    [{ basePay: 3390600 }, { code: 'amount-differs', amount: 3390500, tableId: 'pns-pp-5-2024' }],
    [{ tmt: day('2026-02-01') }, { code: 'kgb-early', dueOn: '2026-03-01' }],
    [{ tmt: day('2026-04-01') }, { code: 'service-differs', service: { years: 10, months: 1 } }],
    [
      { kind: 'pengangkatan' as const, grade: 'II/b' as const, service: { years: 2, months: 11 } },
      { code: 'no-row', fromYears: 3 },
    ],
  ])('refuses %o', (changes, error) => {
    expect(check(changes)).toEqual({ ok: false, error });
  });

  it('pays a CPNS four fifths, rounded down', () => {
    const cpns = { kind: 'cpns' as const, grade: 'III/a' as const, service: { years: 0, months: 0 } };
    expect(check({ ...cpns, basePay: 2228560 }, person(), [])).toMatchObject({ ok: true });
    expect(check({ ...cpns, basePay: 2785700 }, person(), [])).toMatchObject({ error: { amount: 2228560 } });
  });

  it('refuses a raise that is put off, and says until when and why', () => {
    const weak = person({ performance: [buildPerformance(2025, { predikat: 'sangat-kurang' })] });
    expect(check({}, weak)).toEqual({
      ok: false,
      error: { code: 'kgb-postponed', effectiveOn: '2027-03-01', obstacles: ['predikat-kurang'] },
    });
    const unrated = person({ performance: [] });
    expect(check({}, unrated)).toMatchObject({ error: { obstacles: ['predikat-belum-ada'] } });
  });

  it('asks that of a raise alone', () => {
    expect(check({ kind: 'peninjauan-masa-kerja' }, person({ performance: [] }))).toMatchObject({ ok: true });
  });

  it('takes the word of a decree where nothing is known', () => {
    expect(check({ tmt: day('2022-03-01'), basePay: 1 }, person(), [])).toEqual({
      ok: true,
      value: { tableId: null },
    });
    expect(check({}, person(), [])).toMatchObject({ ok: true });
    expect(check({ service: { years: 11, months: 0 } }, person(), [])).toMatchObject({ ok: true });
  });

  it('looks at decrees before it alone', () => {
    const later = { ...before, tmt: day('2026-03-01'), service: { years: 10, months: 0 } };
    expect(check({}, person(), [before, later])).toMatchObject({ ok: true });
  });
});
