import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultRuleSet } from '../policy/default-rule-set.ts';
import { buildPerson, levels } from '../testing/build-person.ts';
import { day, nip, unit } from '../testing/values.ts';
import { gapsByUnit, type PersonGaps, summarizeGaps } from './gap-summary.ts';
import { gapsOfPerson, validUntilOf } from './gaps-of-person.ts';
import { highestEducation } from './highest-education.ts';
import { summarizeHours, yearlyHours } from './yearly-hours.ts';

const gap = (competency: string, missing = 1) => ({
  competency,
  required: 3,
  achieved: 3 - missing,
  gap: missing,
});
const person = (gaps: PersonGaps['gaps'], changes: Partial<PersonGaps> = {}): PersonGaps => ({
  unitId: unit('dinas-a'),
  gaps,
  hasPlan: false,
  ...changes,
});
const times = (count: number, of: PersonGaps): PersonGaps[] => Array.from({ length: count }, () => of);

describe('gapsOfPerson', () => {
  const on = (date: string, changes: Parameters<typeof buildPerson>[0] = {}) =>
    gapsOfPerson(buildPerson(changes), day(date), defaultRuleSet);

  it('holds the assessment against the standard of the level', () => {
    expect(on('2026-11-24')?.map(({ competency, gap: missing }) => [competency, missing])).toEqual([
      ['mpu', 1],
      ['pdo', 1],
      ['pep', 1],
      ['pkp', 1],
      ['prb', 1],
    ]);
  });

  it('holds it against the own standard of the post, technical competencies included', () => {
    const standard = {
      competencies: levels(1, 1, 1, 1, 1, 1, 1, 1, 4),
      technical: { kurikulum: 4, audit: 2 },
    };
    const [assessment] = buildPerson().assessments;
    if (!assessment) throw new Error('the person has an assessment');
    const assessments = [{ ...assessment, technical: { kurikulum: 1, audit: 2 } }];
    expect(on('2026-11-24', { standard, assessments })).toEqual([
      { competency: 'kurikulum', required: 4, achieved: 1, gap: 3 },
      { competency: 'prb', required: 4, achieved: 2, gap: 2 },
    ]);
  });

  it('is not known before the assessment, from its third anniversary on, and without a post', () => {
    expect(on('2025-01-09')).toBeNull();
    expect(on('2025-01-10')).not.toBeNull();
    expect(on('2028-01-09')).not.toBeNull();
    expect(on('2028-01-10')).toBeNull();
    expect(on('2026-11-24', { post: null })).toBeNull();
    expect(on('2026-11-24', { assessments: [] })).toBeNull();
  });

  it('says until when the assessment counts', () => {
    const { assessments } = buildPerson();
    expect(validUntilOf(assessments, day('2029-01-01'), defaultRuleSet)).toBe('2028-01-09');
    expect(validUntilOf(assessments, day('2025-01-09'), defaultRuleSet)).toBeNull();
  });
});

describe('summarizeGaps', () => {
  it('counts who is short of what, by code, and how many of them have a plan', () => {
    const people = [
      ...times(5, person([gap('pdo', 2), gap('itg')], { hasPlan: true })),
      ...times(6, person([gap('pdo')])),
      ...times(7, person([])),
      ...times(3, person(null, { hasPlan: true })),
    ];
    expect(summarizeGaps(people, 5)).toEqual({
      people: 21,
      known: 18,
      withGap: 11,
      planned: 5,
      competencies: [
        { competency: 'itg', people: 5, levels: 5 },
        { competency: 'pdo', people: 11, levels: 16 },
      ],
    });
  });

  it('hides a count of fewer than five, and one of all but fewer than five', () => {
    const few = [...times(4, person([gap('pdo', 2)])), ...times(6, person([]))];
    expect(summarizeGaps(few, 5)).toMatchObject({
      known: 10,
      withGap: null,
      planned: null,
      competencies: [{ competency: 'pdo', people: null, levels: null }],
    });
    const nearlyAll = [...times(6, person([gap('pdo')])), ...times(4, person([]))];
    expect(summarizeGaps(nearlyAll, 5)).toMatchObject({ withGap: null, competencies: [{ people: null }] });
    const half = [...times(5, person([gap('pdo')])), ...times(5, person([]))];
    expect(summarizeGaps(half, 5)).toMatchObject({ withGap: 5, planned: 0, competencies: [{ people: 5 }] });
  });

  it('shows nobody and everybody, and nothing at all of fewer than five', () => {
    expect(summarizeGaps(times(5, person([])), 5)).toMatchObject({
      withGap: 0,
      planned: null,
      competencies: [],
    });
    expect(summarizeGaps(times(5, person([gap('pdo')])), 5)).toMatchObject({ withGap: 5, planned: 0 });
    expect(summarizeGaps(times(4, person([gap('pdo')])), 5)).toEqual({
      people: 4,
      known: 4,
      withGap: null,
      planned: null,
      competencies: null,
    });
  });

  it('hides plans of all but a few', () => {
    const people = [...times(7, person([gap('pdo')], { hasPlan: true })), ...times(2, person([gap('pdo')]))];
    expect(summarizeGaps(people, 5)).toMatchObject({ withGap: 9, planned: null });
  });

  it('never shows a figure about 1 to 4 people', () => {
    const one = fc.record({ short: fc.option(fc.subarray(['itg', 'pdo', 'prb'])), hasPlan: fc.boolean() });
    fc.assert(
      fc.property(fc.array(one, { maxLength: 30 }), (drawn) => {
        const people = drawn.map(({ short, hasPlan }) =>
          person(short === null ? null : short.map((code) => gap(code)), { hasPlan }),
        );
        const { known, withGap, planned, competencies } = summarizeGaps(people, 5);
        const cells = [withGap, ...(competencies ?? []).map((cell) => cell.people)];
        for (const cell of cells) {
          if (cell === null) continue;
          expect(cell === 0 || cell >= 5).toBe(true);
          expect(known - cell === 0 || known - cell >= 5).toBe(true);
        }
        if (planned !== null) expect(planned === 0 || planned >= 5).toBe(true);
      }),
    );
  });
});

describe('gapsByUnit', () => {
  it('hides a unit that is too small together with the next, so that none is left over', () => {
    const people = [
      ...times(9, person([], { unitId: unit('c') })),
      ...times(3, person([gap('pdo')], { unitId: unit('a') })),
      ...times(6, person([], { unitId: unit('b') })),
    ];
    expect(gapsByUnit(people, 5).map(({ unitId, summary }) => [unitId, summary?.people ?? null])).toEqual([
      ['a', null],
      ['b', null],
      ['c', 9],
    ]);
    expect(gapsByUnit(people.slice(0, 9), 5)).toMatchObject([{ unitId: 'c', summary: { known: 9 } }]);
  });
});

describe('training hours', () => {
  const { development: rules } = defaultRuleSet;
  const training = [
    { id: 'a', name: 'A', year: 2025, hours: 12 },
    { id: 'b', name: 'B', year: 2026, hours: 8 },
  ];
  const plan = {
    year: 2026,
    items: [
      {
        id: 'butir-1',
        competency: 'pdo',
        programme: 'coaching',
        hours: 10,
        status: 'berjalan',
        doneHours: 4,
        result: null,
        lastOutcomeOn: null,
      },
    ],
  } as const;

  it('are those of the training and of the plan of that very year', () => {
    expect(yearlyHours(training, plan, 2026, rules)).toEqual({
      required: 20,
      done: 12,
      remaining: 8,
      planned: 6,
    });
    expect(yearlyHours(training, plan, 2025, rules)).toEqual({
      required: 20,
      done: 12,
      remaining: 8,
      planned: 0,
    });
    expect(yearlyHours(training, null, 2024, rules)).toEqual({
      required: 20,
      done: 0,
      remaining: 20,
      planned: 0,
    });
  });

  const standing = (done: number) => ({
    nip: nip('197105101995031001'),
    unitId: unit('a'),
    required: 20,
    done,
    remaining: Math.max(0, 20 - done),
    planned: 0,
  });

  it('are met with exactly 20, and the lacking ones are summed', () => {
    expect(summarizeHours([standing(20), standing(19), standing(33), standing(0)])).toEqual({
      people: 4,
      met: 2,
      short: 2,
      lacking: 21,
      average: 18,
    });
    expect(summarizeHours([])).toEqual({ people: 0, met: 0, short: 0, lacking: 0, average: 0 });
  });
});

it('finds the highest education in any order', () => {
  const of = (level: 's1' | 's2' | 'd4', id: string = level) =>
    ({ id, level, major: 'M', fieldMatch: 'sesuai', graduatedIn: 2010 }) as const;
  expect(highestEducation([of('s1'), of('s2'), of('d4')])).toBe('s2');
  expect(highestEducation([])).toBeNull();
});
