import type { IsoDate } from '../brands.ts';
import { placePerson } from '../nine-box/place-person.ts';
import type { PersonInputs } from '../person.ts';
import type { Placement } from '../placement.ts';
import type { RuleSet } from '../policy/rule-set.ts';
import type { Move, MoveContext } from './move.ts';
import { type NextChange, nextChange } from './next-change.ts';
import { proposeMoves } from './propose-moves.ts';
import { withoutTrial } from './smallest-sets.ts';
import { type WeighedMove, weighMoves } from './weigh-moves.ts';

/** Where somebody stands today, what time does to it, and what the person can do about it. */
export interface MovableStanding {
  /** With every component: where it came from, what it is worth, when it expires. */
  readonly placement: Placement;
  readonly nextChange: NextChange | null;
  /** Every single change with an effect, in the order of the kinds. */
  readonly moves: readonly Move[];
}

/** The same with what a search goes on from. */
export interface SearchBase {
  readonly standing: MovableStanding;
  readonly context: MoveContext;
  readonly weighed: readonly WeighedMove[];
}

/** Somebody who is in no box has nothing to move from: the placement says what is missing. */
export function searchBaseOf(inputs: PersonInputs, asOf: IsoDate, ruleSet: RuleSet): SearchBase {
  const placement = placePerson(inputs, asOf, ruleSet);
  const context = { inputs, asOf, ruleSet, placement };
  const weighed = placement.status === 'placed' ? weighMoves(proposeMoves(context), context) : [];
  return {
    standing: {
      placement,
      nextChange: nextChange(inputs, placement, ruleSet),
      moves: weighed.map(withoutTrial),
    },
    context,
    weighed,
  };
}
