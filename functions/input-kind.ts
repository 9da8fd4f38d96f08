import type { Refusal } from '@kotak9/contracts';
import type { AgencyId, IsoDate, Nip } from '@kotak9/rules';
import type { Fact, Input, InputKind } from '@kotak9/store';

export interface InputContext {
  readonly agency: AgencyId;
  readonly today: IsoDate;
}

/** What tells one kind of input from another: how it is named, completed, checked and announced. */
export interface InputRules<K extends InputKind, Body> {
  readonly kind: K;
  /** The kind as people call it, for refusals. */
  readonly resource: string;
  /** The id that its content gives: the same fact sent twice is a duplicate, not a second fact. */
  readonly idOf: (body: Body) => string;
  readonly complete: (body: Body, id: string, context: InputContext) => Input<K>;
  readonly check: (body: Body, context: InputContext) => Refusal | null;
  readonly fact: (nip: Nip, id: string, corrected: boolean, input: Input<K>) => Fact;
}
