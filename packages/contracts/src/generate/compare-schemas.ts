import { isDeepStrictEqual } from 'node:util';
import * as z from 'zod';

const CHANGES = {
  'field-removed': 'the field is gone, or has another name',
  'field-added': 'the field is new',
  'required-field-added': 'the field is new and required, which events of before do not have',
  'became-required': 'the field is required now, which events of before may lack',
  'became-optional': 'the field may be left out now',
  'type-changed': 'the type is another one',
  'null-added': 'it may be null now',
  'null-dropped': 'it cannot be null any more, which events of before are',
  'value-added': 'there are more values',
  'value-removed': 'there are fewer values',
  narrowed: 'the range is narrower',
  widened: 'the range is wider',
  'rule-changed': 'another rule holds for the value',
} as const;
export type ChangeKind = keyof typeof CHANGES;

/** What differs between two schemas of one event, and where. */
export interface SchemaChange {
  readonly path: string;
  readonly kind: ChangeKind;
  readonly says: string;
}

const JsonObject = z.record(z.string(), z.unknown());
type Schema = z.infer<typeof JsonObject>;

const isSchema = (value: unknown): value is Schema => JsonObject.safeParse(value).success;
const schemaOf = (value: unknown): Schema => (isSchema(value) ? value : {});
const listOf = (value: unknown): readonly unknown[] => z.array(z.unknown()).catch([]).parse(value);
const hasEqual = (list: readonly unknown[], value: unknown): boolean =>
  list.some((one) => isDeepStrictEqual(one, value));

const change = (path: string, kind: ChangeKind, detail = ''): SchemaChange => ({
  path,
  kind,
  says: detail === '' ? CHANGES[kind] : `${CHANGES[kind]}: ${detail}`,
});

/** Words for readers, which promise nothing. */
const isAnnotation = (keyword: string): boolean =>
  ['$id', '$schema', 'title', 'description', 'examples', 'deprecated'].includes(keyword) ||
  keyword.startsWith('x-');

const LOWER = ['minimum', 'exclusiveMinimum', 'minLength', 'minItems', 'minProperties'];
const UPPER = ['maximum', 'exclusiveMaximum', 'maxLength', 'maxItems', 'maxProperties'];
/** Compared by what they mean; every other keyword must simply be the same. */
const UNDERSTOOD = new Set(['properties', 'required', 'items', 'enum', ...LOWER, ...UPPER]);

const mapValues = (schema: Schema, change: (value: unknown, keyword: string) => unknown): Schema =>
  Object.fromEntries(Object.entries(schema).map(([keyword, value]) => [keyword, change(value, keyword)]));

/** Takes annotations away however deep, but no field that is called like one, and nothing out of a value. */
const withoutAnnotations = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(withoutAnnotations);
  if (!isSchema(value)) return value;
  const kept = Object.fromEntries(Object.entries(value).filter(([keyword]) => !isAnnotation(keyword)));
  return mapValues(kept, (inner, keyword) => {
    if (['enum', 'const', 'default', 'required'].includes(keyword)) return inner;
    if (keyword === 'properties') return mapValues(schemaOf(inner), withoutAnnotations);
    return withoutAnnotations(inner);
  });
};

/** One way to write what JSON Schema writes in two: a constant is a list of one, `null` an alternative of its own. */
const normalise = (schema: Schema): { readonly rest: Schema; readonly isNullable: boolean } => {
  const { const: constant, ...others } = schema;
  const rest: Schema = 'const' in schema ? { ...others, enum: [constant] } : others;
  const variants = listOf(rest['anyOf']);
  const [only, ...more] = variants.filter((variant) => schemaOf(variant)['type'] !== 'null');
  const isNullable = variants.length > 1 && variants.some((variant) => schemaOf(variant)['type'] === 'null');
  if (!isNullable || more.length > 0 || Object.keys(rest).length > 1) return { rest, isNullable: false };
  return { rest: normalise(schemaOf(only)).rest, isNullable };
};

const compareBound = (path: string, keyword: string, before: unknown, after: unknown): SchemaChange[] => {
  if (before === after) return [];
  const outermost = LOWER.includes(keyword) ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
  const [from, to] = [before ?? outermost, after ?? outermost].map(Number);
  const isNarrower = LOWER.includes(keyword) ? Number(to) > Number(from) : Number(to) < Number(from);
  return [
    change(
      path,
      isNarrower ? 'narrowed' : 'widened',
      `${keyword} ${before ?? 'none'} became ${after ?? 'none'}`,
    ),
  ];
};

const compareValues = (path: string, before: unknown, after: unknown): SchemaChange[] => {
  if (before === undefined && after === undefined) return [];
  if (after === undefined) return [change(path, 'value-added', 'any')];
  if (before === undefined) return [change(path, 'value-removed', 'all but those that are listed')];
  const [from, to] = [listOf(before), listOf(after)];
  const removed = from.filter((value) => !hasEqual(to, value));
  const added = to.filter((value) => !hasEqual(from, value));
  return [
    ...(removed.length > 0 ? [change(path, 'value-removed', removed.join(', '))] : []),
    ...(added.length > 0 ? [change(path, 'value-added', added.join(', '))] : []),
  ];
};

const compareFields = (path: string, before: Schema, after: Schema): SchemaChange[] => {
  const [from, to] = [schemaOf(before['properties']), schemaOf(after['properties'])];
  const isOpen = isDeepStrictEqual(before['additionalProperties'] ?? {}, {});
  const [needed, needs] = [listOf(before['required']), listOf(after['required'])];
  return [...new Set([...Object.keys(from), ...Object.keys(to)])].flatMap((name): SchemaChange[] => {
    const at = path === '' ? name : `${path}.${name}`;
    const wasRequired = needed.includes(name);
    const isRequired = needs.includes(name);
    if (!Object.hasOwn(to, name)) return [change(at, 'field-removed')];
    if (!Object.hasOwn(from, name)) {
      if (!isOpen) return [change(at, 'rule-changed', 'fields that are not named were ruled before')];
      return [change(at, isRequired ? 'required-field-added' : 'field-added')];
    }
    return [
      ...(isRequired && !wasRequired ? [change(at, 'became-required')] : []),
      ...(wasRequired && !isRequired ? [change(at, 'became-optional')] : []),
      ...compareAt(at, from[name], to[name]),
    ];
  });
};

const compareAt = (path: string, beforeSchema: unknown, afterSchema: unknown): readonly SchemaChange[] => {
  if (isDeepStrictEqual(beforeSchema, afterSchema)) return [];
  if (!isSchema(beforeSchema) || !isSchema(afterSchema)) return [change(path, 'rule-changed')];
  const [before, after] = [normalise(beforeSchema), normalise(afterSchema)];
  const nulls: SchemaChange[] = [];
  if (after.isNullable && !before.isNullable) nulls.push(change(path, 'null-added'));
  if (before.isNullable && !after.isNullable) nulls.push(change(path, 'null-dropped'));
  const [from, to] = [before.rest, after.rest];
  if (!isDeepStrictEqual(from['type'], to['type']))
    return [...nulls, change(path, 'type-changed', `${from['type'] ?? 'any'} became ${to['type'] ?? 'any'}`)];
  const others = [...new Set([...Object.keys(from), ...Object.keys(to)])].filter(
    (keyword) => !UNDERSTOOD.has(keyword) && !isDeepStrictEqual(from[keyword], to[keyword]),
  );
  return [
    ...nulls,
    ...others.map((keyword) => change(path, 'rule-changed', keyword)),
    ...[...LOWER, ...UPPER].flatMap((keyword) => compareBound(path, keyword, from[keyword], to[keyword])),
    ...compareValues(path, from['enum'], to['enum']),
    ...compareFields(path, from, to),
    ...compareAt(`${path}[]`, from['items'] ?? {}, to['items'] ?? {}),
  ];
};

/**
 * What changed from one schema of an event to the next. Knows what zod writes for our data; a keyword that it does not
 * understand must be the same on both sides, so that nothing passes for want of understanding.
 */
export const compareSchemas = (before: object, after: object): readonly SchemaChange[] =>
  compareAt('', withoutAnnotations(before), withoutAnnotations(after));
