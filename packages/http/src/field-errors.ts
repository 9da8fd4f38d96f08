import type { FieldError, Text } from '@kotak9/contracts';
import { parseNip } from '@kotak9/rules';
import * as z from 'zod';
import * as texts from './field-texts.ts';

export type Checked<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly errors: readonly FieldError[] };

type Issue = z.core.$ZodIssue;

/**
 * Parses with every failing field named. `toField` turns the path within `value` into the path within the request.
 */
export const check = (
  schema: z.ZodType,
  value: unknown,
  toField: (path: string) => string,
): Checked<unknown> => {
  const parsed = schema.safeParse(value, { error: nameKnownKeys, reportInput: true });
  if (parsed.success) return { ok: true, value: parsed.data };
  const errors = parsed.error.issues.flatMap((issue) => describe(issue, []));
  return { ok: false, errors: errors.map((error) => ({ ...error, field: toField(error.field) })) };
};

/** A finished issue no longer knows its schema, so the known keys travel in its message. */
const nameKnownKeys: z.core.$ZodErrorMap = (issue) =>
  issue.code === 'unrecognized_keys' && issue.inst instanceof z.ZodObject
    ? Object.keys(issue.inst.shape).join(' ')
    : undefined;

const describe = (issue: Issue, parent: readonly PropertyKey[]): FieldError[] => {
  const path = [...parent, ...issue.path];
  const at = (code: string, message: Text): FieldError[] => [{ field: toJsonPath(path), code, message }];

  if (issue.message === 'nip') return describeNip(issue.input, path);
  const named = texts.NAMED_ERRORS[issue.message];
  if (named) return at(issue.message, named);

  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined
        ? at('required', texts.required)
        : at('type', texts.wrongType(issue.expected));
    case 'invalid_value':
      return issue.input === undefined
        ? at('required', texts.required)
        : at('option', texts.notAnOption(issue.values.map(String)));
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({
        field: toJsonPath([...path, key]),
        code: 'unknown-key',
        message: texts.unknownKey(key, issue.message.split(' ')),
      }));
    case 'too_big':
      return at(
        'too-big',
        texts.tooBig(measureOf(issue.origin), String(issue.maximum), issue.inclusive ?? true),
      );
    case 'too_small':
      return issue.origin === 'string' && issue.minimum === 1
        ? at('required', texts.notEmpty)
        : at(
            'too-small',
            texts.tooSmall(measureOf(issue.origin), String(issue.minimum), issue.inclusive ?? true),
          );
    case 'invalid_key':
    case 'invalid_element':
      return issue.issues.flatMap((inner) => describe(inner, path));
    case 'invalid_union':
    case 'invalid_format':
    case 'not_multiple_of':
    case 'custom':
      return at('invalid', texts.invalid);
  }
};

/** One entry per fault, so that each can be corrected. */
const describeNip = (input: unknown, path: readonly PropertyKey[]): FieldError[] => {
  const parsed = parseNip(String(input));
  const faults = parsed.ok ? [] : parsed.error;
  return faults.map((fault) => ({
    field: toJsonPath(path),
    code: `nip-${fault}`,
    message: texts.NIP_FAULTS[fault],
  }));
};

const measureOf = (origin: string): texts.Measure => {
  if (origin === 'string') return 'characters';
  return origin === 'array' ? 'items' : 'value';
};

/** `['relatedFields', 0]` → `relatedFields[0]`. */
const toJsonPath = (path: readonly PropertyKey[]): string =>
  path.reduce<string>((text, step) => {
    if (typeof step === 'number') return `${text}[${step}]`;
    return text === '' ? String(step) : `${text}.${String(step)}`;
  }, '');
