import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { createAsyncApi } from './asyncapi.ts';
import { readCatalogue, readEventJson } from './events-folder.ts';

const catalogue = readCatalogue();
const publicTypes = Object.keys(catalogue).filter((type) => catalogue[type]?.public);

const JsonObject = z.record(z.string(), z.unknown());
const Document = z.looseObject({
  channels: z.record(z.string(), z.looseObject({ messages: JsonObject })),
  operations: z.record(z.string(), z.looseObject({ messages: z.array(z.unknown()) })),
  components: z.looseObject({
    messages: z.record(z.string(), z.looseObject({ examples: z.array(z.object({ payload: JsonObject })) })),
    schemas: JsonObject,
  }),
});
const written: unknown = JSON.parse(JSON.stringify(createAsyncApi(catalogue)));
const { channels, components } = Document.parse(written);

const specification = JsonObject.parse(
  JSON.parse(
    readFileSync(new URL(import.meta.resolve('@asyncapi/specs/schemas/3.0.0-without-$id.json')), 'utf8'),
  ),
);
const isAsyncApi = new Ajv({ strict: false, validateFormats: false }).compile(specification);

const ID = 'https://kotak9.test/asyncapi';
const payloads = new Ajv({ strict: false, validateFormats: false });
payloads.addSchema({ $id: ID, ...Document.parse(written) });
const check = (name: string, payload: unknown): unknown =>
  payloads.getSchema(`${ID}#/components/schemas/${name}`)?.(payload);

const refsOf = (value: unknown): readonly string[] =>
  [...JSON.stringify(value).matchAll(/"\$ref":"([^"]+)"/g)].map(([, found = '']) => found);
const isThere = (pointer: string): boolean =>
  pointer
    .slice(2)
    .split('/')
    .reduce<unknown>((at, name) => Object(at)[name], written) !== undefined;

describe('the AsyncAPI document', () => {
  it('is one by the schema of AsyncAPI 3.0', () => {
    expect(isAsyncApi(written), JSON.stringify(isAsyncApi.errors?.slice(0, 5))).toBe(true);
    expect(isAsyncApi({ ...Document.parse(written), channels: { bus: { adress: 'x' } } })).toBe(false);
  });

  it('leads to nothing that it does not hold', () => {
    expect(refsOf(written).filter((pointer) => !isThere(pointer))).toEqual([]);
    expect(refsOf(written).length).toBeGreaterThan(100);
  });

  it('holds the public events and no other, by every way', () => {
    expect(Object.keys(components.messages)).toEqual(publicTypes);
    expect(Object.keys(channels)).toEqual(['webhook', 'bus', 'polling']);
    for (const way of ['webhook', 'bus'])
      expect(Object.keys(channels[way]?.messages ?? {})).toEqual(publicTypes);
  });

  it.each(publicTypes)('%s: its example is the one of its folder, and read by its schema', (type) => {
    const [example] = components.messages[type]?.examples ?? [];
    expect(example?.payload).toEqual(readEventJson(`${type}/example.json`));
    expect(check(type, example?.payload)).toBe(true);
  });

  it.each(publicTypes)('%s: is read with the agreed fields alone, and not with a wrong envelope', (type) => {
    const example = JsonObject.parse(readEventJson(`${type}/example.json`));
    const { subject: _subject, ...unnamed } = example;
    expect(check(type, { ...unnamed, data: {}, subscriptionid: 's-1' })).toBe(true);
    expect(check(type, { ...example, type: 'other.happened.v1' })).toBe(false);
    expect(check(type, { ...example, sequence: '7' })).toBe(false);
  });

  it('reads a page of polling whose events are all public ones', () => {
    const items = publicTypes.map((type, at) => ({
      position: at + 1,
      event: readEventJson(`${type}/example.json`),
    }));
    const page = { items, next: items.length, head: items.length };
    expect(check('page', page)).toBe(true);
    const internal = { position: 1, event: readEventJson('discipline.recorded.v1/example.json') };
    expect(check('page', { ...page, items: [internal] })).toBe(false);
  });
});
