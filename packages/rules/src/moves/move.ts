import type { IsoDate } from '../brands.ts';
import type { PersonInputs } from '../person.ts';
import type { Axis, Placement } from '../placement.ts';
import type { ComponentRule } from '../policy/component-rule.ts';
import type { MoveKind } from '../policy/matching-rules.ts';
import type { RuleSet } from '../policy/rule-set.ts';

/** One lawful change of what is recorded of a person, or waiting for a day. */
export interface Move {
  readonly kind: MoveKind;
  /** What within the kind, e.g. a competency; null where the kind says it all. */
  readonly subject: string | null;
  /** Official terms, or numbers in the measure's own unit as text. */
  readonly from: string;
  readonly to: string;
  /** Earliest day on which it can have come about. */
  readonly earliest: IsoDate;
  /** As the rule set weighs it against other kinds. */
  readonly effort: number;
  /** Points by which it alone changes the score of each axis, as the placement computes and caps it. */
  readonly effect: Readonly<Record<Axis, number>>;
}

/** A move that can be tried out. */
export interface Proposal extends Omit<Move, 'effect'> {
  /** The day that is waited for; null for a change, which is looked at as if it were there already. */
  readonly waitsFor: IsoDate | null;
  /** Measures whose records it renews. */
  readonly renews: readonly ComponentRule['measure'][];
  /** The inputs with this change in them, counting on `day`. */
  readonly apply: (inputs: PersonInputs, day: IsoDate) => PersonInputs;
}

/** What a kind of move is proposed from. */
export interface MoveContext {
  readonly inputs: PersonInputs;
  readonly asOf: IsoDate;
  readonly ruleSet: RuleSet;
  /** Of these inputs on that day. */
  readonly placement: Placement;
}

/** Ids of records that exist only in a trial; the sign sorts after every real id. */
export const TRIAL_ID = '~coba';
