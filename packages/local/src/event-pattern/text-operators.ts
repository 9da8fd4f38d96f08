import { PatternError } from './errors.ts';
import type { Scalar } from './flatten-event.ts';
import { wildcard } from './wildcard.ts';

export type TextOperator = (argument: unknown, path: string) => (value: Scalar) => boolean;

function wantText(argument: unknown, operator: string, path: string): string {
  if (typeof argument === 'string') return argument;
  throw new PatternError(path, `${operator} wants a text, got ${JSON.stringify(argument)}`);
}

const fold = (text: string): string => text.toUpperCase().toLowerCase();

/** The text of `{"equals-ignore-case": text}`, or undefined when the argument is something else. */
function ignoringCase(argument: unknown, operator: string, path: string): string | undefined {
  if (typeof argument !== 'object' || argument === null) return undefined;
  const entries = Object.entries(argument);
  if (entries.length !== 1 || entries[0]?.[0] !== 'equals-ignore-case') {
    throw new PatternError(path, `${operator} knows only equals-ignore-case inside`);
  }
  return wantText(entries[0][1], 'equals-ignore-case', path);
}

const edge =
  (name: 'prefix' | 'suffix', holds: (value: string, edge: string) => boolean): TextOperator =>
  (argument, path) => {
    const folded = ignoringCase(argument, name, path);
    if (folded !== undefined) {
      const wanted = fold(folded);
      return (value) => typeof value === 'string' && holds(fold(value), wanted);
    }
    const wanted = wantText(argument, name, path);
    return (value) => typeof value === 'string' && holds(value, wanted);
  };

const equalsIgnoreCase: TextOperator = (argument, path) => {
  const wanted = fold(wantText(argument, 'equals-ignore-case', path));
  return (value) => typeof value === 'string' && fold(value) === wanted;
};

/** Operators on text that also stand inside `anything-but`. */
export const textOperators: Readonly<Record<string, TextOperator>> = {
  prefix: edge('prefix', (value, wanted) => value.startsWith(wanted)),
  suffix: edge('suffix', (value, wanted) => value.endsWith(wanted)),
  'equals-ignore-case': equalsIgnoreCase,
  wildcard: (argument, path) => wildcard(wantText(argument, 'wildcard', path), path),
};
