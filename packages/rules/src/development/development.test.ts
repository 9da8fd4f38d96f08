import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PersonInputs, Training } from '../person.ts';
import { defaultRuleSet } from '../policy/default-rule-set.ts';
import { buildPerson, levels } from '../testing/build-person.ts';
import { day } from '../testing/values.ts';
import { competencyKind } from './competency-kind.ts';
import { developmentHours, trainingHoursIn } from './development-hours.ts';
import type { DevelopmentPlan, Outcome, PlanItem } from './development-plan.ts';
import { planDevelopment } from './plan-development.ts';
import { recordOutcome } from './record-outcome.ts';
import { setPlan } from './set-plan.ts';

const today = day('2026-08-03');
const rules = defaultRuleSet.development;
const standard = { competencies: levels(4, 4, 4, 4, 4, 4, 4, 4, 4), technical: {} };
const training = (year: number, hours: number): Training => ({
  id: `t-${year}-${hours}`,
  name: 'Diklat',
  year,
  hours,
});

const assessed = (
  competencies: PersonInputs['assessments'][number]['competencies'],
  technical: Record<string, number> = {},
  done: readonly Training[] = [],
) => {
  const [assessment] = buildPerson().assessments;
  if (!assessment) throw new Error('The person of the worked case was assessed');
  return { assessments: [{ ...assessment, competencies, technical }], training: done };
};
const plan = (...[inputs, required = standard]: [Parameters<typeof planDevelopment>[0], typeof standard?]) =>
  planDevelopment(inputs, required, today, defaultRuleSet);

describe('competencyKind', () => {
  it.each([
    ['itg', 'manajerial'],
    ['pkp', 'manajerial'],
    ['prb', 'sosial-kultural'],
    ['kurikulum', 'teknis'],
  ])('%s is %s', (code, kind) => {
    expect(competencyKind(code)).toBe(kind);
  });
});

describe('planDevelopment', () => {
  it('takes the widest gap first and the programme that fits it', () => {
    const { items, gaps, year, assessed: known } = plan(assessed(levels(4, 3, 4, 2, 4, 1, 4, 4, 3)));
    expect({ year, known }).toEqual({ year: 2026, known: true });
    expect(gaps.map(({ competency, gap }) => [competency, gap])).toEqual([
      ['pdo', 3],
      ['oph', 2],
      ['kjs', 1],
      ['prb', 1],
    ]);
    expect(items).toEqual([
      { id: 'butir-1', competency: 'pdo', programme: 'sekolah-kader', hours: 120 },
      { id: 'butir-2', competency: 'oph', programme: 'penugasan-khusus', hours: 40 },
      { id: 'butir-3', competency: 'kjs', programme: 'coaching', hours: 10 },
      { id: 'butir-4', competency: 'prb', programme: 'mentoring', hours: 10 },
    ]);
  });

  it('plans technical competencies of the standard too', () => {
    const required = { ...standard, technical: { kurikulum: 4, supervisi: 4 } };
    const inputs = assessed(levels(4, 4, 4, 4, 4, 4, 4, 4, 2), { kurikulum: 1, supervisi: 3 });
    expect(plan(inputs, required).items.map(({ competency, programme }) => [competency, programme])).toEqual([
      ['kurikulum', 'magang-pertukaran'],
      ['prb', 'magang-pertukaran'],
      ['supervisi', 'pelatihan'],
    ]);
  });

  const one = levels(3, 4, 4, 4, 4, 4, 4, 4, 4);
  it.each([
    ['no gap, nothing done', standard.competencies, [], [20]],
    ['one gap of 10 JP', one, [], [10, 10]],
    ['one gap, 9 JP done', one, [training(2026, 9)], [10, 1]],
    ['one gap, 10 JP done', one, [training(2026, 10)], [10]],
    ['one gap, all done', one, [training(2026, 60)], [10]],
    ['hours of another year', one, [training(2025, 60)], [10, 10]],
    ['no gap, all done', standard.competencies, [training(2026, 12), training(2026, 8)], []],
  ])('fills up to the hours of the year: %s', (_, competencies, done, hours) => {
    const { items } = plan(assessed(competencies, {}, done));
    expect(items.map((item) => item.hours)).toEqual(hours);
  });

  it('plans the hours alone where there is nothing to measure by', () => {
    const { items, gaps, assessed: known } = planDevelopment(assessed(one), null, today, defaultRuleSet);
    expect([items.length, gaps.length, known]).toEqual([1, 0, true]);
  });

  it('plans the hours alone where nobody assessed', () => {
    expect(plan({ assessments: [], training: [] })).toEqual({
      year: 2026,
      assessed: false,
      gaps: [],
      items: [{ id: 'butir-1', competency: null, programme: 'pelatihan', hours: 20 }],
    });
  });

  it('says which step is lacking in a rule set that was not checked', () => {
    const development = { ...rules, programmes: { ...rules.programmes, manajerial: [] } };
    const inputs = assessed(one);
    expect(() => planDevelopment(inputs, standard, today, { development })).toThrow(
      'no programme for a manajerial gap of 1',
    );
  });

  it('always reaches the hours of the year, and has one item for each gap', () => {
    const level = fc.integer({ min: 0, max: 5 });
    fc.assert(
      fc.property(fc.tuple(level, level, level), fc.integer({ min: 0, max: 40 }), ([a, b, c], done) => {
        const { items, gaps } = plan(
          assessed(levels(a, b, c, 4, 4, 4, 4, 4, a), {}, done === 0 ? [] : [training(2026, done)]),
        );
        const planned = items.reduce((sum, { hours }) => sum + hours, 0);
        expect(planned + done).toBeGreaterThanOrEqual(rules.yearlyHours);
        expect(items.flatMap(({ competency }) => competency ?? [])).toEqual(
          gaps.map((gap) => gap.competency),
        );
        expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
      }),
    );
  });
});

const item = (changes: Partial<PlanItem> = {}): PlanItem => ({
  id: 'butir-1',
  competency: 'itg',
  programme: 'coaching',
  hours: 10,
  status: 'rencana',
  doneHours: 0,
  result: null,
  lastOutcomeOn: null,
  ...changes,
});
const planOf = (...items: readonly PlanItem[]): DevelopmentPlan => ({ year: 2026, items });

describe('developmentHours', () => {
  it('counts training by its record, other programmes by the plan', () => {
    const items = [
      item({ doneHours: 4, status: 'berjalan' }),
      item({ id: 'b', programme: 'pelatihan', hours: 20, doneHours: 20, status: 'selesai' }),
      item({ id: 'c', programme: 'sekolah-kader', hours: 40, doneHours: 8, status: 'berjalan' }),
    ];
    expect(developmentHours(planOf(...items), [training(2026, 9), training(2025, 50)], rules)).toEqual({
      required: 20,
      done: 13,
      remaining: 7,
      planned: 38,
    });
  });

  it('never falls below zero, and plans nothing of what is finished or cancelled', () => {
    const items = [
      item({ hours: 10, doneHours: 30, status: 'berjalan' }),
      item({ id: 'b', status: 'selesai', doneHours: 2 }),
      item({ id: 'c', status: 'batal', doneHours: 3 }),
      item({ id: 'd', hours: 7 }),
    ];
    expect(developmentHours(planOf(...items), [], rules)).toEqual({
      required: 20,
      done: 35,
      remaining: 0,
      planned: 7,
    });
  });

  it('adds the training of one year', () => {
    expect(trainingHoursIn([training(2026, 9), training(2026, 3), training(2025, 1)], 2026)).toBe(12);
  });
});

describe('recordOutcome', () => {
  const outcome = (changes: Partial<Outcome> = {}): Outcome => ({
    itemId: 'butir-1',
    on: today,
    hours: 4,
    status: 'berjalan',
    result: null,
    ...changes,
  });

  it('adds hours to its item, and leaves the others alone', () => {
    const other = item({ id: 'butir-2' });
    const first = recordOutcome(planOf(item({ doneHours: 3, status: 'berjalan' }), other), outcome());
    expect(first).toEqual({
      ok: true,
      value: planOf(item({ doneHours: 7, status: 'berjalan', lastOutcomeOn: today }), other),
    });
  });

  it('finishes with a result', () => {
    const done = recordOutcome(planOf(item()), outcome({ status: 'selesai', result: 'tercapai' }));
    expect(done).toMatchObject({
      ok: true,
      value: { items: [{ status: 'selesai', result: 'tercapai', doneHours: 4 }] },
    });
  });

  it.each([
    ['unknown-item', item(), outcome({ itemId: 'x' })],
    ['item-closed', item({ status: 'selesai' }), outcome()],
    ['item-closed', item({ status: 'batal' }), outcome()],
    ['result-missing', item(), outcome({ status: 'selesai' })],
    ['result-early', item(), outcome({ status: 'batal', result: 'tercapai' })],
    ['result-early', item(), outcome({ result: 'tercapai' })],
  ])('refuses: %s', (error, of, what) => {
    expect(recordOutcome(planOf(of), what)).toEqual({ ok: false, error });
  });
});

describe('setPlan', () => {
  const wanted = { id: 'butir-1', competency: 'itg', programme: 'mentoring', hours: 12 } as const;
  const running = item({ status: 'berjalan', doneHours: 4, lastOutcomeOn: today });

  it('begins with nothing done', () => {
    expect(setPlan(null, 2026, [wanted])).toEqual({
      ok: true,
      value: planOf(item({ programme: 'mentoring', hours: 12 })),
    });
  });

  it('keeps what was done about an item', () => {
    expect(setPlan(planOf(running), 2026, [wanted])).toEqual({
      ok: true,
      value: planOf({ ...running, programme: 'mentoring', hours: 12 }),
    });
  });

  it('keeps each with its own item', () => {
    const other = item({ id: 'butir-2', status: 'selesai', doneHours: 10, result: 'tercapai' });
    const both = setPlan(planOf(running, other), 2026, [{ ...wanted, id: 'butir-2' }, wanted]);
    expect(both).toMatchObject({ ok: true, value: { items: [{ doneHours: 10 }, { doneHours: 4 }] } });
    expect(setPlan(planOf(running, other), 2026, [wanted])).toMatchObject({
      error: { fault: 'item-dropped', itemId: 'butir-2' },
    });
  });

  it('lets go of an item about which nothing was done, and of no other', () => {
    const next = { ...wanted, id: 'butir-9' };
    expect(setPlan(planOf(item()), 2026, [next])).toMatchObject({ ok: true });
    expect(setPlan(planOf(running), 2026, [next])).toEqual({
      ok: false,
      error: { fault: 'item-dropped', itemId: 'butir-1' },
    });
  });

  it('begins anew in a later year, and never goes back', () => {
    expect(setPlan(planOf(running), 2027, [wanted])).toEqual({
      ok: true,
      value: { year: 2027, items: [item({ programme: 'mentoring', hours: 12 })] },
    });
    expect(setPlan(planOf(running), 2025, [wanted])).toEqual({
      ok: false,
      error: { fault: 'year-past', itemId: null },
    });
  });

  it('refuses an id twice', () => {
    expect(setPlan(null, 2026, [wanted, { ...wanted, id: 'b' }, wanted])).toEqual({
      ok: false,
      error: { fault: 'item-repeated', itemId: 'butir-1' },
    });
  });
});
