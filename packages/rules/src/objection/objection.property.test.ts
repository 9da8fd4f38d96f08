import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { IsoDate } from '../brands.ts';
import { addDays } from '../calendar.ts';
import type { ObjectionRules } from '../policy/objection-rules.ts';
import { day } from '../testing/index.ts';
import { answerObjection } from './answer-objection.ts';
import { escalateObjection } from './escalate-objection.ts';
import { fileObjection } from './file-objection.ts';
import { OBJECTION_OUTCOMES, type ObjectionState } from './objection.ts';
import { passTime } from './pass-time.ts';
import { withdrawObjection } from './withdraw-objection.ts';

const START = day('2026-03-01');

const anyRules: fc.Arbitrary<ObjectionRules> = fc
  .record({
    escalationDays: fc.nat({ max: 5 }),
    answerDays: fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 4 }),
  })
  .map(({ escalationDays, answerDays: [first = 1, ...others] }) => ({
    legalBasis: 'uji',
    filingDays: {
      'wrong-content': 0,
      'unfounded-item': 0,
      'missing-item': null,
      'misread-input': 0,
      'wrong-rule': 0,
    },
    escalationDays,
    instances: [
      { code: 'i0', name: 'I0', answerDays: first },
      ...others.map((answerDays, at) => ({ code: `i${at + 1}`, name: `I${at + 1}`, answerDays })),
    ],
  }));

type Act = (state: ObjectionState, today: IsoDate) => ObjectionState;

const anyAct: fc.Arbitrary<Act> = fc.oneof(
  fc.constantFrom(...OBJECTION_OUTCOMES).map(
    (outcome): Act =>
      (state, today) => {
        const result = answerObjection(state, outcome, today);
        return result.ok ? result.value : state;
      },
  ),
  fc.constant<Act>((state, today) => {
    const result = escalateObjection(state, today);
    return result.ok ? result.value : state;
  }),
  { arbitrary: fc.constant<Act>(letTimePass), weight: 3 },
);

function letTimePass(state: ObjectionState, today: IsoDate): ObjectionState {
  const step = passTime(state, today);
  return step === null ? state : letTimePass(step.state, today);
}

const anySteps = fc.array(fc.record({ act: anyAct, days: fc.nat({ max: 4 }) }), { maxLength: 30 });

const file = (rules: ObjectionRules): ObjectionState => {
  const result = fileObjection('missing-item', null, START, rules);
  if (!result.ok) throw new Error('not filed');
  return result.value;
};

describe('any objection', () => {
  it('goes upward only, keeps its end, and is ended by one answer once time has run out', () => {
    fc.assert(
      fc.property(anyRules, anySteps, fc.constantFrom(...OBJECTION_OUTCOMES), (rules, steps, outcome) => {
        let state = file(rules);
        let today = START;
        for (const { act, days } of steps) {
          today = addDays(today, days);
          const next = act(state, today);
          expect(next.above.length).toBeLessThanOrEqual(state.above.length);
          if (state.status === 'closed') expect(next).toEqual(state);
          expect(next.ending !== null).toBe(next.status === 'closed');
          state = next;
        }
        const late = letTimePass(state, addDays(today, 100));
        expect(['overdue', 'closed']).toContain(late.status);
        if (late.status === 'closed') return;
        expect(answerObjection(late, outcome, today)).toMatchObject({
          ok: true,
          value: { status: 'closed', ending: outcome },
        });
      }),
    );
  });

  it('is ended by a withdrawal at any time before its end', () => {
    fc.assert(
      fc.property(anyRules, anySteps, (rules, steps) => {
        let state = file(rules);
        let today = START;
        for (const { act, days } of steps) {
          today = addDays(today, days);
          state = act(state, today);
        }
        const withdrawn = withdrawObjection(state, today);
        expect(withdrawn.ok).toBe(state.status !== 'closed');
        if (withdrawn.ok) expect(withdrawn.value.ending).not.toBeNull();
      }),
    );
  });

  it('stands after one late look where it stands after a look every day', () => {
    fc.assert(
      fc.property(anyRules, fc.nat({ max: 60 }), (rules, days) => {
        let daily = file(rules);
        for (let n = 0; n <= days; n++) daily = letTimePass(daily, addDays(START, n));
        expect(letTimePass(file(rules), addDays(START, days))).toEqual(daily);
      }),
    );
  });
});
