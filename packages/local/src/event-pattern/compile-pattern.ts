import { PatternError } from './errors.ts';
import { flattenEvent } from './flatten-event.ts';
import { type Condition, matchFields } from './match-fields.ts';
import { operatorNames, parseMatchers } from './parse-matchers.ts';

export interface Pattern {
  matches(event: unknown): boolean;
}

/** Conditions of one way through the pattern's `$or`s. */
type Alternative = readonly Condition[];

/** EventBridge refuses patterns whose `$or`s combine to more. */
const mostAlternatives = 1000;

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const usesOperator = (value: Record<string, unknown>): boolean =>
  Object.keys(value).some((key) => operatorNames.has(key));

function isAlternatives(value: unknown): value is readonly Record<string, unknown>[] {
  return (
    Array.isArray(value) &&
    value.length > 0 &&
    value.every((entry) => isObject(entry) && !usesOperator(entry))
  );
}

/** Every way to combine one alternative of each side. */
function combine(left: readonly Alternative[], right: readonly Alternative[]): readonly Alternative[] {
  if (left.length * right.length > mostAlternatives) {
    throw new PatternError('', `its $or alternatives combine to more than ${mostAlternatives}`);
  }
  return left.flatMap((one) => right.map((other) => [...one, ...other]));
}

function parseEntry(key: string, value: unknown, path: string): readonly Alternative[] {
  if (key === '$or' && isAlternatives(value)) {
    if (value.length < 2) throw new PatternError(path, '$or wants at least two objects');
    return value.flatMap((alternative) => parseObject(alternative, path));
  }
  const below = path === '' ? key : `${path}.${key}`;
  if (isObject(value)) return parseObject(value, below);
  if (Array.isArray(value)) return [[{ path: below, matchers: parseMatchers(value, below) }]];
  throw new PatternError(below, 'wants an object or a list');
}

function parseObject(pattern: Record<string, unknown>, path: string): readonly Alternative[] {
  const entries = Object.entries(pattern);
  if (entries.length === 0) throw new PatternError(path, 'an empty object matches nothing');
  return entries.map(([key, value]) => parseEntry(key, value, path)).reduce(combine, [[]]);
}

const byPath = (left: Condition, right: Condition): number => {
  if (left.path === right.path) return 0;
  return left.path < right.path ? -1 : 1;
};

/**
 * Compiles an event pattern of EventBridge (rules, event source filters). Throws a PatternError that names the place
 * when EventBridge would refuse it.
 */
export function compilePattern(pattern: unknown): Pattern {
  if (!isObject(pattern)) throw new PatternError('', 'wants an object');
  const alternatives = parseObject(pattern, '').map((alternative) => alternative.toSorted(byPath));
  return {
    matches(event) {
      const fields = flattenEvent(event);
      return alternatives.some((conditions) => matchFields(conditions, fields));
    },
  };
}
