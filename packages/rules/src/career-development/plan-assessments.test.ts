import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EMPTY_DOSSIER } from '../dossier.ts';
import { defaultRuleSet } from '../policy/default-rule-set.ts';
import { buildPerson } from '../testing/build-person.ts';
import { day, nip } from '../testing/values.ts';
import { assessmentDeadlines } from './assessment-deadlines.ts';
import { expiriesByMonth, monthOf, validityOn } from './assessment-validity.ts';
import { type AssessmentCandidate, type AssessmentTerms, planAssessments } from './plan-assessments.ts';

const who = (number: number) => nip(`19710510199503100${number}`);
const candidate = (
  number: number,
  validUntil: string | null,
  changes: Partial<AssessmentCandidate> = {},
): AssessmentCandidate => ({
  nip: who(number),
  level: 'administrator',
  validUntil: validUntil === null ? null : day(validUntil),
  inPool: false,
  awayUntil: null,
  ...changes,
});
const terms = (changes: Partial<AssessmentTerms> = {}): AssessmentTerms => ({
  from: day('2027-01-01'),
  months: 3,
  capacity: 2,
  budget: null,
  costs: { administrator: 5, 'jpt-pratama': 8, pengawas: 3 },
  earliestMonths: null,
  ...changes,
});
const planned = (candidates: readonly AssessmentCandidate[], changes: Partial<AssessmentTerms> = {}) => {
  const result = planAssessments(candidates, terms(changes));
  if (!result.ok) throw new Error('costs are missing');
  return result.value;
};
const seats = (...args: Parameters<typeof planned>) =>
  planned(...args).months.map(({ month, people }) => [
    month,
    ...people.map(({ nip: one }) => Number(one.slice(-1))),
  ]);

describe('planAssessments', () => {
  it('takes who has none in force first, then the pool, then by date, then by NIP', () => {
    const people = [
      candidate(1, '2027-02-10'),
      candidate(2, '2027-02-10', { inPool: true }),
      candidate(3, '2026-12-31'),
      candidate(4, null),
      candidate(5, '2026-06-30', { inPool: true }),
      candidate(6, '2027-01-01'),
    ];
    expect(seats(people)).toEqual([
      ['2027-01', 5, 4],
      ['2027-02', 3, 2],
      ['2027-03', 6, 1],
    ]);
    expect(seats([candidate(2, null), candidate(1, null)], { capacity: 1 })).toEqual([
      ['2027-01', 1],
      ['2027-02', 2],
      ['2027-03'],
    ]);
  });

  it('leaves alone whose assessment outlasts the plan, by the day', () => {
    expect(seats([candidate(1, '2027-03-31'), candidate(2, '2027-04-01')])).toEqual([
      ['2027-01', 1],
      ['2027-02'],
      ['2027-03'],
    ]);
  });

  it('says who gets no seat, and whom the budget does not cover', () => {
    const people = [1, 2, 3, 4].map((number) => candidate(number, null));
    expect(planned(people, { months: 1, capacity: 3 }).unplanned).toEqual([
      { nip: who(4), reason: 'kapasitas' },
    ]);
    const { months, unplanned, cost, budgetLeft } = planned(people, { budget: 14 });
    expect(months[0]).toMatchObject({ cost: 10 });
    expect(unplanned).toEqual([
      { nip: who(3), reason: 'anggaran' },
      { nip: who(4), reason: 'anggaran' },
    ]);
    expect([cost, budgetLeft]).toEqual([10, 4]);
    expect(planned(people, { budget: 15 }).unplanned).toHaveLength(1);
  });

  it('passes over whom the budget does not cover for somebody later who costs less', () => {
    const people = [candidate(1, null, { level: 'jpt-pratama' }), candidate(2, null, { level: 'pengawas' })];
    expect(planned(people, { budget: 7 })).toMatchObject({
      unplanned: [{ nip: who(1), reason: 'anggaran' }],
      cost: 3,
      budgetLeft: 4,
    });
  });

  it('says what each one costs, where the old assessment stands, and whether there is a time without one', () => {
    const people = [
      candidate(1, '2026-12-31'),
      candidate(2, '2027-01-31'),
      candidate(3, '2027-02-27'),
      candidate(4, null),
    ];
    const { months, budgetLeft } = planned(people, { capacity: 1, months: 4 });
    expect(months.flatMap((month) => month.people.map(({ validity, late }) => [validity, late]))).toEqual([
      ['belum-pernah', false],
      ['kedaluwarsa', true],
      ['berlaku', true],
      ['berlaku', true],
    ]);
    expect(months[0]?.people[0]).toEqual({
      nip: who(4),
      level: 'administrator',
      cost: 5,
      validity: 'belum-pernah',
      late: false,
    });
    expect(budgetLeft).toBeNull();
    const onTime = planned([candidate(1, '2027-01-31')], { capacity: 1, from: day('2027-02-01') });
    expect(onTime.months[0]?.people[0]).toMatchObject({ validity: 'kedaluwarsa', late: false });
  });

  it('repeats none earlier than asked, and whoever was never assessed at once', () => {
    const people = [candidate(1, '2027-03-31'), candidate(2, null)];
    expect(seats(people, { earliestMonths: 0 })).toEqual([['2027-01', 2], ['2027-02'], ['2027-03']]);
    expect(planned(people, { earliestMonths: 0 }).unplanned).toEqual([{ nip: who(1), reason: 'kapasitas' }]);
    expect(seats(people, { earliestMonths: 1 })).toEqual([['2027-01', 2], ['2027-02'], ['2027-03', 1]]);
    expect(seats(people, { earliestMonths: 2 })).toEqual([['2027-01', 2], ['2027-02', 1], ['2027-03']]);
  });

  it('calls nobody before the study ends for which the person is away', () => {
    const away = (until: string) => [candidate(1, null, { awayUntil: day(until) })];
    expect(seats(away('2027-01-31'))).toEqual([['2027-01'], ['2027-02', 1], ['2027-03']]);
    expect(seats(away('2027-02-01'))).toEqual([['2027-01'], ['2027-02'], ['2027-03', 1]]);
    expect(planned(away('2027-03-31')).unplanned).toEqual([{ nip: who(1), reason: 'kapasitas' }]);
  });

  it('counts the months before an end to the day', () => {
    expect(seats([candidate(1, '2027-03-30')], { earliestMonths: 2 })[0]).toEqual(['2027-01', 1]);
    expect(seats([candidate(1, '2027-03-31')], { earliestMonths: 2 })[0]).toEqual(['2027-01']);
  });

  it('names every level without a cost', () => {
    const people = [
      candidate(1, null, { level: 'pelaksana' }),
      candidate(2, null, { level: 'ahli-muda' }),
      candidate(3, null, { level: 'pelaksana' }),
      candidate(4, '2030-01-01', { level: 'jpt-utama' }),
    ];
    expect(planAssessments(people, terms())).toEqual({
      ok: false,
      error: { levels: ['ahli-muda', 'pelaksana'] },
    });
  });

  it('seats everybody due once or says why not, within seats and budget', () => {
    const person = fc.record({
      validUntil: fc.option(
        fc.constantFrom('2025-05-05', '2026-12-31', '2027-01-31', '2027-02-28', '2029-01-01'),
      ),
      inPool: fc.boolean(),
      level: fc.constantFrom('administrator', 'pengawas', 'jpt-pratama' as const),
    });
    fc.assert(
      fc.property(
        fc.array(person, { maxLength: 9 }),
        fc.integer({ min: 1, max: 4 }),
        fc.integer({ min: 1, max: 4 }),
        fc.option(fc.nat(40)),
        fc.option(fc.nat(4)),
        (drawn, months, capacity, budget, earliestMonths) => {
          const people = drawn.map(({ validUntil, ...rest }, at) => candidate(at + 1, validUntil, rest));
          const asked = { months, capacity, budget, earliestMonths };
          const schedule = planned(people, asked);
          expect(planned(people.toReversed(), asked)).toEqual(schedule);
          const seated = schedule.months.flatMap((month) => month.people);
          const named = [...seated, ...schedule.unplanned].map((one) => one.nip);
          expect(new Set(named).size).toBe(named.length);
          expect(schedule.months).toHaveLength(months);
          for (const month of schedule.months) expect(month.people.length).toBeLessThanOrEqual(capacity);
          expect(seated.reduce((sum, { cost }) => sum + cost, 0)).toBe(schedule.cost);
          if (budget !== null) expect(schedule.cost).toBeLessThanOrEqual(budget);
        },
      ),
    );
  });
});

describe('validity', () => {
  it('lasts through its last day', () => {
    expect(validityOn(day('2027-02-27'), day('2027-02-27'))).toBe('berlaku');
    expect(validityOn(day('2027-02-27'), day('2027-02-28'))).toBe('kedaluwarsa');
    expect(validityOn(null, day('2027-02-28'))).toBe('belum-pernah');
  });

  it('is counted by the month in which it ends, earliest first', () => {
    expect(monthOf(day('2027-02-27'))).toBe('2027-02');
    expect(
      expiriesByMonth([day('2027-02-27'), day('2027-12-31'), day('2027-02-01'), day('2027-03-01')]),
    ).toEqual([
      { month: '2027-02', people: 2 },
      { month: '2027-03', people: 1 },
      { month: '2027-12', people: 1 },
    ]);
  });

  const assessed = (date: string) => {
    const [assessment] = buildPerson().assessments;
    if (!assessment) throw new Error('the person has an assessment');
    return { ...assessment, id: date, date: day(date) };
  };
  const deadlines = (changes: Parameters<typeof buildPerson>[0], today = '2026-11-24') =>
    assessmentDeadlines({ person: buildPerson(changes), dossier: EMPTY_DOSSIER }, day(today), defaultRuleSet);

  it.each([
    ['2024-02-29', '2027-02-27'],
    ['2024-01-01', '2026-12-31'],
    ['2025-01-10', '2028-01-09'],
  ])('of one made on %s falls due on %s', (date, dueOn) => {
    expect(deadlines({ assessments: [assessed(date)] })).toEqual([
      { kind: 'masa-berlaku-asesmen', id: date, dueOn },
    ]);
  });

  it('falls due for the latest assessment made by then, of people at work alone', () => {
    const assessments = [assessed('2024-01-01'), assessed('2026-11-24'), assessed('2026-11-25')];
    expect(deadlines({ assessments })).toMatchObject([{ id: '2026-11-24' }]);
    expect(deadlines({ assessments: [] })).toEqual([]);
    expect(deadlines({ assessments, status: 'mpp' })).toEqual([]);
  });
});
