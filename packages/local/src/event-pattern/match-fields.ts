import { type Field, type Membership, mergeMemberships } from './flatten-event.ts';
import type { Matchers } from './parse-matchers.ts';

export interface Condition {
  readonly path: string;
  readonly matchers: Matchers;
}

/**
 * Whether all conditions hold for leaves that can stand together: two leaves below the same array must be of the same
 * element. Conditions are taken in the order of their paths, as EventBridge does; a wanted absence is judged within the
 * elements chosen so far.
 */
export function matchFields(conditions: readonly Condition[], fields: readonly Field[]): boolean {
  const byPath = Map.groupBy(fields, (field) => field.path);

  function holdFrom(at: number, chosen: Membership): boolean {
    const condition = conditions[at];
    if (condition === undefined) return true;
    const candidates = (byPath.get(condition.path) ?? []).flatMap((field) => {
      const merged = mergeMemberships(chosen, field.membership);
      return merged === undefined ? [] : [{ value: field.value, merged }];
    });
    if (candidates.length === 0) return condition.matchers.allowsAbsence && holdFrom(at + 1, chosen);
    return candidates.some(
      ({ value, merged }) => condition.matchers.matches(value) && holdFrom(at + 1, merged),
    );
  }

  return holdFrom(0, new Map());
}
