import { PatternError } from './errors.ts';
import type { Scalar } from './flatten-event.ts';
import { type TextOperator, textOperators } from './text-operators.ts';

type Test = (value: Scalar) => boolean;

const isText = (value: unknown): value is string => typeof value === 'string';
const isNumber = (value: unknown): value is number => typeof value === 'number';

function excludedBy(argument: unknown, path: string): readonly Test[] {
  const values: readonly unknown[] = Array.isArray(argument) ? argument : [argument];
  if (values.length === 0) throw new PatternError(path, 'anything-but wants at least one value');
  if (!values.every(isText) && !values.every(isNumber)) {
    throw new PatternError(path, 'anything-but takes texts only or numbers only');
  }
  return values.map((excluded) => (value) => value === excluded);
}

function excludedByOperator(argument: object, path: string): readonly Test[] {
  const [entry, ...more] = Object.entries(argument);
  const operator: TextOperator | undefined = entry === undefined ? undefined : textOperators[entry[0]];
  if (entry === undefined || operator === undefined || more.length > 0) {
    throw new PatternError(path, `anything-but knows ${Object.keys(textOperators).join(', ')}`);
  }
  const values: readonly unknown[] = Array.isArray(entry[1]) ? entry[1] : [entry[1]];
  if (values.length === 0) throw new PatternError(path, `anything-but ${entry[0]} wants at least one value`);
  return values.map((value) => operator(value, path));
}

/** Every present value but those that the argument names: values, a list of them, or one text operator with one or many. */
export function anythingBut(argument: unknown, path: string): Test {
  const isOperator = typeof argument === 'object' && argument !== null && !Array.isArray(argument);
  const excluded = isOperator ? excludedByOperator(argument, path) : excludedBy(argument, path);
  return (value) => !excluded.some((test) => test(value));
}
