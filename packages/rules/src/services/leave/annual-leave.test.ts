import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../calendar.ts';
import { buildLeave, buildLeaveFacts } from '../../testing/build-leave.ts';
import { day } from '../../testing/index.ts';
import { annualBalance, carriedInto, leftOf } from './annual-leave.ts';

const stretch = (from: string, until: string, changes: Partial<ReturnType<typeof buildLeave>> = {}) =>
  buildLeave({ from: day(from), until: day(until), ...changes });
const balance = (on: string, facts: Parameters<typeof buildLeaveFacts>[0] = {}) =>
  annualBalance(buildLeaveFacts(facts), day(on));

describe('annualBalance', () => {
  it('is twelve working days a year', () => {
    expect(balance('2026-06-01')).toEqual({
      year: 2026,
      entitlement: 12,
      carried: 0,
      taken: 0,
      booked: 0,
      requested: 0,
      left: 12,
    });
  });

  it('tells taken from booked by the day, both of the same leave', () => {
    const leaves = [stretch('2026-03-02', '2026-03-06')];
    expect(balance('2026-03-01', { leaves })).toMatchObject({ taken: 0, booked: 5, left: 7 });
    expect(balance('2026-03-03', { leaves })).toMatchObject({ taken: 2, booked: 3, left: 7 });
    expect(balance('2026-03-06', { leaves })).toMatchObject({ taken: 5, booked: 0, left: 7 });
  });

  it('sets aside what is asked for, and gives back what was not granted or was taken back', () => {
    const asked = stretch('2026-03-02', '2026-03-06', { status: 'diajukan' });
    expect(balance('2026-02-01', { leaves: [asked] })).toMatchObject({ requested: 5, booked: 0, left: 7 });
    for (const status of ['ditolak', 'dibatalkan'] as const) {
      expect(balance('2026-02-01', { leaves: [{ ...asked, status }] })).toMatchObject({
        requested: 0,
        left: 12,
      });
    }
  });

  it('counts no other kind', () => {
    expect(
      balance('2026-12-31', { leaves: [stretch('2026-03-02', '2026-03-06', { kind: 'sakit' })] }),
    ).toMatchObject({
      taken: 0,
      left: 12,
    });
  });

  it('splits a leave across the year: 31 December is of the old one, 1 January of the new one', () => {
    const leaves = [stretch('2026-12-28', '2027-01-05')];
    expect(balance('2026-12-31', { leaves })).toMatchObject({ year: 2026, taken: 4, booked: 0, left: 8 });
    expect(balance('2027-01-01', { leaves })).toMatchObject({
      year: 2027,
      carried: 6,
      taken: 1,
      booked: 2,
      left: 15,
    });
  });

  it('counts 29 February', () => {
    const leaves = [stretch('2028-02-28', '2028-03-01')];
    expect(balance('2028-02-29', { leaves })).toMatchObject({ taken: 2, booked: 1 });
  });

  it('gives nothing before a year of service', () => {
    const serviceStart = day('2026-03-01');
    expect(balance('2027-02-28', { serviceStart })).toMatchObject({ entitlement: 0, left: 0 });
    expect(balance('2027-03-01', { serviceStart })).toMatchObject({ entitlement: 12, carried: 0, left: 12 });
  });

  it('gives nothing in a year with cuti besar, nor in one wholly outside of service', () => {
    const besar = stretch('2026-06-01', '2026-08-31', { kind: 'besar' });
    expect(balance('2026-01-01', { leaves: [besar] }).entitlement).toBe(0);
    expect(balance('2027-01-01', { leaves: [besar] }).entitlement).toBe(12);
    expect(balance('2026-01-01', { leaves: [{ ...besar, status: 'diajukan' }] }).entitlement).toBe(12);
    const outside = stretch('2026-01-01', '2026-12-31', { kind: 'cltn' });
    expect(balance('2026-06-01', { leaves: [outside] }).entitlement).toBe(0);
    expect(balance('2026-06-01', { leaves: [{ ...outside, from: day('2026-01-02') }] }).entitlement).toBe(12);
    expect(balance('2026-06-01', { leaves: [{ ...outside, until: day('2026-12-30') }] }).entitlement).toBe(
      12,
    );
    expect(balance('2026-06-01', { leaves: [{ ...outside, kind: 'sakit' }] }).entitlement).toBe(12);
  });

  it('adds what replaces cuti bersama that had to be worked, in its year', () => {
    const credits = [
      { year: 2026, kind: 'pengganti-cuti-bersama', days: 2 },
      { year: 2026, kind: 'pengganti-cuti-bersama', days: 1 },
      { year: 2027, kind: 'pengganti-cuti-bersama', days: 4 },
    ] as const;
    expect(balance('2026-06-01', { credits }).entitlement).toBe(15);
  });

  it('is never below nothing', () => {
    const leaves = [stretch('2026-03-02', '2026-03-27')];
    expect(balance('2026-12-31', { leaves })).toMatchObject({ taken: 20, left: 0 });
    expect(leftOf(buildLeaveFacts({ leaves }), 2026)).toBe(-8);
  });
});

describe('carriedInto', () => {
  const carried = (year: number, facts: Parameters<typeof buildLeaveFacts>[0] = {}) =>
    carriedInto(buildLeaveFacts(facts), year);
  const oneDay = stretch('2026-03-02', '2026-03-02');

  it('carries six days, and nothing into the first year that is kept', () => {
    expect(carried(2026)).toBe(0);
    expect(carried(2027, { leaves: [oneDay] })).toBe(6);
    expect(carried(2027)).toBe(6);
  });

  it('carries no more than was left, of the own right after what had been carried', () => {
    expect(carried(2027, { leaves: [stretch('2026-03-02', '2026-03-11')] })).toBe(4);
    expect(carried(2027, { leaves: [stretch('2026-03-02', '2026-03-17')] })).toBe(0);
    // of 2027: six carried are used before its own twelve, of which ten are left
    expect(carried(2028, { leaves: [oneDay, stretch('2027-03-01', '2027-03-10')] })).toBe(6);
    // fifteen of eighteen used: three of the own are left
    expect(carried(2028, { leaves: [oneDay, stretch('2027-03-01', '2027-03-19')] })).toBe(3);
  });

  it('carries twelve where nothing was taken for two years, both of them kept', () => {
    expect(carried(2028)).toBe(12);
    expect(carried(2028, { leaves: [oneDay] })).toBe(6);
    expect(carried(2028, { leaves: [stretch('2027-03-01', '2027-03-01')] })).toBe(6);
    expect(carried(2028, { serviceStart: day('2026-06-01') })).toBe(6);
  });

  it('carries all of what was put off for the needs of the service', () => {
    const credits = [{ year: 2026, kind: 'ditangguhkan', days: 12 }] as const;
    expect(carried(2027, { credits })).toBe(12);
    expect(carried(2027, { credits, leaves: [stretch('2026-03-02', '2026-03-04')] })).toBe(9);
    expect(carried(2028, { credits, leaves: [oneDay] })).toBe(6);
  });

  it('takes a recorded opening balance before any count', () => {
    const credits = [{ year: 2026, kind: 'saldo-awal', days: 4 }] as const;
    expect(carried(2026, { credits })).toBe(4);
    expect(carried(2028, { credits: [{ year: 2028, kind: 'saldo-awal', days: 2 }] })).toBe(2);
  });

  it('assumes nothing where no year is kept', () => {
    const calendar = { restDays: [0, 6], holidays: new Set<never>(), years: new Set<number>() };
    expect(carried(2027, { calendar })).toBe(0);
  });

  it('never carries more than twelve, nor less than nothing, whatever was taken', () => {
    const leaves = fc.array(
      fc.tuple(fc.integer({ min: 0, max: 1700 }), fc.integer({ min: 0, max: 20 })).map(([at, length]) => {
        const from = addDays(day('2026-01-01'), at);
        return buildLeave({ id: `l-${at}`, from, until: addDays(from, length) });
      }),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(leaves, fc.integer({ min: 2026, max: 2030 }), (taken, year) => {
        const days = carriedInto(buildLeaveFacts({ leaves: taken }), year);
        return days >= 0 && days <= 12;
      }),
    );
  });
});
