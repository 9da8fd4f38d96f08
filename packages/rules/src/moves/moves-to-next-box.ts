import type { IsoDate } from '../brands.ts';
import type { PersonInputs } from '../person.ts';
import type { RuleSet } from '../policy/rule-set.ts';
import { type HigherBox, higherBoxes } from './higher-boxes.ts';
import { type MoveSet, smallestSets } from './smallest-sets.ts';
import { type MovableStanding, searchBaseOf } from './standing-of.ts';

export interface BoxGoal extends HigherBox {
  /** The smallest sets of changes; empty: not within `maxChanges`. */
  readonly sets: readonly MoveSet[];
}

export interface MovesToNextBox extends MovableStanding {
  readonly maxChanges: number;
  /** Empty in the highest box, and for somebody who is in none. */
  readonly goals: readonly BoxGoal[];
}

/**
 * The smallest lawful changes that lead to each neighbouring higher box. Each is a change of the inputs from which
 * `placePerson` computes the outcome: no effect is estimated.
 */
export function movesToNextBox(inputs: PersonInputs, asOf: IsoDate, ruleSet: RuleSet): MovesToNextBox {
  const { standing, context, weighed } = searchBaseOf(inputs, asOf, ruleSet);
  const goals = higherBoxes(standing.placement, ruleSet);
  const sets = smallestSets(
    goals.map(({ box }) => [box]),
    weighed,
    context,
  );
  return {
    ...standing,
    maxChanges: ruleSet.matching.moves.maxChanges,
    goals: goals.map((goal, at) => ({ ...goal, sets: sets[at] ?? [] })),
  };
}
