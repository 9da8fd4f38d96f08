import * as z from 'zod';
import { candidatesFor, examplesOf, idsLike, type Words } from './example-words.ts';

/** Below this optional fields are left out, which also ends what refers to itself. */
const DEEPEST = 6;

interface Place {
  /** Name of the nearest field. */
  readonly name: string;
  readonly depth: number;
}

type Found = { readonly found: true; readonly value: unknown } | { readonly found: false };

const NONE: Found = { found: false };

/** What the schema makes of `value`, defaults filled in; nothing if it does not let it through. */
const accept = (schema: z.ZodType, value: unknown): Found => {
  const parsed = schema.safeParse(value);
  return parsed.success ? { found: true, value: parsed.data } : NONE;
};

const firstOf = (schema: z.ZodType, candidates: Iterable<unknown>): Found => {
  for (const candidate of candidates) {
    const found = accept(schema, candidate);
    if (found.found) return found;
  }
  return NONE;
};

const asType = (schema: unknown): z.ZodType => (schema instanceof z.ZodType ? schema : z.unknown());

/**
 * A value that the schema lets through, always the same one: its own example if it has one, else built from its parts
 * with words of request examples.
 *
 * @throws Error if it finds none: the schema then needs an example of its own
 */
export const exampleOf = (schema: z.ZodType, words: Words, of = 'this schema'): unknown => {
  const found = build(schema, { name: '', depth: 0 }, words);
  if (found.found) return found.value;
  throw new Error(`no example passes ${of}: give it one by .meta({ examples })`);
};

const isPlain = (schema: z.ZodType): boolean =>
  schema instanceof z.ZodString || schema instanceof z.ZodNumber;

const build = (schema: z.ZodType, place: Place, words: Words): Found => {
  const own = isPlain(schema) ? NONE : firstOf(schema, examplesOf(schema));
  return own.found ? own : firstOf(schema, candidatesOf(schema, place, words));
};

function* candidatesOf(schema: z.ZodType, place: Place, words: Words): Generator<unknown> {
  const inner = innerOf(schema);
  if (inner !== null) {
    yield* isPlain(inner) ? [] : examplesOf(inner);
    yield* candidatesOf(inner, place, words);
    yield null;
    yield undefined;
  } else if (schema instanceof z.ZodObject) {
    yield* objectsOf(schema.shape, place, words);
  } else if (schema instanceof z.ZodUnion) {
    for (const option of schema.options) {
      const found = build(asType(option), place, words);
      if (found.found) yield found.value;
    }
  } else if (schema instanceof z.ZodArray) {
    yield* listsOf(asType(schema.element), place, words);
  } else if (schema instanceof z.ZodTuple) {
    yield schema.def.items.map((item) => orUndefined(build(asType(item), place, words)));
  } else if (schema instanceof z.ZodRecord) {
    yield* recordsOf(schema, place, words);
  } else if (schema instanceof z.ZodEnum) {
    yield* words.get(place.name) ?? [];
    yield* schema.options;
  } else if (schema instanceof z.ZodLiteral) {
    yield* schema.values;
  } else if (schema instanceof z.ZodBoolean) {
    yield false;
  } else if (schema instanceof z.ZodNull) {
    yield null;
  } else {
    yield* candidatesFor(place.name, words, [...examplesOf(schema), ...idsLike(schema)]);
  }
}

const innerOf = (schema: z.ZodType): z.ZodType | null => {
  if (schema instanceof z.ZodLazy) return asType(schema.unwrap());
  if (schema instanceof z.ZodPipe) return asType(schema.out);
  const isWrapped =
    schema instanceof z.ZodNullable ||
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodDefault ||
    schema instanceof z.ZodReadonly;
  return isWrapped ? asType(schema.unwrap()) : null;
};

const orUndefined = (found: Found): unknown => (found.found ? found.value : undefined);

/** With every field; and if the fields contradict each other, without those that may be left out or null. */
function* objectsOf(shape: z.ZodRawShape, { depth }: Place, words: Words): Generator<unknown> {
  const fields = Object.entries(shape).map(([name, field]) => ({ name, type: asType(field) }));
  const whole = fields.flatMap(({ name, type }) => {
    const isOptional = type.safeParse(undefined).success;
    if (isOptional && depth >= DEEPEST) return [];
    const isOfPerson = name === 'name' && 'nip' in shape;
    const found = build(type, { name: isOfPerson ? 'personName' : name, depth: depth + 1 }, words);
    return found.found && found.value !== undefined ? [[name, found.value] as const] : [];
  });
  yield Object.fromEntries(whole);
  const isNullable = (name: string): boolean => asType(shape[name]).safeParse(null).success;
  yield Object.fromEntries(whole.map(([name, value]) => [name, isNullable(name) ? null : value]));
  const isNeeded = (name: string): boolean => !asType(shape[name]).safeParse(undefined).success;
  yield Object.fromEntries(whole.filter(([name]) => isNeeded(name)));
}

function* listsOf(element: z.ZodType, { name, depth }: Place, words: Words): Generator<unknown> {
  yield* words.get(name) ?? [];
  const found = build(element, { name: name.replace(/s$/, ''), depth: depth + 1 }, words);
  if (found.found) for (const length of [1, 2, 3, 9]) yield Array(length).fill(found.value);
  yield [];
}

function* recordsOf(schema: z.ZodRecord, { name, depth }: Place, words: Words): Generator<unknown> {
  yield* words.get(name) ?? [];
  const key = asType(schema.keyType);
  const value = orUndefined(build(asType(schema.valueType), { name, depth: depth + 1 }, words));
  const keys =
    key instanceof z.ZodEnum ? key.options : [orUndefined(build(key, { name: 'id', depth }, words))];
  yield Object.fromEntries(keys.map((one) => [String(one), value]));
  yield {};
}
