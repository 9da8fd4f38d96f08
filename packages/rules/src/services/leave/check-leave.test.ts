import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, yearOf } from '../../calendar.ts';
import { buildLeave, buildLeaveFacts, emptyYears } from '../../testing/build-leave.ts';
import { day } from '../../testing/index.ts';
import { workCalendar } from '../calendar/work-calendar.ts';
import { leftOf } from './annual-leave.ts';
import { checkLeave, type LeaveAsker, type LeaveRequest } from './check-leave.ts';

const TODAY = day('2026-02-02');
const asker: LeaveAsker = { employmentType: 'pns', sex: 'wanita', byHr: false };

const ask = (changes: Partial<LeaveRequest> = {}): LeaveRequest => ({
  kind: 'tahunan',
  from: day('2026-03-02'),
  until: day('2026-03-06'),
  letterNumber: null,
  childOrder: null,
  extends: null,
  ...changes,
});
const days = (from: string, until: string) => ({ from: day(from), until: day(until) });

const faultOf = (
  changes: Partial<LeaveRequest>,
  facts: Parameters<typeof buildLeaveFacts>[0] = {},
  by: Partial<LeaveAsker> = {},
) => {
  const checked = checkLeave(ask(changes), buildLeaveFacts(facts), { ...asker, ...by }, TODAY);
  return checked.ok ? null : checked.error;
};

describe('checkLeave', () => {
  it('lets a sound request through as it is', () => {
    expect(checkLeave(ask(), buildLeaveFacts(), asker, TODAY)).toEqual({ ok: true, value: ask() });
  });

  it.each([
    ['cltn', { employmentType: 'pppk' }],
    ['besar', { employmentType: 'pppk' }],
    ['alasan-penting', { employmentType: 'pppk' }],
    ['melahirkan', { sex: 'pria' }],
  ] as const)('%s is not for %j', (kind, by) => {
    expect(faultOf({ kind, letterNumber: 'x', childOrder: 1 }, {}, by)).toEqual({
      code: 'not-for-them',
      kind,
    });
  });

  it('wants the number of a letter where the kind rests on one', () => {
    expect(faultOf({ kind: 'sakit' })).toEqual({ code: 'letter-required' });
    expect(faultOf({ kind: 'sakit', letterNumber: '445/1' })).toBeNull();
    expect(faultOf({ kind: 'alasan-penting' })).toBeNull();
  });

  it('is asked for before it begins, unless the kind or HR allows otherwise', () => {
    const past = days('2026-02-01', '2026-02-06');
    expect(faultOf(past)).toEqual({ code: 'in-the-past', earliest: TODAY });
    expect(faultOf(days('2026-02-02', '2026-02-06'))).toBeNull();
    expect(faultOf(past, {}, { byHr: true })).toBeNull();
    expect(faultOf({ ...past, kind: 'sakit', letterNumber: '445/1' })).toBeNull();
  });

  it('knows the child that is born, once', () => {
    const birth = { kind: 'melahirkan', ...days('2026-03-01', '2026-05-31') } as const;
    expect(faultOf(birth)).toEqual({ code: 'child-order-required' });
    expect(faultOf({ childOrder: 1 })).toEqual({ code: 'child-order-not-allowed' });
    const first = buildLeave({ kind: 'melahirkan', childOrder: 1, ...days('2024-03-01', '2024-05-31') });
    expect(faultOf({ ...birth, childOrder: 1 }, { leaves: [first] })).toEqual({
      code: 'child-order-taken',
      id: first.id,
    });
    expect(faultOf({ ...birth, childOrder: 2 }, { leaves: [first] })).toBeNull();
    expect(faultOf({ ...birth, childOrder: 1 }, { leaves: [{ ...first, status: 'ditolak' }] })).toBeNull();
    expect(faultOf({ ...birth, childOrder: 1 }, { leaves: [{ ...first, kind: 'besar' }] })).toBeNull();
  });

  it('overlaps nothing that stands', () => {
    const other = buildLeave(days('2026-03-06', '2026-03-09'));
    expect(faultOf({}, { leaves: [other] })).toEqual({ code: 'overlap', id: other.id });
    expect(faultOf({}, { leaves: [{ ...other, status: 'diajukan' }] })).toMatchObject({ code: 'overlap' });
    expect(faultOf({}, { leaves: [{ ...other, status: 'dibatalkan' }] })).toBeNull();
    expect(faultOf({ until: day('2026-03-05') }, { leaves: [other] })).toBeNull();
  });

  it.each([
    ['besar', '2026-05-31', '2026-06-01'],
    ['melahirkan', '2026-05-31', '2026-06-01'],
    ['alasan-penting', '2026-03-31', '2026-04-01'],
    ['sakit', '2027-02-28', '2027-03-01'],
    ['cltn', '2029-02-28', '2029-03-01'],
  ] as const)('%s from 1 March 2026 lasts until %s at the most', (kind, until, tooLong) => {
    const request = {
      kind,
      letterNumber: 'x',
      childOrder: kind === 'melahirkan' ? 1 : null,
      from: day('2026-03-01'),
    };
    expect(faultOf({ ...request, until: day(until) })).toBeNull();
    expect(faultOf({ ...request, until: day(tooLong) })).toEqual({ code: 'too-long', lastDay: until });
  });

  it('gives cuti besar and CLTN after five years of service', () => {
    const serviceStart = day('2021-03-02');
    for (const kind of ['besar', 'cltn'] as const) {
      const request = { kind, letterNumber: 'x' };
      expect(faultOf(request, { serviceStart })).toBeNull();
      expect(faultOf({ ...request, from: day('2026-03-01') }, { serviceStart })).toEqual({
        code: 'too-early',
        earliest: '2026-03-02',
      });
    }
    expect(faultOf({}, { serviceStart: day('2025-03-03') })).toEqual({
      code: 'too-early',
      earliest: '2026-03-03',
    });
  });

  it('gives cuti besar again five years of service after the last, CLTN in between not counted', () => {
    const last = buildLeave({ kind: 'besar', ...days('2020-12-01', '2021-02-28') });
    const request = { kind: 'besar', from: day('2026-03-01'), until: day('2026-03-31') } as const;
    expect(faultOf(request, { leaves: [last] })).toBeNull();
    expect(faultOf({ ...request, from: day('2026-02-28') }, { leaves: [last] })).toMatchObject({
      code: 'too-early',
      earliest: '2026-03-01',
    });
    const cltn = buildLeave({ kind: 'cltn', ...days('2024-01-01', '2024-12-31') });
    expect(faultOf(request, { leaves: [last, cltn] })).toEqual({ code: 'too-early', earliest: '2027-03-01' });
    expect(faultOf(request, { leaves: [{ ...last, status: 'ditolak' }] })).toBeNull();
  });

  describe('an extension', () => {
    const three = buildLeave({ id: 'tiga', kind: 'cltn', ...days('2023-03-01', '2026-02-28') });
    const more = { kind: 'cltn', letterNumber: 'x', extends: 'tiga', from: day('2026-03-01') } as const;

    it('of CLTN lasts a year at the most, four with its leave', () => {
      expect(faultOf({ ...more, until: day('2027-02-28') }, { leaves: [three] })).toBeNull();
      expect(faultOf({ ...more, until: day('2027-03-01') }, { leaves: [three] })).toEqual({
        code: 'too-long',
        lastDay: '2027-02-28',
      });
    });

    it('is measured from the first of the chain', () => {
      const second = buildLeave({
        id: 'empat',
        kind: 'cltn',
        extends: 'tiga',
        ...days('2026-03-01', '2026-05-31'),
      });
      const third = { ...more, extends: 'empat', from: day('2026-06-01') };
      expect(faultOf({ ...third, until: day('2027-02-28') }, { leaves: [three, second] })).toBeNull();
      expect(faultOf({ ...third, until: day('2027-03-01') }, { leaves: [three, second] })).toMatchObject({
        lastDay: '2027-02-28',
      });
    });

    it('follows a granted leave of its kind on the next day', () => {
      const until = day('2026-12-31');
      expect(faultOf({ ...more, until, from: day('2026-03-02') }, { leaves: [three] })).toEqual({
        code: 'not-an-extension',
        from: '2026-03-01',
      });
      const nothing = { code: 'not-an-extension', from: null };
      expect(faultOf({ ...more, until })).toEqual(nothing);
      expect(faultOf({ ...more, until }, { leaves: [{ ...three, kind: 'sakit' }] })).toEqual(nothing);
      expect(faultOf({ ...more, until }, { leaves: [{ ...three, status: 'dibatalkan' }] })).toEqual(nothing);
    });

    it('is not for leave that is not lengthened', () => {
      const besar = buildLeave({ id: 'b', kind: 'besar', ...days('2026-02-01', '2026-02-28') });
      expect(faultOf({ kind: 'besar', extends: 'b', from: day('2026-03-01') }, { leaves: [besar] })).toEqual({
        code: 'not-an-extension',
        from: null,
      });
    });
  });

  describe('cuti tahunan', () => {
    it('needs the holidays of every year that it touches', () => {
      const calendar = workCalendar(emptyYears(2026), { restDays: [0, 6] });
      expect(faultOf(days('2026-12-28', '2027-01-05'), { calendar })).toEqual({
        code: 'calendar-missing',
        year: 2027,
      });
      expect(faultOf(days('2026-12-28', '2026-12-31'), { calendar })).toBeNull();
    });

    it('needs a working day', () => {
      expect(faultOf(days('2026-03-07', '2026-03-08'))).toEqual({ code: 'no-working-day' });
    });

    it('takes what is left and no day more', () => {
      expect(faultOf(days('2026-03-02', '2026-03-17'))).toBeNull();
      expect(faultOf(days('2026-03-02', '2026-03-18'))).toEqual({
        code: 'over-balance',
        year: 2026,
        left: 12,
        asked: 13,
      });
    });

    it('is held against each year that it touches', () => {
      const leaves = [buildLeave(days('2026-06-01', '2026-06-12'))];
      expect(faultOf(days('2026-12-30', '2027-01-05'), { leaves })).toBeNull();
      expect(faultOf(days('2026-12-29', '2027-01-05'), { leaves })).toEqual({
        code: 'over-balance',
        year: 2026,
        left: 2,
        asked: 3,
      });
    });

    it('carries into the next year only what it leaves of the old one', () => {
      // 10 of 12 days are taken; 2 of this request, so that nothing is carried, and 13 days of the next year are too many
      const leaves = [buildLeave(days('2026-06-01', '2026-06-12'))];
      expect(faultOf(days('2026-12-30', '2027-01-18'), { leaves })).toBeNull();
      expect(faultOf(days('2026-12-30', '2027-01-19'), { leaves })).toMatchObject({
        code: 'over-balance',
        year: 2027,
      });
    });

    it('takes no days from a year whose carried days are already booked in the next', () => {
      const next = buildLeave(days('2027-01-04', '2027-01-27'));
      expect(leftOf(buildLeaveFacts({ leaves: [next] }), 2027)).toBe(0);
      expect(faultOf(days('2026-11-02', '2026-11-09'), { leaves: [next] })).toBeNull();
      expect(faultOf(days('2026-11-02', '2026-11-10'), { leaves: [next] })).toEqual({
        code: 'over-balance',
        year: 2027,
        left: 0,
        asked: 1,
      });
    });

    it('does not hold an old debt against a request that adds nothing to it', () => {
      const debt = buildLeave(days('2027-01-04', '2027-02-26'));
      expect(leftOf(buildLeaveFacts({ leaves: [debt] }), 2027)).toBeLessThan(0);
      expect(faultOf(days('2026-11-02', '2026-11-03'), { leaves: [debt] })).toBeNull();
    });

    it('is never granted beyond the balance, whatever was taken before', () => {
      const stretch = fc.tuple(fc.integer({ min: 40, max: 800 }), fc.integer({ min: 0, max: 16 }));
      fc.assert(
        fc.property(fc.array(stretch, { maxLength: 8 }), (stretches) => {
          let facts = buildLeaveFacts();
          for (const [at, length] of stretches) {
            const from = addDays(day('2026-01-01'), at);
            const request = ask({ from, until: addDays(from, length) });
            if (checkLeave(request, facts, asker, TODAY).ok) {
              facts = buildLeaveFacts({
                leaves: [...facts.leaves, buildLeave({ ...request, id: `l-${at}` })],
              });
            }
          }
          const years = facts.leaves.map(({ until }) => yearOf(until));
          return years.every((year) => leftOf(facts, year) >= 0);
        }),
      );
    });
  });
});
