import { describe, expect, it } from 'vitest';
import { CloudEvent, dataSchemaOf, isEventType } from './envelope.ts';

const event = {
  specversion: '1.0',
  id: 'e-1',
  source: 'kotak9',
  type: 'unit.created.v1',
  subject: 'unit/bkpsdm',
  time: '2026-03-02T01:15:00.000Z',
  datacontenttype: 'application/json',
  dataschema: dataSchemaOf('unit.created.v1'),
  agency: 'kota-jayapura',
  sequence: 1,
  correlationid: 'c-1',
  data: { unitId: 'bkpsdm', parentId: null },
};

describe('CloudEvent', () => {
  it('takes an event with and without the one that led to it', () => {
    expect(CloudEvent.parse(event)).toEqual(event);
    expect(CloudEvent.parse({ ...event, causationid: 'e-0' })).toHaveProperty('causationid', 'e-0');
  });

  it.each([
    { specversion: '0.3' },
    { source: 'elsewhere' },
    { type: 'unit.created.v2' },
    { type: 'toString' },
    { time: '2026-03-02' },
    { time: '2026-03-02T01:15:00+09:00' },
    { sequence: 0 },
    { sequence: '1' },
    { datacontenttype: 'text/plain' },
    { data: [] },
    { agency: undefined },
  ])('refuses %j', (wrong) => {
    expect(CloudEvent.safeParse({ ...event, ...wrong }).success).toBe(false);
  });
});

describe('names of events', () => {
  it('are known by themselves, not by what every object has', () => {
    expect(isEventType('unit.created.v1')).toBe(true);
    expect(isEventType('constructor')).toBe(false);
  });

  it('lead to the schema of their major', () => {
    expect(dataSchemaOf('position-standard.set.v1')).toBe('urn:kotak9:event:position-standard.set:1.0.0');
  });
});
