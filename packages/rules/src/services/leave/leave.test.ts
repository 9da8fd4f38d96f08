import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../calendar.ts';
import { buildLeave } from '../../testing/build-leave.ts';
import { day, nip } from '../../testing/index.ts';
import { leavePhase, monthsTaken, overlapOf } from './leave.ts';
import { lastDayOfMonths } from './leave-balances.ts';
import { LEAVE_RULES, leaveRulesOn } from './leave-types.ts';
import { cltnMonths, servedBy, serviceMonths, serviceStart } from './service-time.ts';

const cltn = (from: string, until: string, changes: Partial<ReturnType<typeof buildLeave>> = {}) =>
  buildLeave({ kind: 'cltn', from: day(from), until: day(until), ...changes });

describe('monthsTaken', () => {
  it.each([
    ['2026-03-01', '2026-05-31', 3],
    ['2026-03-01', '2026-06-01', 4],
    ['2026-03-01', '2026-03-01', 1],
    ['2026-01-31', '2026-02-27', 1],
    ['2026-01-31', '2026-02-28', 2],
    ['2028-02-29', '2029-02-27', 12],
    ['2028-02-29', '2029-02-28', 13],
  ])('%s to %s: %i', (from, until, months) => {
    expect(monthsTaken({ from: day(from), until: day(until) })).toBe(months);
  });

  it('is the least number of months that holds the stretch', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 800 }), fc.integer({ min: 0, max: 900 }), (at, length) => {
        const from = addDays(day('2027-01-01'), at);
        const until = addDays(from, length);
        const months = monthsTaken({ from, until });
        return (
          until <= lastDayOfMonths(from, months) &&
          (months === 1 || until > lastDayOfMonths(from, months - 1))
        );
      }),
    );
  });
});

describe('overlapOf', () => {
  const one = { from: day('2026-03-02'), until: day('2026-03-06') };
  it('is the part that both have', () => {
    expect(overlapOf(one, { from: day('2026-03-06'), until: day('2026-03-09') })).toEqual({
      from: '2026-03-06',
      until: '2026-03-06',
    });
    expect(overlapOf(one, { from: day('2026-03-07'), until: day('2026-03-09') })).toBeNull();
    expect(overlapOf(one, { from: day('2026-01-01'), until: day('2026-12-31') })).toEqual(one);
  });
});

describe('leavePhase', () => {
  it.each([
    ['2026-03-01', 'disetujui'],
    ['2026-03-02', 'berjalan'],
    ['2026-03-06', 'berjalan'],
    ['2026-03-07', 'selesai'],
  ])('on %s a granted leave is %s', (today, phase) =>
    expect(leavePhase(buildLeave(), day(today))).toBe(phase),
  );

  it('runs only if it was granted', () => {
    for (const status of ['diajukan', 'ditolak', 'dibatalkan'] as const) {
      expect(leavePhase(buildLeave({ status }), day('2026-03-04'))).toBe(status);
    }
  });
});

describe('leave types', () => {
  it('hold from the first day of their table', () => {
    expect(leaveRulesOn(day('2017-04-06'))).toBeNull();
    expect(leaveRulesOn(day('2017-04-07'))).toBe(LEAVE_RULES[0]);
    const later = LEAVE_RULES.map((rules) => ({ ...rules, validFrom: day('2027-01-01') }));
    const both = [...LEAVE_RULES, ...later];
    expect(leaveRulesOn(day('2026-12-31'), both)).toBe(both[0]);
    expect(leaveRulesOn(day('2027-01-01'), both)).toBe(both[1]);
  });

  it('say where their figures are from', () => {
    for (const { source } of LEAVE_RULES) expect(source).toMatch(/RECALL|SOURCE/);
  });
});

describe('cltnMonths', () => {
  const three = cltn('2024-01-01', '2026-12-31');

  it('counts granted CLTN up to the day, a month begun whole', () => {
    expect(cltnMonths({ leaves: [three] }, day('2023-12-31'))).toBe(0);
    expect(cltnMonths({ leaves: [three] }, day('2024-01-01'))).toBe(1);
    expect(cltnMonths({ leaves: [three] }, day('2024-01-31'))).toBe(1);
    expect(cltnMonths({ leaves: [three] }, day('2024-02-01'))).toBe(2);
    expect(cltnMonths({ leaves: [three] }, day('2030-01-01'))).toBe(36);
  });

  it('counts an extension on from its leave, in whatever order they come', () => {
    const more = cltn('2026-07-16', '2026-12-31');
    const first = cltn('2026-01-16', '2026-07-15');
    expect(cltnMonths({ leaves: [more, first] }, day('2027-01-01'))).toBe(12);
    expect(cltnMonths({ leaves: [first, cltn('2026-07-17', '2026-12-31')] }, day('2027-01-01'))).toBe(12);
    const apart = [cltn('2026-01-01', '2026-01-15'), cltn('2026-01-17', '2026-01-31')];
    expect(cltnMonths({ leaves: apart }, day('2027-01-01'))).toBe(2);
  });

  it('knows no other leave, and none that was not granted', () => {
    const others = [buildLeave({ kind: 'sakit' }), cltn('2026-01-01', '2026-12-31', { status: 'diajukan' })];
    expect(cltnMonths({ leaves: others }, day('2027-01-01'))).toBe(0);
  });
});

describe('service', () => {
  it('begins on the TMT CPNS of a NIP, and of a PPPK with the year', () => {
    expect(serviceStart(buildLeave())).toBe('1995-03-01');
    expect(serviceStart({ nip: nip('199005012023211001') })).toBe('2023-01-01');
  });

  it('stops while outside of it', () => {
    const leaves = [cltn('2024-01-01', '2024-12-31')];
    const since = day('2020-01-01');
    expect(serviceMonths(leaves, since, day('2024-01-01'))).toBe(47);
    expect(serviceMonths(leaves, since, day('2025-01-01'))).toBe(48);
    expect(serviceMonths(leaves, day('2025-01-01'), day('2026-01-01'))).toBe(12);
    expect(serviceMonths([cltn('2020-01-01', '2020-03-31')], since, day('2020-02-01'))).toBe(0);
    expect(servedBy(leaves, since, 60, day('2026-01-01'))).toBe('2026-01-01');
    expect(servedBy(leaves, day('2025-01-01'), 60, day('2026-01-01'))).toBe('2030-01-01');
  });
});
