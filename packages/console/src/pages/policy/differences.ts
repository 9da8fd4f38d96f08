import { isObject, pathText } from './at-path.ts';
import { entryName } from './entry-name.ts';
import { isSame } from './is-same.ts';

/** One value that two versions of a policy do not share; undefined: one of them has no such place. */
export interface Difference {
  readonly path: string;
  /** The keys on the way; an entry of a list by the term that it is about, else by its number. */
  readonly place: readonly string[];
  readonly before: unknown;
  readonly after: unknown;
}

type Named = ReadonlyMap<string, unknown>;

/** The entries of a list by their terms; null where they have none, or two have the same. */
const byName = (list: readonly unknown[]): Named | null => {
  const named = new Map(list.map((entry) => [entryName(entry) ?? '', entry]));
  return named.has('') || named.size < list.length ? null : named;
};

const membersOf = (value: unknown): Named | null => {
  if (isObject(value)) return new Map(Object.entries(value));
  return Array.isArray(value) && value.length > 0 ? byName(value) : null;
};

/** Every value that differs, in the order of the first version; lists without names differ as a whole. */
export const differencesBetween = (
  before: unknown,
  after: unknown,
  place: readonly string[] = [],
): readonly Difference[] => {
  if (isSame(before, after)) return [];
  const [was, is] = [membersOf(before), membersOf(after)];
  if (was !== null && is !== null && Array.isArray(before) === Array.isArray(after)) {
    const keys = new Set([...was.keys(), ...is.keys()]);
    const inside = [...keys].flatMap((key) => differencesBetween(was.get(key), is.get(key), [...place, key]));
    // the same entries in another order
    if (inside.length > 0) return inside;
  }
  return [{ path: pathText(place), place, before, after }];
};
