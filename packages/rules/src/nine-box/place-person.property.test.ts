import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { IsoDate } from '../brands.ts';
import { addDays, dayBefore, daysBetween } from '../calendar.ts';
import type { PersonInputs } from '../person.ts';
import type { Placement } from '../placement.ts';
import { defaultRuleSet } from '../policy/default-rule-set.ts';
import {
  ASSIGNMENT_LEVELS,
  AWARD_LEVELS,
  EDUCATION_LEVELS,
  FEEDBACK_CATEGORIES,
  FIELD_MATCHES,
  HOLDINGS,
  PREDIKATS,
  SANCTION_LEVELS,
  SERVICE_STATUSES,
} from '../terms.ts';
import { buildCareerEntry, buildPerson, levels, potentialItems } from '../testing/build-person.ts';
import { day } from '../testing/values.ts';
import { placeForOneDay, placePerson } from './place-person.ts';

const origin = day('2018-01-01');
const anyDay = fc.integer({ min: 0, max: 5000 }).map((offset) => addDays(origin, offset));
const anyYear = fc.integer({ min: 2018, max: 2031 });
const level = fc.integer({ min: 0, max: 5 });
const name = fc.constant('x');
const distinct = { maxLength: 4, selector: ({ id }: { id: string }) => id };
const distinctYears = { maxLength: 5, selector: ({ year }: { year: number }) => year };
const id = fc.constantFrom('a', 'b', 'c', 'd', 'e');
const nine = fc.tuple(level, level, level, level, level, level, level, level, level);
const eight = fc.tuple(level, level, level, level, level, level, level, level);

const anyPerson: fc.Arbitrary<PersonInputs> = fc
  .record({
    birthDate: fc.integer({ min: 0, max: 4000 }).map((offset) => addDays(day('1961-01-01'), offset)),
    status: fc.constantFrom('aktif', 'aktif', 'aktif', ...SERVICE_STATUSES),
    career: fc.uniqueArray(
      fc
        .tuple(id, anyDay, fc.option(fc.integer({ min: 0, max: 1500 })), fc.constantFrom(...HOLDINGS))
        .map(([entry, since, length, holding]) =>
          buildCareerEntry({
            id: entry,
            holding,
            since,
            until: length === null ? null : addDays(since, length),
          }),
        ),
      distinct,
    ),
    education: fc.uniqueArray(
      fc.record({
        id,
        major: name,
        level: fc.constantFrom(...EDUCATION_LEVELS),
        fieldMatch: fc.constantFrom(...FIELD_MATCHES),
        graduatedIn: anyYear,
      }),
      distinct,
    ),
    training: fc.uniqueArray(
      fc.record({ id, name, year: anyYear, hours: fc.integer({ min: 1, max: 30 }) }),
      distinct,
    ),
    awards: fc.uniqueArray(
      fc.record({ id, name, level: fc.constantFrom(...AWARD_LEVELS), date: anyDay }),
      distinct,
    ),
    assignments: fc.uniqueArray(
      fc.record({ id, name, level: fc.constantFrom(...ASSIGNMENT_LEVELS), date: anyDay }),
      distinct,
    ),
    feedback: fc.uniqueArray(
      fc.record({ year: anyYear, category: fc.constantFrom(...FEEDBACK_CATEGORIES) }),
      distinctYears,
    ),
    discipline: fc.uniqueArray(
      fc
        .tuple(id, fc.constantFrom(...SANCTION_LEVELS), anyDay, fc.integer({ min: 0, max: 400 }))
        .map(([sanction, heaviness, from, length]) => ({
          id: sanction,
          level: heaviness,
          from,
          until: addDays(from, length),
        })),
      distinct,
    ),
    performance: fc.uniqueArray(
      fc.record({
        year: anyYear,
        workResult: fc.constant('sesuai-ekspektasi' as const),
        behaviour: fc.constant('sesuai-ekspektasi' as const),
        predikat: fc.constantFrom(...PREDIKATS),
        rater: fc.constant(null),
      }),
      distinctYears,
    ),
    assessments: fc.uniqueArray(
      fc.record({
        id,
        date: anyDay,
        assessor: fc.constant(null),
        competencies: nine.map((each) => levels(...each)),
        technical: fc.constant({}),
        potential: eight.map((each) => potentialItems(...each)),
      }),
      distinct,
    ),
  })
  .map((changes) => buildPerson(changes));

const place = (person: PersonInputs, asOf: IsoDate): Placement => placePerson(person, asOf, defaultRuleSet);

describe('recheckOn', () => {
  const withoutDate = ({ asOf: _, ...rest }: Placement) => rest;

  it('is the first day on which time alone changes anything: no day before it does', () => {
    fc.assert(
      fc.property(
        anyPerson,
        anyDay,
        fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
        (person, asOf, part) => {
          const placement = place(person, asOf);
          const end = placement.recheckOn ?? addDays(asOf, 5000);
          const between = addDays(asOf, Math.floor(daysBetween(asOf, end) * part));
          for (const later of [between, dayBefore(end)]) {
            expect(withoutDate(place(person, later))).toEqual(withoutDate(placement));
          }
        },
      ),
      { numRuns: 500 },
    );
  });

  it('and that day itself does', () => {
    fc.assert(
      fc.property(anyPerson, anyDay, (person, asOf) => {
        const placement = place(person, asOf);
        if (placement.recheckOn === null) return;
        expect(placement.recheckOn > asOf).toBe(true);
        const { recheckOn: _, ...before } = withoutDate(placement);
        const { recheckOn: __, ...after } = withoutDate(place(person, placement.recheckOn));
        expect(after).not.toEqual(before);
      }),
      { numRuns: 500 },
    );
  });
});

describe('placePerson', () => {
  it('on one day is the same without looking ahead', () => {
    fc.assert(
      fc.property(anyPerson, anyDay, (person, asOf) => {
        const { components, recheckOn: _, ...placement } = place(person, asOf);
        expect(placeForOneDay(person, asOf, defaultRuleSet)).toMatchObject({
          ...placement,
          components: components.map((component) => ({ ...component, expires: null })),
        });
      }),
    );
  });

  it('does not depend on the order of the records', () => {
    fc.assert(
      fc.property(anyPerson, anyDay, (person, asOf) => {
        const reversed: PersonInputs = {
          ...person,
          career: person.career.toReversed(),
          education: person.education.toReversed(),
          training: person.training.toReversed(),
          awards: person.awards.toReversed(),
          assignments: person.assignments.toReversed(),
          feedback: person.feedback.toReversed(),
          discipline: person.discipline.toReversed(),
          performance: person.performance.toReversed(),
          assessments: person.assessments.toReversed(),
        };
        expect(place(reversed, asOf)).toEqual(place(person, asOf));
      }),
    );
  });

  it('is either in a box with nothing missing, or in none with something missing', () => {
    fc.assert(
      fc.property(anyPerson, anyDay, (person, asOf) => {
        const placement = place(person, asOf);
        expect(placement.status === 'placed').toBe(placement.missing.length === 0);
        expect(placement.box !== null).toBe(placement.status === 'placed');
        const scores = [placement.performance?.score ?? 0, placement.potential?.score ?? 0];
        for (const score of scores) expect(score >= 0 && score <= 100).toBe(true);
      }),
    );
  });

  it('never lowers an axis for a better input', () => {
    const score = (person: PersonInputs) => {
      const { performance, potential } = place(person, day('2026-08-03'));
      return (performance?.score ?? 0) + (potential?.score ?? 0);
    };
    const better: readonly ((person: PersonInputs, amount: number) => Partial<PersonInputs>)[] = [
      ({ awards }) => ({
        awards: [...awards, { id: 'new', name: 'x', level: 'internasional', date: day('2026-01-01') }],
      }),
      ({ assignments }) => ({
        assignments: [...assignments, { id: 'new', name: 'x', level: 'nasional', date: day('2026-01-01') }],
      }),
      ({ training }, hours) => ({ training: [...training, { id: 'new', name: 'x', year: 2025, hours }] }),
      ({ career }) => ({
        career: [
          ...career,
          buildCareerEntry({ id: 'new', holding: 'pj-kepala-daerah', since: day('2020-01-01') }),
        ],
      }),
      ({ performance }) => ({
        performance: performance.map((rated) => ({ ...rated, predikat: 'sangat-baik' })),
      }),
      ({ feedback }) => ({ feedback: feedback.map((round) => ({ ...round, category: 'sangat-baik' })) }),
      () => ({ discipline: [] }),
      ({ assessments }) => ({
        assessments: assessments.map((assessment) => ({
          ...assessment,
          competencies: { ...assessment.competencies, kom: 5 },
          potential: { ...assessment.potential, interpersonal: 5 },
        })),
      }),
    ];
    fc.assert(
      fc.property(anyPerson, fc.constantFrom(...better), fc.nat({ max: 40 }), (person, improve, amount) => {
        expect(score({ ...person, ...improve(person, amount) })).toBeGreaterThanOrEqual(score(person) - 1e-9);
      }),
      { numRuns: 500 },
    );
  });
});
