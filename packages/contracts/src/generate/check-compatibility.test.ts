import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { EVENT_DATA } from '../events/data.ts';
import { CloudEvent } from '../events/envelope.ts';
import { checkCompatibility, type Promised, sayBreak } from './check-compatibility.ts';
import { readCatalogue, readPromised, readReleasedSchema, readReleases } from './events-folder.ts';

const catalogue = readCatalogue();
const promised = readPromised(catalogue, readReleases());

const TYPE = 'placement.changed.v1';
const Placement = EVENT_DATA[TYPE];
const entry = catalogue[TYPE];
if (entry === undefined) throw new RangeError(`${TYPE} is not in the catalogue`);

const schemaWith = (data: z.ZodObject): object =>
  z.toJSONSchema(CloudEvent.extend({ type: z.literal(TYPE), data }), { io: 'input' });

/** The real promise about placements, and what would be published now. */
const check = (data: z.ZodObject, { version = '1.0.0', isPublic = true } = {}) => {
  const one: Promised = {
    type: TYPE,
    released: { version: '1.0.0', public: isPublic },
    before: readReleasedSchema(TYPE, '1.0.0'),
    now: { entry: { ...entry, version, public: isPublic }, schema: schemaWith(data) },
  };
  return checkCompatibility([one]);
};

describe('the catalogue of today', () => {
  it('keeps every promise that was released', () => {
    expect(promised.length).toBeGreaterThan(180);
    expect(checkCompatibility(promised)).toEqual([]);
  });
});

describe('a break of a promise', () => {
  const { box, levels } = Placement.shape;
  it.each([
    ['a field that is gone', 'data.box', Placement.omit({ box: true })],
    ['a field that has another name', 'data.box', Placement.omit({ box: true }).extend({ kotak: box })],
    ['another type', 'data.box', Placement.extend({ box: z.string() })],
    ['a new field that is required', 'data.tier', Placement.extend({ tier: z.string() })],
    ['a field that may be left out', 'data.box', Placement.extend({ box: box.optional() })],
    ['fewer values', 'data.status', Placement.extend({ status: z.enum(['placed']) })],
    ['more values', 'data.status', Placement.extend({ status: z.enum(['placed', 'unplaced', 'held']) })],
    ['a narrower range', 'data.inputsVersion', Placement.extend({ inputsVersion: z.number().int().min(1) })],
    ['a rule for the text', 'data.ruleSet', Placement.extend({ ruleSet: z.string().max(9) })],
    ['null where none was', 'data.levels', Placement.extend({ levels: levels.nullable() })],
    ['no null where one was', 'data.box', Placement.extend({ box: box.unwrap() })],
  ])('is %s', (_what, path, data) => {
    const breaks = check(data, { version: '1.1.0' });
    expect(breaks.map((found) => found.path)).toContain(path);
    for (const { remedy } of breaks)
      expect(remedy).toBe(`publish it as placement.changed.v2 beside ${TYPE}, which stays as it was`);
  });

  it('is said with its type, its place and what to do', () => {
    const [found] = check(Placement.omit({ box: true }));
    expect(found && sayBreak(found)).toBe(
      'placement.changed.v1 · data.box: the field is gone, or has another name.\n' +
        '  Remedy: publish it as placement.changed.v2 beside placement.changed.v1, which stays as it was.',
    );
  });

  it('is no new value where all readers are our own', () => {
    const data = Placement.extend({ status: z.enum(['placed', 'unplaced', 'held']) });
    expect(check(data, { version: '1.1.0', isPublic: false })).toEqual([]);
    expect(check(data, { version: '1.1.0', isPublic: true })).toHaveLength(1);
  });

  it('is an event, a file of the history, or an audience that is gone', () => {
    const [one] = promised;
    if (one === undefined || one.now === null) throw new RangeError('nothing was released');
    const isOpen = { ...one, released: { ...one.released, public: true } };
    const closed = { ...one.now, entry: { ...one.now.entry, public: false } };
    const whats = [
      { ...one, now: null },
      { ...one, before: null },
      { ...isOpen, now: closed },
    ].map((broken) => checkCompatibility([broken]).map(({ what }) => what));
    expect(whats).toEqual([
      ['the event is gone'],
      ['history/1.0.0.json is gone'],
      ['other agencies may not subscribe to it any more'],
    ]);
  });

  it('is one wherever a field of any released event is taken out', () => {
    fc.assert(
      fc.property(fc.constantFrom(...promised), fc.nat(), ({ type, released, before, now }, at) => {
        const { properties } = z
          .object({
            properties: z.object({ data: z.looseObject({ properties: z.record(z.string(), z.unknown()) }) }),
          })
          .parse(now?.schema);
        const names = Object.keys(properties.data.properties);
        const gone = names[at % names.length] ?? '';
        const { [gone]: _gone, ...left } = properties.data.properties;
        const schema = {
          ...now?.schema,
          properties: { ...Object(now?.schema).properties, data: { ...properties.data, properties: left } },
        };
        const breaks = checkCompatibility([{ type, released, before, now: now && { ...now, schema } }]);
        expect(breaks).toEqual([expect.objectContaining({ type, path: `data.${gone}` })]);
      }),
    );
  });
});

describe('a new field that may be left out', () => {
  const grown = Placement.extend({ tier: z.string().optional() });

  it('needs a higher minor version', () => {
    expect(check(grown)).toEqual([
      expect.objectContaining({ path: 'data.tier', remedy: expect.stringContaining('raise the minor') }),
    ]);
    expect(check(grown, { version: '1.0.1' })).toHaveLength(1);
    expect(check(grown, { version: '2.1.0' })).toHaveLength(1);
    expect(check(grown, { version: '1.1.0' })).toEqual([]);
  });

  it('is no excuse for an older version', () => {
    expect(check(Placement, { version: '0.9.0' })).toEqual([
      expect.objectContaining({ what: 'version 0.9.0 is older than the released 1.0.0' }),
    ]);
  });
});
