import { anythingBut } from './anything-but.ts';
import { cidr } from './cidr.ts';
import { PatternError } from './errors.ts';
import type { Scalar } from './flatten-event.ts';
import { numeric } from './numeric.ts';
import { textOperators } from './text-operators.ts';

/** What the list under one key of a pattern asks for: one of the values, or that there be none. */
export interface Matchers {
  readonly allowsAbsence: boolean;
  matches(value: Scalar): boolean;
}

type Test = (value: Scalar) => boolean;

const operators: Readonly<Record<string, (argument: unknown, path: string) => Test>> = {
  ...textOperators,
  numeric,
  'anything-but': anythingBut,
  cidr: (argument, path) => {
    if (typeof argument !== 'string') throw new PatternError(path, 'cidr wants a text');
    return cidr(argument, path);
  },
};

/** Names with a meaning of their own inside a list; `$or` lists of objects that use them are fields, not alternatives. */
export const operatorNames: ReadonlySet<string> = new Set([...Object.keys(operators), 'exists']);

function parseOperator(matcher: object, path: string): Test | 'absent' {
  const [entry, ...more] = Object.entries(matcher);
  if (entry === undefined || more.length > 0)
    throw new PatternError(path, 'an operator object has exactly one key');
  const [name, argument] = entry;
  if (name === 'exists') {
    if (typeof argument !== 'boolean') throw new PatternError(path, 'exists wants true or false');
    return argument ? () => true : 'absent';
  }
  const operator = operators[name];
  if (operator === undefined) throw new PatternError(path, `unknown operator "${name}"`);
  return operator(argument, path);
}

function parseMatcher(matcher: unknown, path: string): Test | 'absent' {
  if (Array.isArray(matcher)) throw new PatternError(path, 'a list inside a list');
  if (typeof matcher === 'object' && matcher !== null) return parseOperator(matcher, path);
  return (value) => value === matcher;
}

/** Parses the list under one key. Throws a PatternError on an empty list, an unknown operator or a bad argument. */
export function parseMatchers(list: readonly unknown[], path: string): Matchers {
  if (list.length === 0) throw new PatternError(path, 'an empty list matches nothing');
  const tests: Test[] = [];
  let allowsAbsence = false;
  for (const matcher of list) {
    const test = parseMatcher(matcher, path);
    if (test === 'absent') allowsAbsence = true;
    else tests.push(test);
  }
  return { allowsAbsence, matches: (value) => tests.some((test) => test(value)) };
}
