import { describe, expect, it } from 'vitest';
import { placePerson } from '../nine-box/place-person.ts';
import type { PersonInputs } from '../person.ts';
import { defaultRuleSet } from '../policy/default-rule-set.ts';
import { buildPerson } from '../testing/build-person.ts';
import { day } from '../testing/values.ts';
import type { Proposal } from './move.ts';
import { weighMoves } from './weigh-moves.ts';

const today = day('2026-08-03');
const proposal = (changes: Partial<Proposal>): Proposal => ({
  kind: 'umpan-balik',
  subject: null,
  from: 'x',
  to: 'y',
  earliest: today,
  effort: 1,
  waitsFor: null,
  renews: [],
  apply: (person) => person,
  ...changes,
});
const weighed = (proposals: readonly Proposal[], changes: Partial<PersonInputs> = {}) => {
  const inputs = buildPerson(changes);
  const placement = placePerson(inputs, today, defaultRuleSet);
  return weighMoves(proposals, { inputs, asOf: today, ruleSet: defaultRuleSet, placement }).map(
    ({ to, effect }) => [to, effect.performance, effect.potential],
  );
};
const rated = (category: 'sangat-baik' | 'cukup') =>
  proposal({ to: category, apply: (person) => ({ ...person, feedback: [{ year: 2025, category }] }) });

describe('the effect of a change', () => {
  it('is what the placement with it computes', () => {
    expect(weighed([rated('sangat-baik')])).toEqual([['sangat-baik', expect.closeTo(1.5, 10), 0]]);
  });

  it('is none where no component comes to be worth more, and then it is not offered', () => {
    expect(weighed([proposal({}), rated('cukup')])).toEqual([]);
  });

  it('of equal changes is told for each', () => {
    expect(weighed([rated('sangat-baik'), rated('sangat-baik')])).toHaveLength(2);
  });
});

describe('waiting', () => {
  const until = (on: string) => proposal({ kind: 'waktu', to: on, waitsFor: day(on) });
  const sanction = { id: 's', level: 'ringan', from: day('2026-06-01'), until: day('2026-11-30') } as const;

  it('for what an earlier day brings already is not offered', () => {
    expect(
      weighed([until('2026-11-30'), until('2026-12-01'), until('2026-12-24')], { discipline: [sanction] }),
    ).toEqual([['2026-12-01', 0, 11.25]]);
  });
});
