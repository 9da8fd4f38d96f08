import type { IsoDate } from '../brands.ts';
import { dayBefore } from '../calendar.ts';
import { placePerson } from '../nine-box/place-person.ts';
import type { PersonInputs } from '../person.ts';
import type { Axis, Box, MissingInput, Placement } from '../placement.ts';
import type { RuleSet } from '../policy/rule-set.ts';

/** What time alone does next to a placement, if nothing is renewed. */
export interface NextChange {
  readonly on: IsoDate;
  /** Components that count differently from that day on. */
  readonly components: readonly {
    readonly axis: Axis;
    readonly name: string;
    /** Points until then, and from then on; null where the component is lacking then. */
    readonly before: number;
    readonly after: number | null;
  }[];
  /** Null: unplaced. */
  readonly boxBefore: Box | null;
  readonly boxAfter: Box | null;
  /** What the person lacks then to be placed. */
  readonly missing: readonly MissingInput[];
}

/** Computed by placing the person on that day; null where time alone changes nothing. */
export function nextChange(inputs: PersonInputs, placement: Placement, ruleSet: RuleSet): NextChange | null {
  const on = placement.recheckOn;
  if (on === null) return null;
  const then = placePerson(inputs, on, ruleSet);
  return {
    on,
    components: placement.components
      .filter(({ expires }) => expires === dayBefore(on))
      .map(({ axis, name, points }) => ({
        axis,
        name,
        before: points,
        after: then.components.find((component) => component.name === name)?.points ?? null,
      })),
    boxBefore: placement.box,
    boxAfter: then.box,
    missing: then.missing,
  };
}
