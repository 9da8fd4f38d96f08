import { describe, expect, it } from 'vitest';
import { day } from '../testing/values.ts';
import { checkForecast } from './check-forecast.ts';
import { defaultRuleSet } from './default-rule-set.ts';
import type { ForecastRules } from './forecast-rules.ts';
import { forecastShape } from './forecast-shape.ts';
import type { Fault } from './guard.ts';

const window = (from: string, until: string) => ({
  from: day(from),
  until: day(until),
  legalBasis: 'UU 10/2016 Ps 71(2)',
  permission: 'Menteri Dalam Negeri',
});

function faultsOf(changes: Partial<ForecastRules>): string[] {
  const faults: Fault[] = [];
  checkForecast({ ...defaultRuleSet.forecast, ...changes }, faults);
  return faults.map(({ path, fault }) => `${path}: ${fault}`);
}

describe('checkForecast', () => {
  it('accepts the shipped rules', () => {
    expect(faultsOf({})).toEqual([]);
    expect(defaultRuleSet.forecast.freezeWindows).toEqual([]);
  });

  it('accepts windows in order and apart, down to a single day', () => {
    expect(
      faultsOf({ freezeWindows: [window('2024-03-22', '2024-03-22'), window('2024-03-24', '2025-01-01')] }),
    ).toEqual([]);
  });

  it.each([
    ['2024-03-22', '2024-03-21', '2025-01-01', ['[0].until: before from']],
    ['2024-03-22', '2024-05-01', '2024-05-02', ['[1].from: not apart from the one before']],
    ['2024-03-22', '2024-05-01', '2024-04-01', ['[1].from: not apart from the one before']],
  ])('refuses windows %s to %s and from %s', (from, until, next, expected) => {
    const found = faultsOf({ freezeWindows: [window(from, until), window(next, '2026-01-01')] });
    expect(found).toEqual(expected.map((fault) => `forecast.freezeWindows${fault}`));
  });

  it('refuses two terms of one level, a term of no years, and a shortlist that everybody shares', () => {
    const term = { levels: ['jpt-pratama'], years: 5, legalBasis: '-' } as const;
    expect(faultsOf({ terms: [term, { ...term, years: 0 }] })).toEqual([
      'forecast.terms: a level occurs twice',
      'forecast.terms[1].years: no term at all',
    ]);
    expect(faultsOf({ terms: [term, { ...term, levels: ['jpt-madya'] }] })).toEqual([]);
    expect(faultsOf({ sharedFrom: 1 })).toEqual(['forecast.sharedFrom: everybody on a list is on one']);
    expect(faultsOf({ sharedFrom: 2 })).toEqual([]);
  });
});

describe('forecastShape', () => {
  it.each([
    [{ mpp: { vacates: 'ya', legalBasis: '-' } }, 'forecast.mpp.vacates'],
    [{ leadDays: { ...defaultRuleSet.forecast.leadDays, pengawas: -1 } }, 'forecast.leadDays.pengawas'],
    [
      { freezeWindows: [{ ...window('2024-01-01', '2024-02-01'), from: '2024-02-30' }] },
      'forecast.freezeWindows[0].from',
    ],
    [
      { freezeWindows: [{ ...window('2024-01-01', '2024-02-01'), until: 'kapan' }] },
      'forecast.freezeWindows[0].until',
    ],
    [
      { freezeWindows: [{ ...window('2024-01-01', '2024-02-01'), permission: '' }] },
      'forecast.freezeWindows[0].permission',
    ],
    [{ terms: [{ levels: ['raja'], years: 5, legalBasis: '-' }] }, 'forecast.terms[0].levels[0]'],
    [{ thinPool: 2.5 }, 'forecast.thinPool'],
    [{ sharedFrom: 101 }, 'forecast.sharedFrom'],
  ])('names the fault in %j', (changes, path) => {
    const faults: Fault[] = [];
    expect(forecastShape({ ...defaultRuleSet.forecast, ...changes }, 'forecast', faults)).toBe(false);
    expect(faults.map((fault) => fault.path)).toEqual([path]);
  });
});
