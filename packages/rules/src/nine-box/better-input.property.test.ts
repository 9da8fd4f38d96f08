import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PersonInputs } from '../person.ts';
import { RULE_SET_PRESETS } from '../policy/presets.ts';
import {
  ASSIGNMENT_LEVELS,
  AWARD_LEVELS,
  COMPETENCIES,
  FEEDBACK_CATEGORIES,
  POTENTIAL_ITEMS,
  PREDIKATS,
  SANCTION_LEVELS,
} from '../terms.ts';
import { buildCareerEntry, buildPerson, levels, potentialItems } from '../testing/build-person.ts';
import { day } from '../testing/values.ts';
import { placePerson } from './place-person.ts';

const today = day('2026-08-03');
const level = fc.integer({ min: 0, max: 5 });
const rank = fc.nat({ max: 3 });

/** Person P with other ratings, levels and records; each figure is free to become a better one. */
const anyRecord = fc.record({
  predikat: fc.nat({ max: PREDIKATS.length - 1 }),
  feedback: rank,
  award: fc.option(rank),
  assignment: fc.option(rank),
  sanction: fc.option(fc.nat({ max: 2 })),
  hours: fc.nat({ max: 25 }),
  competencies: fc.array(level, { minLength: 9, maxLength: 9 }),
  potential: fc.array(level, { minLength: 8, maxLength: 8 }),
  field: fc.nat({ max: 2 }),
  acting: fc.boolean(),
});
type Facts = typeof anyRecord extends fc.Arbitrary<infer T> ? T : never;

const at = <T>(terms: readonly T[], index: number): T => terms[index] ?? expect.unreachable();
const dated = { id: 'a', name: 'x', date: day('2026-01-01') };

function personOf(facts: Facts): PersonInputs {
  const [a, b, c, d, e, f, g, h, i] = COMPETENCIES.map((_, index) => at(facts.competencies, index));
  const [p = 0, q = 0, r = 0, s = 0, t = 0, u = 0, v = 0, w = 0] = POTENTIAL_ITEMS.map((_, index) =>
    at(facts.potential, index),
  );
  const base = buildPerson();
  return {
    ...base,
    performance: base.performance.map((rating) => ({ ...rating, predikat: at(PREDIKATS, facts.predikat) })),
    feedback: [{ year: 2025, category: at(FEEDBACK_CATEGORIES, facts.feedback) }],
    awards: facts.award === null ? [] : [{ ...dated, level: at(AWARD_LEVELS, facts.award) }],
    assignments:
      facts.assignment === null ? [] : [{ ...dated, level: at(ASSIGNMENT_LEVELS, facts.assignment) }],
    discipline:
      facts.sanction === null
        ? []
        : [
            {
              id: 'a',
              level: at(SANCTION_LEVELS, facts.sanction),
              from: day('2024-01-01'),
              until: day('2024-06-30'),
            },
          ],
    training: facts.hours === 0 ? [] : [{ id: 'a', name: 'x', year: 2025, hours: facts.hours }],
    education: base.education.map((degree) => ({
      ...degree,
      fieldMatch: at(['sesuai', 'serumpun', 'tidak-sesuai'] as const, facts.field),
    })),
    career: facts.acting
      ? [
          ...base.career,
          buildCareerEntry({ id: 'pj', holding: 'pj-kepala-daerah', until: day('2024-01-01') }),
        ]
      : base.career,
    assessments: base.assessments.map((assessment) => ({
      ...assessment,
      competencies: levels(a ?? 0, b ?? 0, c ?? 0, d ?? 0, e ?? 0, f ?? 0, g ?? 0, h ?? 0, i ?? 0),
      potential: potentialItems(p, q, r, s, t, u, v, w),
    })),
  };
}

/** Terms are listed best first, so that a smaller index is better; no sanction is better than any, no award worse. */
function better(a: Facts, b: Facts): Facts {
  const best = (x: number | null, y: number | null) => (x === null || y === null ? (x ?? y) : Math.min(x, y));
  const most = (x: readonly number[], y: readonly number[]) =>
    x.map((one, index) => Math.max(one, y[index] ?? 0));
  return {
    predikat: Math.min(a.predikat, b.predikat),
    feedback: Math.min(a.feedback, b.feedback),
    award: best(a.award, b.award),
    assignment: best(a.assignment, b.assignment),
    sanction: a.sanction === null || b.sanction === null ? null : Math.min(a.sanction, b.sanction),
    hours: Math.max(a.hours, b.hours),
    competencies: most(a.competencies, b.competencies),
    potential: most(a.potential, b.potential),
    field: Math.min(a.field, b.field),
    acting: a.acting || b.acting,
  };
}

describe('a better input', () => {
  it.each(RULE_SET_PRESETS)('never lowers a score or a level: $id', (ruleSet) => {
    fc.assert(
      fc.property(anyRecord, anyRecord, (facts, others) => {
        const was = placePerson(personOf(facts), today, ruleSet);
        const is = placePerson(personOf(better(facts, others)), today, ruleSet);
        for (const axis of ['performance', 'potential'] as const) {
          const { score = Number.NaN } = was[axis] ?? {};
          expect(is[axis]?.score).toBeGreaterThanOrEqual(score - 1e-9);
          const order = ruleSet.axes[axis].levels.map((step) => String(step.level));
          expect(order.indexOf(String(is[axis]?.level))).toBeLessThanOrEqual(
            order.indexOf(String(was[axis]?.level)),
          );
        }
      }),
    );
  });
});
