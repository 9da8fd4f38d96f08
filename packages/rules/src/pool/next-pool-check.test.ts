import { expect, it } from 'vitest';
import { defaultRuleSet } from '../policy/default-rule-set.ts';
import type { CandidateProfile } from '../succession.ts';
import { buildProfile } from '../testing/build-profile.ts';
import { day } from '../testing/values.ts';
import type { Exit, Membership } from './membership.ts';
import { nextPoolCheck } from './next-pool-check.ts';

const today = day('2026-08-03');
const quiet = { assessmentValidUntil: null, tmtPensiun: null, sanctions: [] };

const check = (
  profile: Partial<CandidateProfile>,
  {
    exit = null,
    maxStayMonths = null,
    turns = [],
  }: {
    exit?: Exit | null;
    maxStayMonths?: number | null;
    turns?: readonly string[];
  } = {},
) => {
  const membership: Membership = {
    spells: [
      {
        enteredOn: day('2026-01-31'),
        postLevel: 'administrator',
        box: 9,
        level: 'nasional',
        since: day('2026-01-31'),
        exit,
      },
    ],
  };
  const ruleSet = { talentPool: { ...defaultRuleSet.talentPool, maxStayMonths } };
  const facts = { profile: buildProfile({ ...quiet, ...profile }), circumstances: [] };
  return nextPoolCheck(facts, membership, today, ruleSet, turns.map(day));
};
const sanction = (from: string, until: string) => ({
  sanctions: [{ level: 'berat' as const, from: day(from), until: day(until) }],
});
const left = (reason: Exit['reason']) => ({ exit: { on: day('2026-02-01'), reason, evidence: null } });

it.each([
  ['nothing in sight', () => check({}), null],
  ['a sanction to come', () => check(sanction('2026-09-01', '2026-12-31')), '2026-09-01'],
  ['a sanction to end', () => check(sanction('2026-08-03', '2026-12-31')), '2027-01-01'],
  ['a sanction that ended', () => check(sanction('2025-09-01', '2026-08-02')), null],
  ['an assessment that expires', () => check({ assessmentValidUntil: day('2026-08-03') }), '2026-08-04'],
  ['retirement', () => check({ tmtPensiun: day('2029-06-01') }), '2029-06-01'],
  ['the longest stay', () => check({}, { maxStayMonths: 12 }), '2027-01-31'],
  [
    'the longest stay of somebody who left',
    () => check({}, { maxStayMonths: 12, ...left('sanction') }),
    null,
  ],
  ['the return after placement', () => check({}, left('placed-in-target')), '2027-02-01'],
  ['readiness', () => check({}, { turns: ['2026-08-03', '2026-11-01', '2026-10-01'] }), '2026-10-01'],
  ['readiness of somebody who left', () => check({}, { turns: ['2026-10-01'], ...left('sanction') }), null],
  [
    'the earliest of all',
    () => check({ tmtPensiun: day('2029-06-01'), assessmentValidUntil: day('2028-01-09') }),
    '2028-01-10',
  ],
])('%s', (_, find, expected) => {
  expect(find()).toBe(expected);
});
