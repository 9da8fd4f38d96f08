import { addDays } from '../calendar.ts';
import { type HolidayCalendar, workCalendar } from '../services/calendar/work-calendar.ts';
import type { LeaveFacts } from '../services/leave/annual-leave.ts';
import type { Leave } from '../services/leave/leave.ts';
import { leaveRulesOn } from '../services/leave/leave-types.ts';
import { day, nip } from './values.ts';

/** A granted cuti tahunan from Monday 2 to Friday 6 March 2026. */
export function buildLeave(changes: Partial<Leave> = {}): Leave {
  const from = changes.from ?? day('2026-03-02');
  return {
    id: `cuti-${from}`,
    nip: nip('197105101995031001'),
    kind: 'tahunan',
    from,
    until: addDays(from, 4),
    status: 'disetujui',
    requestedOn: day('2026-01-05'),
    letterNumber: null,
    childOrder: null,
    extends: null,
    superior: null,
    decidedOn: null,
    decreeNumber: null,
    refusalReason: null,
    effect: 'tidak-ada',
    ...changes,
  };
}

/** Years whose holidays are known to be none. */
export const emptyYears = (...years: readonly number[]): readonly HolidayCalendar[] =>
  years.map((year) => ({ year, days: [] }));

/** Somebody in service since 1995, of whom leave is kept from 2026 to 2030. */
export function buildLeaveFacts(changes: Partial<LeaveFacts> = {}): LeaveFacts {
  const rules = leaveRulesOn(day('2026-01-01'));
  if (rules === null) throw new Error('no leave types');
  return {
    leaves: [],
    credits: [],
    calendar: workCalendar(emptyYears(2026, 2027, 2028, 2029, 2030), { restDays: [0, 6] }),
    serviceStart: day('1995-03-01'),
    rules,
    ...changes,
  };
}
