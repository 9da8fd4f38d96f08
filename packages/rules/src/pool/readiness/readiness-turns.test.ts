import { expect, it } from 'vitest';
import { defaultRuleSet } from '../../policy/default-rule-set.ts';
import { day } from '../../testing/values.ts';
import type { TargetReadiness } from './readiness.ts';
import { readinessTurns } from './readiness-turns.ts';

const base = { expected: '', actual: '', legalBasis: '', requirement: 'x' };
const target: TargetReadiness = {
  target: 'jpt-pratama',
  readiness: 'siap-kemudian',
  readyOn: day('2029-01-31'),
  gaps: [
    { ...base, by: 'time', on: day('2029-01-31') },
    { ...base, by: 'act', on: day('2027-01-31') },
    { ...base, by: 'never', on: null },
  ],
};
const profile = { birthDate: day('1971-05-10') };

it('are the day of ripeness, the day from which it is near, and the day after the last birthday that counts', () => {
  expect(readinessTurns([target], profile, defaultRuleSet)).toEqual([
    '2029-01-31',
    '2027-01-31',
    '2027-05-11',
  ]);
});

it('know an age that ends before the birthday, and levels without an age', () => {
  const { targets, talentPool } = defaultRuleSet;
  const rules = targets['jpt-pratama'];
  if (!rules) throw new Error('the default rule set knows JPT pratama');
  const requirements = rules.requirements.map((rule) =>
    rule.requirement === 'age' ? { ...rule, inclusive: false } : rule,
  );
  const stricter = { talentPool, targets: { 'jpt-pratama': { ...rules, requirements } } };
  const ripe = { ...target, gaps: [] };
  expect(readinessTurns([ripe], profile, stricter)).toEqual(['2027-05-10']);
  expect(readinessTurns([{ ...ripe, target: 'administrator' }], profile, defaultRuleSet)).toEqual([]);
  expect(readinessTurns([{ ...ripe, target: 'pelaksana' }], profile, defaultRuleSet)).toEqual([]);
});
