import { type Captures, captureName, fillIn } from './captures.ts';

export interface Comparison {
  /** Where the answer is not as written, with both values. */
  readonly differences: readonly string[];
  readonly captures: Captures;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const shown = (value: unknown): string => JSON.stringify(value) ?? 'nothing';

/**
 * Compares JSON with what is written: of an object every field that is named, of an array every element. `"{{name}}"`
 * keeps what stands there, and once it is kept demands the same.
 */
export function compareAnswer(
  written: unknown,
  answered: unknown,
  captures: Captures,
  at = 'answer',
): Comparison {
  const name = captureName(written);
  if (name !== null && captures[name] === undefined) {
    if (typeof answered === 'string' || typeof answered === 'number') {
      return { differences: [], captures: { ...captures, [name]: String(answered) } };
    }
    return { differences: [`${at}: nothing to keep as ${name} in ${shown(answered)}`], captures };
  }
  if (isObject(written) && isObject(answered)) {
    return compareAll(
      Object.entries(written).map(([key, value]) => [value, answered[key], `${at}.${key}`]),
      captures,
    );
  }
  if (Array.isArray(written) && Array.isArray(answered) && written.length === answered.length) {
    return compareAll(
      written.map((value: unknown, n): Pair => [value, answered[n], `${at}[${n}]`]),
      captures,
    );
  }
  const wanted = typeof written === 'string' ? fillIn(written, captures) : written;
  const isEqual = name === null ? shown(wanted) === shown(answered) : wanted === String(answered);
  return { differences: isEqual ? [] : [`${at}: ${shown(answered)} instead of ${shown(wanted)}`], captures };
}

type Pair = readonly [written: unknown, answered: unknown, at: string];

function compareAll(pairs: readonly Pair[], captures: Captures): Comparison {
  const start: Comparison = { differences: [], captures };
  return pairs.reduce((before, [written, answered, at]) => {
    const next = compareAnswer(written, answered, before.captures, at);
    return { differences: [...before.differences, ...next.differences], captures: next.captures };
  }, start);
}
