import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hoursLate, missingNotices, NOTICE_RECIPIENTS, noticeDueAt, noticeState } from './notice-due.ts';

const HOUR = 3_600_000;
const DAYS_3 = 72 * HOUR;
const instants = fc
  .integer({ min: Date.UTC(2024, 9, 17), max: Date.UTC(2060, 0, 1) })
  .map((at) => new Date(at).toISOString());
/** An instant as the clock of a place with another offset shows it. */
const at = (instant: string, offsetHours: number): string => {
  const shown = new Date(Date.parse(instant) + offsetHours * HOUR).toISOString().slice(0, -1);
  const hours = String(Math.abs(offsetHours)).padStart(2, '0');
  return `${shown}${offsetHours < 0 ? '-' : '+'}${hours}:00`;
};
const both = NOTICE_RECIPIENTS.map((to) => ({ to }));

describe('noticeDueAt', () => {
  it.each([
    ['2026-08-03T09:00:00+09:00', '2026-08-06T09:00:00+09:00'], // 12c
    ['2026-08-03T23:59:59+07:00', '2026-08-06T23:59:59+07:00'],
    ['2026-12-30T09:00:00+09:00', '2027-01-02T09:00:00+09:00'],
    ['2028-02-27T00:00:00Z', '2028-03-01T00:00:00Z'],
    // where clocks went forward in between, 72 hours end an hour later on the clock
    ['2026-03-27T09:00:00+01:00', '2026-03-30T10:00:00+02:00'],
  ])('12c: found %s, due %s', (found, due) => {
    expect(noticeDueAt(found)).toBe(new Date(due).toISOString());
  });

  it('is 72 hours later to the millisecond, by whatever clock it was found', () => {
    fc.assert(
      fc.property(instants, fc.integer({ min: -11, max: 14 }), (found, offset) => {
        expect(Date.parse(noticeDueAt(found)) - Date.parse(found)).toBe(DAYS_3);
        expect(noticeDueAt(at(found, offset))).toBe(noticeDueAt(found));
      }),
    );
  });
});

describe('hoursLate', () => {
  it.each([
    ['2026-08-06T09:00:00+09:00', 0],
    ['2026-08-03T09:00:00+09:00', 0],
    ['2026-08-06T09:00:01+09:00', 1],
    ['2026-08-06T10:00:00+09:00', 1],
    ['2026-08-06T08:00:01+07:00', 2],
    ['2026-08-07T09:00:00+09:00', 24],
  ])('a notice of %s is %i begun hours late', (given, hours) => {
    expect(hoursLate('2026-08-06T09:00:00+09:00', given)).toBe(hours);
  });
});

describe('noticeState', () => {
  const breach = { noticeDueAt: noticeDueAt('2026-08-03T09:00:00+09:00'), notices: [] };

  it.each([
    ['2026-08-03T09:00:00+09:00', 72, false],
    ['2026-08-03T09:00:01+09:00', 71, false],
    ['2026-08-06T08:30:00+09:00', 0, false],
    ['2026-08-06T09:00:00+09:00', 0, false],
    ['2026-08-06T09:00:00.001+09:00', 0, true],
  ])('at %s leaves %i hours, overdue: %s', (now, hoursLeft, overdue) => {
    expect(noticeState(breach, now)).toEqual({ missing: NOTICE_RECIPIENTS, hoursLeft, overdue });
  });

  it('needs both notices', () => {
    expect(missingNotices([{ to: 'subjek-data' }])).toEqual(['lembaga']);
    expect(missingNotices([{ to: 'lembaga' }])).toEqual(['subjek-data']);
    const late = '2030-01-01T00:00:00.000Z';
    expect(noticeState({ ...breach, notices: both.slice(1) }, late).overdue).toBe(true);
    expect(noticeState({ ...breach, notices: both }, late)).toEqual({
      missing: [],
      hoursLeft: null,
      overdue: false,
    });
  });

  it('is overdue exactly when a notice of that instant would be late', () => {
    fc.assert(
      fc.property(instants, fc.integer({ min: -DAYS_3, max: 2 * DAYS_3 }), (found, after) => {
        const due = noticeDueAt(found);
        const now = new Date(Date.parse(found) + after).toISOString();
        expect(noticeState({ noticeDueAt: due, notices: [] }, now).overdue).toBe(hoursLate(due, now) > 0);
      }),
    );
  });
});
