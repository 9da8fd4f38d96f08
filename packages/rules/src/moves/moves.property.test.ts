import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, laterDate } from '../calendar.ts';
import { placeForOneDay, placePerson } from '../nine-box/place-person.ts';
import type { PersonInputs } from '../person.ts';
import { defaultRuleSet } from '../policy/default-rule-set.ts';
import type { RuleSet } from '../policy/rule-set.ts';
import {
  ASSIGNMENT_LEVELS,
  AWARD_LEVELS,
  EDUCATION_LEVELS,
  FEEDBACK_CATEGORIES,
  FIELD_MATCHES,
  PREDIKATS,
  SANCTION_LEVELS,
} from '../terms.ts';
import { buildPerson, levels, potentialItems } from '../testing/build-person.ts';
import { day } from '../testing/values.ts';
import { combinations } from './combinations.ts';
import type { Move, Proposal } from './move.ts';
import { movesToNextBox } from './moves-to-next-box.ts';
import { proposeMoves } from './propose-moves.ts';
import { tryMoves } from './try-moves.ts';

const today = day('2026-08-03');
const { 'asesmen-potensi': _, ...kinds } = defaultRuleSet.matching.moves.kinds;
/** Few kinds and two changes at the most: the searches below try out every set again. */
const ruleSet: RuleSet = {
  ...defaultRuleSet,
  matching: {
    ...defaultRuleSet.matching,
    moves: { ...defaultRuleSet.matching.moves, kinds, maxChanges: 2 },
  },
};
const level = fc.integer({ min: 0, max: 5 });
const anyDay = fc.integer({ min: 0, max: 1400 }).map((back) => addDays(today, -back));
const few = { maxLength: 2, selector: ({ id }: { id: string }) => id };
const id = fc.constantFrom('a', 'b', 'c');

const anyPerson: fc.Arbitrary<PersonInputs> = fc
  .record({
    performance: fc.constantFrom(...PREDIKATS).map((predikat) => [
      {
        year: 2025,
        workResult: 'sesuai-ekspektasi' as const,
        behaviour: 'sesuai-ekspektasi' as const,
        predikat,
        rater: null,
      },
    ]),
    feedback: fc.constantFrom(...FEEDBACK_CATEGORIES).map((category) => [{ year: 2025, category }]),
    awards: fc.uniqueArray(
      fc.record({ id, name: fc.constant('x'), level: fc.constantFrom(...AWARD_LEVELS), date: anyDay }),
      few,
    ),
    assignments: fc.uniqueArray(
      fc.record({ id, name: fc.constant('x'), level: fc.constantFrom(...ASSIGNMENT_LEVELS), date: anyDay }),
      few,
    ),
    training: fc.uniqueArray(
      fc.record({
        id,
        name: fc.constant('x'),
        year: fc.constantFrom(2025, 2026),
        hours: fc.integer({ min: 1, max: 25 }),
      }),
      few,
    ),
    education: fc
      .tuple(fc.constantFrom(...EDUCATION_LEVELS), fc.constantFrom(...FIELD_MATCHES))
      .map(([degree, fieldMatch]) => [{ id: 'x', level: degree, major: 'x', fieldMatch, graduatedIn: 2005 }]),
    discipline: fc
      .option(fc.tuple(fc.constantFrom(...SANCTION_LEVELS), fc.integer({ min: -900, max: 500 })))
      .map((sanction) =>
        sanction === null
          ? []
          : [{ id: 's', level: sanction[0], from: day('2024-01-01'), until: addDays(today, sanction[1]) }],
      ),
    assessments: fc
      .tuple(
        anyDay,
        fc.array(level, { minLength: 9, maxLength: 9 }),
        fc.array(level, { minLength: 8, maxLength: 8 }),
      )
      .map(([date, c, p]) => [
        {
          id: 'x',
          date: laterDate(date, day('2023-08-04')),
          competencies: levels(
            c[0] ?? 0,
            c[1] ?? 0,
            c[2] ?? 0,
            c[3] ?? 0,
            c[4] ?? 0,
            c[5] ?? 0,
            c[6] ?? 0,
            c[7] ?? 0,
            c[8] ?? 0,
          ),
          technical: {},
          potential: potentialItems(
            p[0] ?? 0,
            p[1] ?? 0,
            p[2] ?? 0,
            p[3] ?? 0,
            p[4] ?? 0,
            p[5] ?? 0,
            p[6] ?? 0,
            p[7] ?? 0,
          ),
          assessor: null,
        },
      ]),
  })
  .map((changes) => buildPerson(changes));

/** The proposals that a set of the answer names. */
function proposalsOf(person: PersonInputs, moves: readonly Move[]): Proposal[] {
  const placement = placePerson(person, today, ruleSet);
  const all = proposeMoves({ inputs: person, asOf: today, ruleSet, placement });
  return moves.map((move) => {
    const found = all.find(
      ({ kind, subject, to }) => kind === move.kind && subject === move.subject && to === move.to,
    );
    if (!found) throw new Error(`${move.kind} was not proposed`);
    return found;
  });
}

const boxAfter = (person: PersonInputs, moves: readonly Proposal[]) => {
  const trial = tryMoves(person, moves, today);
  return placeForOneDay(trial.inputs, trial.day, ruleSet);
};

describe('the smallest sets', { timeout: 60_000 }, () => {
  it('lead to exactly that box, with exactly those scores, and not with one change less', () => {
    fc.assert(
      fc.property(anyPerson, (person) => {
        for (const { box, sets } of movesToNextBox(person, today, ruleSet).goals) {
          for (const set of sets) {
            const proposals = proposalsOf(person, set.moves);
            expect(boxAfter(person, proposals)).toMatchObject({
              box,
              talentScore: set.talentScore,
              performance: { score: set.performanceScore },
              potential: { score: set.potentialScore },
            });
            for (const one of proposals) {
              expect(
                boxAfter(
                  person,
                  proposals.filter((other) => other !== one),
                ).box,
              ).not.toBe(box);
            }
          }
        }
      }),
      { numRuns: 20 },
    );
  });

  it('are never larger than any that leads there, and are found whenever one does', () => {
    fc.assert(
      fc.property(anyPerson, (person) => {
        const placement = placePerson(person, today, ruleSet);
        const { goals } = movesToNextBox(person, today, ruleSet);
        const proposals =
          placement.box === null ? [] : proposeMoves({ inputs: person, asOf: today, ruleSet, placement });
        for (const { box, sets } of goals) {
          const size = sets[0]?.moves.length ?? 3;
          expect(sets.every(({ moves }) => moves.length === size)).toBe(true);
          for (const smaller of [1, 2].filter((each) => each < size)) {
            for (const set of combinations(proposals, smaller)) {
              if (set.filter(({ kind }) => kind === 'waktu').length > 1) continue;
              if (set.filter(({ kind }) => kind === 'jam-pelatihan').length > 1) continue;
              expect(boxAfter(person, set).box).not.toBe(box);
            }
          }
        }
      }),
      { numRuns: 5 },
    );
  });

  it('do not depend on the order of the records', () => {
    fc.assert(
      fc.property(anyPerson, (person) => {
        const reversed = {
          ...person,
          awards: person.awards.toReversed(),
          assignments: person.assignments.toReversed(),
          training: person.training.toReversed(),
          career: person.career.toReversed(),
        };
        expect(movesToNextBox(reversed, today, ruleSet)).toEqual(movesToNextBox(person, today, ruleSet));
      }),
      { numRuns: 10 },
    );
  });
});

describe('each change', { timeout: 60_000 }, () => {
  it('has the effect that the placement with it computes, and no change lowers an axis', () => {
    fc.assert(
      fc.property(anyPerson, (person) => {
        const { placement, moves } = movesToNextBox(person, today, ruleSet);
        for (const move of moves) {
          const after = boxAfter(person, proposalsOf(person, [move]));
          const gained = (a: { score: number } | null, b: { score: number } | null) =>
            (a?.score ?? 0) - (b?.score ?? 0);
          expect(move.effect.performance).toBeCloseTo(gained(after.performance, placement.performance), 8);
          expect(move.effect.potential).toBeCloseTo(gained(after.potential, placement.potential), 8);
          if (move.kind === 'waktu') continue;
          expect(Math.min(move.effect.performance, move.effect.potential)).toBeGreaterThanOrEqual(0);
        }
      }),
      { numRuns: 20 },
    );
  });
});

describe('combinations', () => {
  it.each([
    [0, [[]]],
    [1, [['a'], ['b'], ['c']]],
    [
      2,
      [
        ['a', 'b'],
        ['a', 'c'],
        ['b', 'c'],
      ],
    ],
    [3, [['a', 'b', 'c']]],
    [4, []],
  ])('of %d', (size, expected) => {
    expect([...combinations(['a', 'b', 'c'], size)]).toEqual(expected);
  });
});
