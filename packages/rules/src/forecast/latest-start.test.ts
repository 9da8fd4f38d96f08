import { describe, expect, it } from 'vitest';
import { defaultRuleSet } from '../policy/default-rule-set.ts';
import type { FreezeWindow } from '../policy/forecast-rules.ts';
import { day } from '../testing/values.ts';
import { latestStart } from './latest-start.ts';

/** Pilkada 2024: pairs fixed on 22 September, so from 22 March on; the term ended on 20 February 2025. */
const PILKADA: FreezeWindow = {
  from: day('2024-03-22'),
  until: day('2025-02-20'),
  legalBasis: 'UU 10/2016 Ps 71(2)',
  permission: 'persetujuan tertulis Menteri Dalam Negeri',
};

const ruleSet = (...freezeWindows: FreezeWindow[]) => ({
  forecast: {
    ...defaultRuleSet.forecast,
    freezeWindows,
    leadDays: { ...defaultRuleSet.forecast.leadDays, administrator: 60 },
  },
});

describe('latestStart', () => {
  it('lies the lead time of the level before the vacancy', () => {
    expect(latestStart(day('2026-10-01'), 'administrator', ruleSet())).toEqual({
      appointOn: '2026-10-01',
      startBy: '2026-08-02',
      freeze: null,
    });
    expect(latestStart(day('2026-10-01'), 'jpt-pratama', defaultRuleSet).startBy).toBe('2026-06-03');
  });

  it('names the window that the appointment falls into, and the ways around it', () => {
    expect(latestStart(day('2024-10-01'), 'administrator', ruleSet(PILKADA))).toEqual({
      appointOn: '2024-10-01',
      startBy: '2024-08-02',
      freeze: {
        ...PILKADA,
        before: { appointOn: '2024-03-21', startBy: '2024-01-21' },
        freeFrom: '2025-02-21',
      },
    });
  });

  it.each([
    ['2024-03-21', false],
    ['2024-03-22', true],
    ['2025-02-20', true],
    ['2025-02-21', false],
  ])('%s is frozen: %s', (date, frozen) => {
    const { freeze } = latestStart(day(date), 'administrator', ruleSet(PILKADA));
    expect(freeze !== null).toBe(frozen);
  });

  it('finds the window among several, and is not barred by one that only the selection runs through', () => {
    const later = { ...PILKADA, from: day('2029-03-22'), until: day('2030-02-20') };
    const rules = ruleSet(PILKADA, later);
    expect(latestStart(day('2029-05-01'), 'administrator', rules).freeze?.from).toBe('2029-03-22');
    expect(latestStart(day('2025-03-01'), 'administrator', rules).freeze).toBeNull();
  });
});
