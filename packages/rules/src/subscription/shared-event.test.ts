import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toIsoDate } from '../calendar.ts';
import { agreedData, agreedEvent } from './agreed-data.ts';
import { agreementState } from './agreement-state.ts';
import { coversEvent } from './covers-event.ts';
import { sharedEvent } from './shared-event.ts';

const day = (year: number, month: number, date: number) => {
  const found = toIsoDate(year, month, date);
  if (found === null) throw new Error('no such day');
  return found;
};
const START = day(2026, 1, 1);
const END = day(2026, 12, 31);
const IN_FORCE = { status: 'active', validFrom: START, validUntil: END } as const;
const NIP = '197105101996031002';
const placed = {
  type: 'placement.changed.v1',
  subject: `placement/${NIP}`,
  data: { nip: NIP, box: 9, previousBox: 8 },
};

describe('agreementState', () => {
  it.each([
    [day(2025, 12, 31), 'not-yet'],
    [START, 'in-force'],
    [END, 'in-force'],
    [day(2027, 1, 1), 'ended'],
  ])('on %s is %s', (on, state) => {
    expect(agreementState(IN_FORCE, on)).toBe(state);
    expect(agreementState({ ...IN_FORCE, status: 'revoked' }, on)).toBe('revoked');
  });

  it('without a last day lasts until it is revoked', () => {
    expect(agreementState({ ...IN_FORCE, validUntil: null }, day(2099, 1, 1))).toBe('in-force');
  });
});

describe('coversEvent', () => {
  const facts = { nip: NIP, unitId: 'bkpsdm', level: 'administrator' };
  const wants = (filter: object, eventTypes = [placed.type]) =>
    coversEvent({ eventTypes, filter }, placed, facts);

  it.each([
    [{}, true],
    [{ unitIds: ['bkpsdm', 'dinas'] }, true],
    [{ unitIds: ['dinas'] }, false],
    [{ levels: ['administrator'] }, true],
    [{ levels: ['pengawas'] }, false],
    [{ unitIds: ['bkpsdm'], levels: ['pengawas'] }, false],
    [{ boxChange: true }, true],
  ])('%j: %s', (filter, covered) => {
    expect(wants(filter)).toBe(covered);
    expect(wants(filter, ['vacancy.opened.v1'])).toBe(false);
  });

  it('takes an event about no unit for none of a named one', () => {
    expect(coversEvent({ eventTypes: [placed.type], filter: { unitIds: ['bkpsdm'] } }, placed, {})).toBe(
      false,
    );
    expect(coversEvent({ eventTypes: [placed.type], filter: { levels: ['pengawas'] } }, placed, {})).toBe(
      false,
    );
  });

  it('asks only placements whether the box changed', () => {
    const filter = { boxChange: true } as const;
    const same = { ...placed, data: { box: 9, previousBox: 9 } };
    const other = { type: 'vacancy.opened.v1', data: {} };
    const eventTypes = [placed.type, other.type];
    expect(coversEvent({ eventTypes, filter }, same, facts)).toBe(false);
    expect(coversEvent({ eventTypes, filter }, other, facts)).toBe(true);
  });
});

describe('what leaves', () => {
  it('is the agreed fields, whatever else an event has', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), fc.array(fc.string()), (data, fields) => {
        const left = agreedData(fields, data);
        for (const [name, value] of Object.entries(data)) {
          expect(Object.hasOwn(left, name)).toBe(fields.includes(name));
          if (fields.includes(name)) expect(left[name]).toBe(value);
        }
        expect(Object.keys(left).every((name) => Object.hasOwn(data, name))).toBe(true);
      }),
    );
  });

  it('names the person in the subject only where the NIP is agreed', () => {
    expect(agreedEvent(['nip', 'box'], placed)).toEqual({ ...placed, data: { nip: NIP, box: 9 } });
    expect(JSON.stringify(agreedEvent(['box'], placed))).not.toContain(NIP);
    const vacancy = { ...placed, subject: 'vacancy/vac-kepala-1' };
    expect(agreedEvent(['box'], vacancy).subject).toBe('vacancy/vac-kepala-1');
  });

  it('needs an agreement in force that names the type, and a subscription that covers it', () => {
    const agreement = { ...IN_FORCE, events: [{ type: placed.type, fields: ['box'] }] };
    const wanted = { eventTypes: [placed.type], filter: {} };
    const share = (more: object, on = START) =>
      sharedEvent({ ...agreement, ...more }, wanted, placed, {}, on);
    expect(share({})).toEqual({ type: placed.type, data: { box: 9 } });
    expect(share({}, day(2027, 1, 1))).toBeNull();
    expect(share({ status: 'revoked' })).toBeNull();
    expect(share({ events: [] })).toBeNull();
    expect(sharedEvent(agreement, { ...wanted, eventTypes: [] }, placed, {}, START)).toBeNull();
  });
});
