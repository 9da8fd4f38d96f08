import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, addMonths } from '../calendar.ts';
import { EMPTY_DOSSIER } from '../dossier.ts';
import type { PersonInputs } from '../person.ts';
import { defaultRuleSet } from '../policy/default-rule-set.ts';
import type { Grade } from '../terms.ts';
import { buildPerson } from '../testing/build-person.ts';
import { day } from '../testing/values.ts';
import { promotionDeadlines, promotionDueOn } from './promotion-deadlines.ts';
import { isPromotionPeriod } from './promotion-period.ts';
import { verifyPromotion } from './verify-promotion.ts';

const TODAY = day('2026-11-24');
const rank = (grade: Grade, since: string) => ({ grade, since: day(since), decreeNumber: null });

const clerk = (changes: Partial<PersonInputs> = {}): PersonInputs => {
  const person = buildPerson({ birthDate: day('1985-05-10'), rank: rank('III/b', '2023-01-01'), ...changes });
  return { ...person, post: person.post && { ...person.post, level: 'pelaksana', eselon: null }, ...changes };
};
/** Eselon III.b: up to IV/a. */
const head = (since: string, grade: Grade = 'III/d') =>
  buildPerson({ birthDate: day('1985-05-10'), rank: rank(grade, since) });

const dueOn = (person: PersonInputs) => promotionDueOn(person, TODAY, defaultRuleSet);

describe('promotionDueOn', () => {
  it.each([
    ['exactly four years', clerk(), '2027-01-01'],
    ['in the middle of a month', clerk({ rank: rank('III/b', '2023-01-15') }), '2027-02-01'],
    ['from a leap day', clerk({ rank: rank('III/b', '2024-02-29') }), '2028-03-01'],
    ['on 31 December', clerk({ rank: rank('III/b', '2022-12-31') }), '2027-01-01'],
    ['overdue, in a period of its time', clerk({ rank: rank('III/b', '2018-04-01') }), '2022-04-01'],
    ['a year in rank, longer in the post', head('2026-03-01'), '2027-03-01'],
    ['longer in rank, a year in the post', head('2020-03-01'), '2024-06-01'],
    ['without a post', clerk({ post: null }), '2027-01-01'],
  ])('%s', (_, person, expected) => {
    expect(dueOn(person)).toBe(expected);
  });

  it.each([
    ['PPPK', clerk({ employmentType: 'pppk' })],
    ['not in service', clerk({ status: 'mpp' })],
    ['at the ceiling of the eselon', head('2020-03-01', 'IV/a')],
    ['at the ceiling of the education', clerk({ rank: rank('IV/a', '2020-01-01') })],
    ['nothing to judge the ceiling by', clerk({ education: [] })],
    ['at the top', clerk({ rank: rank('IV/e', '2010-01-01') })],
    ['retired by then', clerk({ birthDate: day('1968-12-10') })],
  ])('never: %s', (_, person) => {
    expect(dueOn(person)).toBeNull();
  });

  it('reaches the ceiling itself, and the last month before retirement', () => {
    expect(dueOn(head('2026-03-01', 'III/d'))).toBe('2027-03-01');
    expect(dueOn(clerk({ rank: rank('III/d', '2023-01-01') }))).toBe('2027-01-01');
    expect(dueOn(clerk({ birthDate: day('1969-01-10') }))).toBe('2027-01-01');
  });

  it('is never for a functional post', () => {
    const { post } = clerk();
    expect(dueOn(clerk({ post: post && { ...post, level: 'ahli-pertama' } }))).toBeNull();
  });

  it('is the first period in which the time served suffices', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3000 }), (offset) => {
        const person = clerk({ rank: { ...clerk().rank, since: addDays(day('2021-10-02'), offset) } });
        const due = dueOn(person);
        if (due === null) throw new Error('no way up');
        const tenureIn = (period: typeof due) =>
          verifyPromotion({ person, supervisorGrade: null }, period, TODAY, defaultRuleSet).conditions.find(
            ({ requirement }) => requirement === 'rank-tenure',
          )?.met;
        expect(isPromotionPeriod(due)).toBe(true);
        expect(tenureIn(due)).toBe(true);
        expect(tenureIn(addMonths(due, -1))).toBe(false);
      }),
    );
  });
});

describe('promotionDeadlines', () => {
  it('is one while the rank is the same', () => {
    const of = (person: PersonInputs) =>
      promotionDeadlines({ person, dossier: EMPTY_DOSSIER }, TODAY, defaultRuleSet);
    expect(of(clerk())).toEqual([{ kind: 'kenaikan-pangkat', id: '2023-01-01', dueOn: '2027-01-01' }]);
    expect(of(clerk({ employmentType: 'pppk' }))).toEqual([]);
  });
});
