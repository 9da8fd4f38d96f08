import type { IsoDate } from '../../brands.ts';
import { addMonths } from '../../calendar.ts';
import { placePerson } from '../../nine-box/place-person.ts';
import type { MoveRule } from '../../policy/matching-rules.ts';
import type { MoveContext, Proposal } from '../move.ts';

/** Waiting for each day on which time alone changes something: length of service, a sanction that ends or ages. */
export function proposeWaiting(context: MoveContext, { effort }: MoveRule): Proposal[] {
  const { asOf } = context;
  return turningDays(context).map((day) => ({
    kind: 'waktu',
    subject: null,
    from: asOf,
    to: day,
    earliest: day,
    effort,
    waitsFor: day,
    renews: [],
    apply: (person) => person,
  }));
}

function turningDays({ inputs, asOf, ruleSet, placement }: MoveContext): IsoDate[] {
  const last = addMonths(asOf, ruleSet.matching.moves.waitMonths);
  const days: IsoDate[] = [];
  let next = placement.recheckOn;
  while (next !== null && next <= last) {
    days.push(next);
    next = placePerson(inputs, next, ruleSet).recheckOn;
  }
  return days;
}
