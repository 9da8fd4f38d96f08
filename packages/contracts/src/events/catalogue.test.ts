import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { Catalogue } from './catalogue.ts';
import { PERSONAL_KEY } from './catalogue-personal.ts';
import { versionOf } from './catalogue-versions.ts';
import { EVENT_DATA } from './data.ts';
import { CloudEvent, dataSchemaOf, isEventType } from './envelope.ts';

const root = new URL('../../../../', import.meta.url);
const folder = new URL('events/', root);
const readText = (path: string): string => readFileSync(new URL(path, folder), 'utf8');
const readJson = (path: string): unknown => JSON.parse(readText(path));

const catalogue = Catalogue.parse(readJson('catalogue.json'));
const entries = Object.entries(catalogue);
const dataOf = (type: string): z.ZodObject => {
  if (!isEventType(type)) throw new RangeError(`${type} has no data schema`);
  return EVENT_DATA[type];
};

/** Names of fields that lead to a person, whatever the event. */
const NAMING = /^(nip|holder|rater|applicantId|replacedBy)$/;
const personalFields = (type: string): readonly string[] =>
  Object.entries(z.toJSONSchema(dataOf(type), { io: 'input' }).properties ?? {})
    .filter(([, field]) => Object.hasOwn(Object(field), PERSONAL_KEY))
    .map(([name]) => name);

const isOptional = (schema: z.ZodObject, name: string): boolean =>
  z.object({ field: schema.shape[name] ?? z.never() }).safeParse({}).success;

/** The whole detail as a consumer reads it. */
const parses = (type: string, detail: unknown): boolean =>
  CloudEvent.extend({ type: z.literal(type), data: dataOf(type) }).safeParse(detail).success;

describe('the event catalogue', () => {
  it.each(entries)('%s names functions that exist', (_type, { producers, consumers }) => {
    for (const name of [...producers, ...consumers])
      expect(existsSync(new URL(`functions/${name}/handler.ts`, root)), name).toBe(true);
  });

  it.each(entries)('%s is named noun.verb-past.vN, and its schema by the same major', (type) => {
    expect(type).toMatch(/^[a-z]+(-[a-z]+)*\.[a-z]+(-[a-z]+)?\.v[1-9]$/);
    expect(dataSchemaOf(type)).toMatch(/^urn:kotak9:event:[a-z.-]+:\d+\.\d+\.\d+$/);
    expect(dataSchemaOf(type).split(':').at(-1)?.split('.')[0]).toBe(type.split('.v').at(-1));
  });

  it.each(entries)('%s is published in the version that the catalogue gives', (type, { version }) => {
    expect(dataSchemaOf(type).split(':').at(-1)).toBe(versionOf(type));
    if (version !== undefined) expect(versionOf(type)).toBe(version);
  });

  it.each(entries)('%s says so if it holds personal data', (type, { dataClass }) => {
    expect(dataClass === 'none').toBe(personalFields(type).length === 0);
  });

  it.each(entries)('%s marks what names somebody', (type) => {
    const naming = Object.keys(dataOf(type).shape).filter((name) => NAMING.test(name));
    expect(personalFields(type)).toEqual(expect.arrayContaining(naming));
  });

  it('tells other agencies nothing of discipline, claims and legal aid', () => {
    const secret = entries.filter(([, { dataClass }]) => dataClass === 'specific-personal');
    expect(secret.map(([type]) => type)).toEqual([
      'discipline.recorded.v1',
      'legal-aid.advanced.v1',
      'legal-aid.requested.v1',
      'protection-claim.advanced.v1',
      'protection-claim.filed.v1',
    ]);
    for (const [, entry] of secret) expect(entry.public).toBe(false);
    expect(Object.keys(EVENT_DATA['discipline.recorded.v1'].shape)).toEqual(['nip', 'corrected']);
  });
});

describe('the pages for subscribers', () => {
  it.each(entries)(
    '%s: its example is read, as it stands and with a field that a later version adds',
    (type) => {
      const example = z.record(z.string(), z.unknown()).parse(readJson(`${type}/example.json`));
      expect(parses(type, example)).toBe(true);
      const data = z.record(z.string(), z.unknown()).parse(example['data']);
      expect(parses(type, { ...example, extension: 1, data: { ...data, later: true } })).toBe(true);
    },
  );

  it.each(entries)('%s: its example lacks no field, and lacking any one it is refused', (type) => {
    const example = CloudEvent.parse(readJson(`${type}/example.json`));
    expect(Object.keys(example.data).toSorted()).toEqual(Object.keys(dataOf(type).shape).toSorted());
    for (const field of Object.keys(example.data).filter((name) => !isOptional(dataOf(type), name))) {
      const { [field]: _left, ...data } = example.data;
      expect(parses(type, { ...example, data }), field).toBe(false);
    }
  });

  it.each(entries)('%s: every field of its page has a meaning', (type) => {
    const [, data = ''] = readText(`${type}/README.md`).split(/^## /m);
    const rows = data.split('\n').filter((line) => line.startsWith('| `'));
    expect(rows.length).toBe(Object.keys(dataOf(type).shape).length);
    for (const row of rows) expect(row).toMatch(/^\| `\w+` \| [^|]{3,} \| [^|]{5,} \|$/);
  });

  it.each(entries)('%s: its page says of each personal field why it is and what allows it', (type, entry) => {
    const [, , part = ''] = readText(`${type}/README.md`).split(/^## /m);
    const rows = part.split('\n').filter((line) => line.startsWith('| `'));
    expect(rows.map((row) => row.split('`')[1])).toEqual(personalFields(type));
    for (const row of rows)
      expect(row).toContain(`UU 27/2022 Pasal 20 ayat 2 huruf e; ${entry.legalGround} |`);
  });

  it.each(entries)('%s: its schema stays open to later fields', (type) => {
    const text = JSON.stringify(readJson(`${type}/schema.json`));
    expect(text).not.toContain('"additionalProperties":false');
  });
});
