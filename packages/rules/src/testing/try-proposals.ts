import { proposeMoves } from '../moves/propose-moves.ts';
import { tryMoves } from '../moves/try-moves.ts';
import { placePerson } from '../nine-box/place-person.ts';
import type { PersonInputs } from '../person.ts';
import { defaultRuleSet } from '../policy/default-rule-set.ts';
import type { MoveKind } from '../policy/matching-rules.ts';
import type { RuleSet } from '../policy/rule-set.ts';
import type { Predikat } from '../terms.ts';
import { buildPerson } from './build-person.ts';
import { day } from './values.ts';

/** Proposals of one kind for person P of 10.2 with some changes, each with the inputs that it makes. */
export const proposals = (
  kind: MoveKind,
  changes: Partial<PersonInputs> = {},
  asOf = '2026-08-03',
  ruleSet: RuleSet = defaultRuleSet,
) => {
  const inputs = buildPerson(changes);
  const on = day(asOf);
  const context = { inputs, asOf: on, ruleSet, placement: placePerson(inputs, on, ruleSet) };
  return proposeMoves(context)
    .filter((move) => move.kind === kind)
    .map((move) => ({ ...move, tried: tryMoves(inputs, [move], on).inputs }));
};
export const steps = (...args: Parameters<typeof proposals>) =>
  proposals(...args).map(({ from, to, earliest }) => [from, to, earliest]);
export const rated = (year: number, predikat: Predikat) => ({
  year,
  workResult: 'sesuai-ekspektasi' as const,
  behaviour: 'sesuai-ekspektasi' as const,
  predikat,
  rater: null,
});
/** The default rule set with no component of a measure. */
export const without = (measure: string): RuleSet => {
  const { performance, potential } = defaultRuleSet.axes;
  return {
    ...defaultRuleSet,
    axes: {
      performance: {
        ...performance,
        components: performance.components.filter((rule) => rule.measure !== measure),
      },
      potential: {
        ...potential,
        components: potential.components.filter((rule) => rule.measure !== measure),
      },
    },
  };
};
