/** Small checks of unknown data that name every fault at its path: the rules depend on no library. */

export interface Fault {
  /** E.g. `axes.performance.components[0].weight`. */
  readonly path: string;
  readonly fault: string;
}

/** Whether a value is a `T`; if not, why and where is added to `faults`. */
export type Guard<T> = (value: unknown, path: string, faults: Fault[]) => value is T;

export const text: Guard<string> = (value, path, faults): value is string =>
  (typeof value === 'string' && value !== '') || complain(faults, path, 'not a text');

export const flag: Guard<boolean> = (value, path, faults): value is boolean =>
  typeof value === 'boolean' || complain(faults, path, 'not true or false');

export function numberIn(min: number, max: number): Guard<number> {
  return (value, path, faults): value is number =>
    (typeof value === 'number' && value >= min && value <= max) ||
    complain(faults, path, `not a number from ${min} to ${max}`);
}

export function count(max: number): Guard<number> {
  return (value, path, faults): value is number =>
    (typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= max) ||
    complain(faults, path, `not a whole number from 0 to ${max}`);
}

export function term<const T extends string | number>(terms: readonly T[]): Guard<T> {
  return (value, path, faults): value is T =>
    terms.some((known) => known === value) || complain(faults, path, `not one of ${terms.join(', ')}`);
}

/** A text that a parser accepts. */
export function parsed<T extends string>(parse: (text: string) => T | null, kind: string): Guard<T> {
  return (value, path, faults): value is T =>
    (typeof value === 'string' && parse(value) !== null) || complain(faults, path, `not ${kind}`);
}

export function orNull<T>(guard: Guard<T>): Guard<T | null> {
  return (value, path, faults): value is T | null => value === null || guard(value, path, faults);
}

export function either<A, B>(a: Guard<A>, b: Guard<B>): Guard<A | B> {
  return (value, path, faults): value is A | B => a(value, path, []) || b(value, path, faults);
}

export function list<T>(guard: Guard<T>): Guard<readonly T[]> {
  return (value, path, faults): value is readonly T[] =>
    Array.isArray(value)
      ? all(value.map((item, index) => guard(item, `${path}[${index}]`, faults)))
      : complain(faults, path, 'not a list');
}

/** An object with exactly these fields. */
export function object<T>(fields: { readonly [K in keyof T]-?: Guard<T[K]> }): Guard<T> {
  return (value, path, faults): value is T => {
    if (!isObject(value)) return complain(faults, path, 'not an object');
    const known = knownOnly(value, Object.keys(fields), path, faults);
    const each = [];
    for (const key in fields) each.push(fields[key](value[key], join(path, key), faults));
    return known && all(each);
  };
}

/** A value for every one of the terms. */
export function table<Key extends string, T>(
  keys: readonly Key[],
  guard: Guard<T>,
): Guard<Readonly<Record<Key, T>>> {
  return (value, path, faults): value is Readonly<Record<Key, T>> => {
    if (!isObject(value)) return complain(faults, path, 'not an object');
    const known = knownOnly(value, keys, path, faults);
    return known && all(keys.map((key) => guard(value[key], join(path, key), faults)));
  };
}

/** A value for any of the terms. */
export function partialTable<Key extends string, T>(
  keys: readonly Key[],
  guard: Guard<T>,
): Guard<Readonly<Partial<Record<Key, T>>>> {
  return (value, path, faults): value is Readonly<Partial<Record<Key, T>>> => {
    if (!isObject(value)) return complain(faults, path, 'not an object');
    const known = knownOnly(value, keys, path, faults);
    return known && all(Object.keys(value).map((key) => guard(value[key], join(path, key), faults)));
  };
}

type Guarded<G> = G extends Guard<infer T> ? T : never;

/** One of several objects, told apart by the value of one field. */
export function tagged<Variants extends Readonly<Record<string, Guard<unknown>>>>(
  tag: string,
  variants: Variants,
): Guard<Guarded<Variants[keyof Variants]>> {
  return (value, path, faults): value is Guarded<Variants[keyof Variants]> => {
    if (!isObject(value)) return complain(faults, path, 'not an object');
    const name = value[tag];
    const variant = typeof name === 'string' && Object.hasOwn(variants, name) ? variants[name] : undefined;
    if (!variant) return complain(faults, join(path, tag), `not one of ${Object.keys(variants).join(', ')}`);
    return variant(value, path, faults);
  };
}

/** Adds a fault; false, so that a guard can end with it. */
export function complain(faults: Fault[], path: string, fault: string): false {
  faults.push({ path, fault });
  return false;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function knownOnly(
  value: Readonly<Record<string, unknown>>,
  keys: readonly string[],
  path: string,
  faults: Fault[],
): boolean {
  const unknown = Object.keys(value).filter((key) => !keys.includes(key));
  for (const key of unknown) complain(faults, join(path, key), 'unknown');
  return unknown.length === 0;
}

/** Not `every`: each item is looked at, so that all faults are named at once. */
function all(results: readonly boolean[]): boolean {
  return results.every(Boolean);
}

function join(path: string, key: string): string {
  return path === '' ? key : `${path}.${key}`;
}
