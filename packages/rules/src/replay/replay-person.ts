import type { IsoDate } from '../brands.ts';
import { wholeYearsBetween } from '../calendar.ts';
import { type DayPlacement, placeForOneDay } from '../nine-box/place-person.ts';
import type { PlacementInputs } from '../nine-box/placement-inputs.ts';
import type { RuleSet } from '../policy/rule-set.ts';
import { explainMove, NO_CAUSES } from './explain-move.ts';
import type { PersonReplay, Standing } from './person-replay.ts';

/**
 * Places one person under two policies on the same day and says what makes the difference. Reads only what it is
 * given: whatever is stored stays as it is.
 */
export function replayPerson(
  inputs: PlacementInputs,
  asOf: IsoDate,
  from: RuleSet,
  to: RuleSet,
): PersonReplay {
  const before = placeForOneDay(inputs, asOf, from);
  const after = placeForOneDay(inputs, asOf, to);
  const moved = placeOf(before) !== placeOf(after);
  return {
    nip: inputs.nip,
    unitId: inputs.unitId,
    sex: inputs.sex,
    age: wholeYearsBetween(inputs.birthDate, asOf),
    before: standingOf(before),
    after: standingOf(after),
    moved,
    causes: moved ? explainMove(before, after, from, to) : NO_CAUSES,
  };
}

/** One person after the other, so that the caller can count them off and stop between any two. */
export function* replayPeople(
  people: Iterable<PlacementInputs>,
  asOf: IsoDate,
  from: RuleSet,
  to: RuleSet,
): Generator<PersonReplay, void> {
  for (const inputs of people) yield replayPerson(inputs, asOf, from, to);
}

/** Maps may give one number to different places, so the levels count as well. Null: in no box. */
function placeOf({ box, performance, potential }: DayPlacement): string | null {
  return box === null ? null : [box, performance?.level, potential?.level].join(' ');
}

function standingOf({ status, box, performance, potential, talentScore }: DayPlacement): Standing {
  return { status, box, performance, potential, talentScore };
}
