import { Ajv } from 'ajv';
import { default as addFormats } from 'ajv-formats';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EVENT_DATA } from './data.ts';
import { CloudEvent, dataSchemaOf, isEventType } from './envelope.ts';
import { EVENT_EXAMPLES } from './examples.ts';

const text = { type: 'string', minLength: 1 } as const;
/** What the JSON format of CloudEvents 1.0 asks of an event (cloudevents.json of the specification). */
const SPECIFICATION = {
  type: 'object',
  required: ['id', 'source', 'specversion', 'type'],
  properties: {
    id: text,
    source: { ...text, format: 'uri-reference' },
    specversion: { const: '1.0' },
    type: text,
    datacontenttype: text,
    dataschema: { ...text, format: 'uri' },
    subject: text,
    time: { ...text, format: 'date-time' },
    data: {},
  },
  // an extension is text, a boolean or an integer of 32 bits, by a name of lower-case letters and digits
  propertyNames: { pattern: '^[a-z0-9]{1,20}$' },
  additionalProperties: {
    anyOf: [text, { type: 'boolean' }, { type: 'integer', minimum: -(2 ** 31), maximum: 2 ** 31 - 1 }],
  },
};
const ajv = new Ajv();
addFormats.default(ajv);
const isCloudEvent = ajv.compile(SPECIFICATION);

const types = Object.keys(EVENT_DATA).filter(isEventType);
const name = fc.string({ minLength: 1, maxLength: 40 });
const event = fc
  .record(
    {
      id: name,
      type: fc.constantFrom(...types),
      subject: name,
      time: fc
        .date({ noInvalidDate: true, min: new Date(0), max: new Date('9999-12-31') })
        .map((at) => at.toISOString()),
      agency: name,
      sequence: fc.oneof(fc.integer({ min: 1, max: 2 ** 31 - 1 }), fc.constant(2 ** 31 - 1)),
      correlationid: name,
      causationid: name,
    },
    { requiredKeys: ['id', 'type', 'subject', 'time', 'agency', 'sequence', 'correlationid'] },
  )
  .map((attributes) => ({
    specversion: '1.0',
    source: 'kotak9',
    datacontenttype: 'application/json',
    dataschema: dataSchemaOf(attributes.type),
    ...attributes,
    data: EVENT_EXAMPLES[attributes.type],
  }));

describe('an event of ours', () => {
  it('is a CloudEvent 1.0 whatever it holds', () => {
    fc.assert(
      fc.property(event, (one) => {
        expect(CloudEvent.safeParse(one).success).toBe(true);
        expect(isCloudEvent(one), JSON.stringify(isCloudEvent.errors)).toBe(true);
      }),
    );
  });

  it('is refused by us where CloudEvents refuses it', () => {
    const wrong = fc.constantFrom(
      { id: '' },
      { subject: '' },
      { specversion: '0.3' },
      { time: '2 March 2026' },
      { time: '2026-02-30T00:00:00Z' },
      { sequence: 2 ** 31 },
      { sequence: 1.5 },
      { dataschema: '' },
      { correlationid: '' },
    );
    fc.assert(
      fc.property(event, wrong, (one, change) => {
        expect(isCloudEvent({ ...one, ...change })).toBe(false);
        expect(CloudEvent.safeParse({ ...one, ...change }).success).toBe(false);
      }),
    );
  });
});
