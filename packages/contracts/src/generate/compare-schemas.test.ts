import { Ajv } from 'ajv';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ChangeKind, compareSchemas } from './compare-schemas.ts';

const data = (properties: object, required: readonly string[] = Object.keys(properties)) => ({
  type: 'object',
  properties,
  required,
});
const nullable = (schema: object) => ({ anyOf: [schema, { type: 'null' }] });
const text = { type: 'string' };
const box = { type: 'string', enum: ['a', 'b'] };

const kinds = (before: object, after: object) =>
  compareSchemas(before, after).map(({ path, kind }) => `${path}: ${kind}`);

describe('what changed between two schemas of an event', () => {
  const cases: readonly (readonly [ChangeKind, string, object, object])[] = [
    ['field-removed', 'box', data({ nip: text, box }), data({ nip: text })],
    ['field-added', 'box', data({ nip: text }), data({ nip: text, box }, ['nip'])],
    ['required-field-added', 'box', data({ nip: text }), data({ nip: text, box })],
    ['became-required', 'nip', data({ nip: text }, []), data({ nip: text })],
    ['became-optional', 'nip', data({ nip: text }), data({ nip: text }, [])],
    ['type-changed', 'nip', data({ nip: text }), data({ nip: { type: 'integer' } })],
    ['null-added', 'nip', data({ nip: text }), data({ nip: nullable(text) })],
    ['null-dropped', 'nip', data({ nip: nullable(text) }), data({ nip: text })],
    ['value-added', 'box', data({ box }), data({ box: { ...box, enum: ['a', 'b', 'c'] } })],
    ['value-removed', 'box', data({ box }), data({ box: { ...box, enum: ['a'] } })],
    ['value-removed', 'box', data({ box }), data({ box: { type: 'string', const: 'b' } })],
    ['value-added', 'box', data({ box }), data({ box: text })],
    ['value-removed', 'box', data({ box: text }), data({ box })],
    ['narrowed', 'n', data({ n: { type: 'integer' } }), data({ n: { type: 'integer', minimum: 1 } })],
    [
      'widened',
      'n',
      data({ n: { type: 'integer', maximum: 5 } }),
      data({ n: { type: 'integer', maximum: 9 } }),
    ],
    ['rule-changed', 'on', data({ on: text }), data({ on: { ...text, format: 'date' } })],
    ['rule-changed', 'on', data({ on: { ...text, pattern: 'a' } }), data({ on: text })],
    [
      'value-removed',
      'boxes[]',
      data({ boxes: { type: 'array', items: text } }),
      data({ boxes: { type: 'array', items: box } }),
    ],
    ['field-removed', 'at.x', data({ at: data({ x: text }) }), data({ at: data({}) })],
    ['type-changed', 'n', data({ n: nullable(text) }), data({ n: nullable({ type: 'integer' }) })],
    ['rule-changed', 'n', data({ n: { anyOf: [text, box] } }), data({ n: { anyOf: [text] } })],
  ];

  it.each(cases)('%s at %s', (kind, path, before, after) => {
    expect(kinds(before, after)).toEqual([`${path}: ${kind}`]);
  });

  it('tells another name as a field that is gone and one that is new', () => {
    const before = data({ nip: text, box });
    expect(kinds(before, data({ nip: text, kotak: box }))).toEqual([
      'box: field-removed',
      'kotak: required-field-added',
    ]);
  });

  it('says what became of what, for whoever has to mend it', () => {
    const [found] = compareSchemas(
      data({ box: { type: 'string', enum: ['a', 'b'] } }),
      data({ box: { type: 'string', enum: ['a'] } }),
    );
    expect(found).toEqual({ path: 'box', kind: 'value-removed', says: 'there are fewer values: b' });
  });

  it('does not mind words, but fields that are called like them', () => {
    const before = data({ title: text, on: nullable({ ...text, description: 'x' }) });
    const reworded = { ...before, $id: 'urn:x', examples: [1], title: 'Other', 'x-personal': 'nip' };
    expect(kinds(before, reworded)).toEqual([]);
    expect(kinds(before, data({ on: nullable({ ...text, description: 'y' }) }))).toEqual([
      'title: field-removed',
    ]);
  });

  it('does not take words out of values', () => {
    const named = (title: string) => data({ on: { enum: [{ title }] } });
    expect(kinds(named('a'), named('b'))).toEqual(['on: value-removed', 'on: value-added']);
  });

  it('finds a difference where one schema is a mere yes or no, or one of several alternatives is gone', () => {
    expect(kinds(data({ on: true }), data({ on: false }))).toEqual(['on: rule-changed']);
    const oneOf = (...anyOf: readonly object[]) => data({ on: { anyOf } });
    const none = { type: 'null' };
    expect(kinds(oneOf(text, { type: 'integer' }, none), oneOf(text, none))).not.toEqual([]);
  });

  it('takes no field into an object that was closed to it', () => {
    const closed = { ...data({ nip: text }), additionalProperties: false };
    expect(kinds(closed, { ...closed, ...data({ nip: text, box }, ['nip']) })).toEqual(['box: rule-changed']);
  });
});

/** Schemas as zod writes them for our data. */
const scalar = fc.oneof(
  fc.constant({ type: 'boolean' }),
  fc.record({ type: fc.constant('string') }),
  fc.subarray(['a', 'b', 'c'], { minLength: 1 }).map((values) => ({ type: 'string', enum: values })),
  fc.record(
    {
      type: fc.constant('integer'),
      minimum: fc.integer({ min: 0, max: 3 }),
      maximum: fc.integer({ min: 4, max: 7 }),
    },
    { requiredKeys: ['type'] },
  ),
  fc.record(
    {
      type: fc.constant('string'),
      minLength: fc.integer({ min: 0, max: 1 }),
      maxLength: fc.integer({ min: 1, max: 2 }),
    },
    { requiredKeys: ['type'] },
  ),
);
const withFields = (field: fc.Arbitrary<object>) =>
  fc
    .dictionary(fc.constantFrom('nip', 'box', 'on'), field, { maxKeys: 3 })
    .chain((fields) => fc.subarray(Object.keys(fields)).map((required) => data(fields, required)));
const { schema } = fc.letrec<{ schema: object }>((tie) => ({
  schema: fc.oneof(
    { maxDepth: 2 },
    scalar,
    scalar.map(nullable),
    tie('schema').map((items) => ({ type: 'array', items })),
    withFields(tie('schema')),
  ),
}));
const objectSchema = withFields(schema);

/** Values that hit such schemas often enough, and miss them often enough. */
const value = fc.dictionary(
  fc.constantFrom('nip', 'box', 'on'),
  fc.oneof(
    fc.constantFrom(null, true, 'a', 'b', 'c', '', 'abc', 0, 2, 4, 7, 9),
    fc.array(fc.constantFrom(null, 'a', 'c', 2, 9), { maxLength: 2 }),
    fc.dictionary(fc.constantFrom('nip', 'box', 'on'), fc.constantFrom(null, 'a', 'c', 2, 9), { maxKeys: 2 }),
  ),
  { maxKeys: 3 },
);

describe('what the comparison finds', () => {
  it('is nothing between a schema and itself', () => {
    fc.assert(
      fc.property(objectSchema, (one) => {
        expect(compareSchemas(one, structuredClone(one))).toEqual([]);
      }),
    );
  });

  it('is that a field was added, and nothing else, where only optional fields were', () => {
    fc.assert(
      fc.property(objectSchema, schema, (one, added) => {
        const grown = data({ ...one.properties, later: added }, one.required);
        expect(kinds(one, grown)).toEqual(['later: field-added']);
      }),
    );
  });

  it('is something wherever a value is read by one of the two only', () => {
    const ajv = new Ajv({ strict: false });
    let differing = 0;
    fc.assert(
      fc.property(
        objectSchema,
        objectSchema,
        fc.array(value, { minLength: 20, maxLength: 20 }),
        (one, other, values) => {
          const [before, after] = [ajv.compile(one), ajv.compile(other)];
          if (values.every((each) => before(each) === after(each))) return;
          differing += 1;
          expect(compareSchemas(one, other)).not.toEqual([]);
          expect(compareSchemas(other, one)).not.toEqual([]);
        },
      ),
      { numRuns: 300 },
    );
    expect(differing).toBeGreaterThan(50);
  });

  it('is turned round when the schemas are', () => {
    const OPPOSITE: Partial<Record<ChangeKind, readonly ChangeKind[]>> = {
      'field-removed': ['field-added', 'required-field-added'],
      'became-required': ['became-optional'],
      'null-added': ['null-dropped'],
      'value-added': ['value-removed'],
      widened: ['narrowed'],
      'type-changed': ['type-changed'],
    };
    fc.assert(
      fc.property(objectSchema, objectSchema, (one, other) => {
        const back = compareSchemas(other, one);
        for (const { path, kind } of compareSchemas(one, other)) {
          const opposite = OPPOSITE[kind];
          if (opposite === undefined) continue;
          expect(back.some((found) => found.path === path && opposite.includes(found.kind))).toBe(true);
        }
      }),
    );
  });
});
