import { addMonths, defaultRuleSet } from '@kotak9/rules';
import { describe, expect, it } from 'vitest';
import { calendarDay } from './calendar-day.ts';
import { duePreparations } from './due-preparations.ts';
import type { Leaving } from './imagine-departures.ts';
import { planPreparations } from './plan-preparations.ts';
import { poolOfPosts } from './pool-of-posts.ts';
import { preparationRulesOf, withElections } from './preparation-rules.ts';
import { timelineFigures } from './timeline-figures.ts';

const today = calendarDay('2026-11-30');
const rules = preparationRulesOf(defaultRuleSet);

const leaving = (positionId: string, date: string): Leaving => ({
  positionId,
  title: positionId,
  unitId: 'dinas',
  level: 'jpt-pratama',
  critical: false,
  holder: null,
  vacancyId: null,
  cause: 'pensiun',
  date: calendarDay(date),
  extendable: false,
  moved: false,
});

const startsOf = (leavings: readonly Leaving[], months: number) =>
  planPreparations(leavings, rules, months, today).map(({ start, late }) => [start.startBy, late]);

describe('planPreparations', () => {
  it('takes the lead time of the policy: 120 days for a jpt-pratama', () => {
    expect(startsOf([leaving('a', '2027-05-01')], 0)).toEqual([['2027-01-01', false]]);
  });

  it('moves the start by months of thirty days, and says what is late then', () => {
    expect(startsOf([leaving('a', '2027-05-01')], 2)).toEqual([['2026-11-02', true]]);
  });

  it('is not late on the very day', () => {
    expect(startsOf([leaving('a', '2027-03-30')], 0)).toEqual([['2026-11-30', false]]);
    expect(startsOf([leaving('a', '2027-03-29')], 0)).toEqual([['2026-11-29', true]]);
  });

  it('never starts after the day itself', () => {
    expect(startsOf([leaving('a', '2027-05-01')], -9)).toEqual([['2027-05-01', false]]);
  });

  it('knows the freezes that were registered', () => {
    const frozen = withElections(rules, [
      { from: '2027-04-01', until: '2027-12-31', election: 'Pemilihan wali kota 2027' },
    ]);
    const [plan] = planPreparations([leaving('a', '2027-05-01')], frozen, 0, today);
    expect(plan?.start.freeze).toMatchObject({
      legalBasis: 'UU 10/2016 Ps 71(2): Pemilihan wali kota 2027',
      before: { appointOn: '2027-03-31', startBy: '2026-12-01' },
      freeFrom: '2028-01-01',
    });
  });
});

describe('what is due', () => {
  const plans = planPreparations(
    [leaving('late', '2026-12-01'), leaving('due', '2027-05-01'), leaving('far', '2029-01-01')],
    rules,
    0,
    today,
  );

  it('reaches six months ahead, the most urgent first', () => {
    expect(duePreparations(plans, today).map(({ positionId }) => positionId)).toEqual(['late', 'due']);
    expect(duePreparations(plans, addMonths(today, 30))).toHaveLength(3);
  });

  it('is counted apart from what is late', () => {
    const bench = { thin: true, ready: 0, assigned: null };
    const poolOf = poolOfPosts([{ positionId: 'far', ...bench }]);
    expect(timelineFigures(plans, poolOf, today)).toEqual({
      vacant: 3,
      retiring: 3,
      late: 1,
      due: 1,
      withoutAnybody: 1,
    });
  });
});
