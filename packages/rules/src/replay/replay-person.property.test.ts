import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../calendar.ts';
import { placePerson } from '../nine-box/place-person.ts';
import type { PersonInputs } from '../person.ts';
import { RULE_SET_PRESETS } from '../policy/presets.ts';
import {
  ASSIGNMENT_LEVELS,
  AWARD_LEVELS,
  EDUCATION_LEVELS,
  FEEDBACK_CATEGORIES,
  FIELD_MATCHES,
  PREDIKATS,
  SANCTION_LEVELS,
  SERVICE_STATUSES,
} from '../terms.ts';
import { buildPerson, levels, potentialItems } from '../testing/build-person.ts';
import { day } from '../testing/values.ts';
import { NO_CAUSES } from './explain-move.ts';
import { replayPerson } from './replay-person.ts';

const today = day('2026-08-03');
const before = (most: number) => fc.nat({ max: most }).map((days) => addDays(today, -days));
const level = fc.integer({ min: 1, max: 5 });
const one = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T[]> => fc.array(value, { maxLength: 1 });
const often = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T[]> =>
  fc.oneof(
    { weight: 9, arbitrary: value.map((only) => [only]) },
    { weight: 1, arbitrary: fc.constant<T[]>([]) },
  );

const anyPerson: fc.Arbitrary<PersonInputs> = fc
  .record({
    status: fc.constantFrom('aktif', 'aktif', 'aktif', 'aktif', ...SERVICE_STATUSES),
    education: often(
      fc.record({
        id: fc.constant('a'),
        major: fc.constant('x'),
        level: fc.constantFrom(...EDUCATION_LEVELS),
        fieldMatch: fc.constantFrom(...FIELD_MATCHES),
        graduatedIn: fc.constant(2010),
      }),
    ),
    training: one(
      fc.record({
        id: fc.constant('a'),
        name: fc.constant('x'),
        year: fc.constant(2025),
        hours: fc.nat({ max: 30 }),
      }),
    ),
    awards: one(
      fc.record({
        id: fc.constant('a'),
        name: fc.constant('x'),
        level: fc.constantFrom(...AWARD_LEVELS),
        date: before(2000),
      }),
    ),
    assignments: one(
      fc.record({
        id: fc.constant('a'),
        name: fc.constant('x'),
        level: fc.constantFrom(...ASSIGNMENT_LEVELS),
        date: before(900),
      }),
    ),
    feedback: often(
      fc.record({ year: fc.constant(2025), category: fc.constantFrom(...FEEDBACK_CATEGORIES) }),
    ),
    discipline: one(
      fc.record({
        id: fc.constant('a'),
        level: fc.constantFrom(...SANCTION_LEVELS),
        from: fc.constant(day('2020-01-01')),
        until: before(2000),
      }),
    ),
    performance: often(
      fc.record({
        year: fc.constant(2025),
        workResult: fc.constant('sesuai-ekspektasi' as const),
        behaviour: fc.constant('sesuai-ekspektasi' as const),
        predikat: fc.constantFrom(...PREDIKATS),
        rater: fc.constant(null),
      }),
    ),
    assessments: often(
      fc.record({
        id: fc.constant('a'),
        date: before(1300),
        assessor: fc.constant(null),
        competencies: fc
          .tuple(level, level, level, level, level, level, level, level, level)
          .map((each) => levels(...each)),
        technical: fc.dictionary(fc.constantFrom('kurikulum'), level),
        potential: fc
          .tuple(level, level, level, level, level, level, level, level)
          .map((each) => potentialItems(...each)),
      }),
    ),
    standard: fc.constantFrom(null, {
      competencies: levels(3, 3, 3, 3, 3, 3, 3, 3, 3),
      technical: { kurikulum: 3 },
    }),
  })
  .map((changes) => buildPerson(changes));

const anyPolicy = fc.constantFrom(...RULE_SET_PRESETS);

describe('replayPerson', () => {
  it('moves nobody from a policy to itself', () => {
    fc.assert(
      fc.property(anyPerson, anyPolicy, (person, policy) => {
        const { moved, causes, before: was, after: is } = replayPerson(person, today, policy, policy);
        expect({ moved, causes, is }).toEqual({ moved: false, causes: NO_CAUSES, is: was });
      }),
    );
  });

  it('stands each where a placement under that policy would, and there and back is the same move', () => {
    fc.assert(
      fc.property(anyPerson, anyPolicy, anyPolicy, (person, from, to) => {
        const there = replayPerson(person, today, from, to);
        expect(placePerson(person, today, from)).toMatchObject(there.before);
        expect(placePerson(person, today, to)).toMatchObject(there.after);
        const back = replayPerson(person, today, to, from);
        expect(back).toMatchObject({ before: there.after, after: there.before, moved: there.moved });
      }),
    );
  });

  it('gives a cause for each move and none without one', () => {
    fc.assert(
      fc.property(anyPerson, anyPolicy, anyPolicy, (person, from, to) => {
        const { moved, causes } = replayPerson(person, today, from, to);
        const { axes, boxMap, newlyMissing, noLongerMissing } = causes;
        expect(axes.length + Number(boxMap !== null) + newlyMissing.length + noLongerMissing.length > 0).toBe(
          moved,
        );
      }),
    );
  });

  it('gives components whose differences add up to that of the score', () => {
    fc.assert(
      fc.property(anyPerson, anyPolicy, anyPolicy, (person, from, to) => {
        for (const { before: was, after: is, components } of replayPerson(person, today, from, to).causes
          .axes) {
          const sum = components.reduce((total, { delta }) => total + delta, 0);
          expect(sum).toBeCloseTo(is.score - was.score, 8);
        }
      }),
    );
  });
});
