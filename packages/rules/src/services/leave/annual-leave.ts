import type { IsoDate } from '../../brands.ts';
import { dayAfter, dayBefore, firstDayOfYear, yearOf } from '../../calendar.ts';
import { type WorkCalendar, workingDaysIn } from '../calendar/work-calendar.ts';
import {
  isGranted,
  isStanding,
  type Leave,
  type LeaveCredit,
  type LeaveCreditKind,
  overlapOf,
} from './leave.ts';
import type { LeaveRules } from './leave-types.ts';
import { serviceMonths } from './service-time.ts';

/** What of a leave is counted. */
export type CountedLeave = Pick<
  Leave,
  'id' | 'kind' | 'from' | 'until' | 'status' | 'childOrder' | 'extends'
>;

/** Everything that somebody's leave is counted from. */
export interface LeaveFacts {
  readonly leaves: readonly CountedLeave[];
  readonly credits: readonly LeaveCredit[];
  readonly calendar: WorkCalendar;
  readonly serviceStart: IsoDate;
  readonly rules: LeaveRules;
}

/** Working days of cuti tahunan in one year, as seen on a day of it. */
export interface AnnualBalance {
  readonly year: number;
  /** The year's own right, with what replaces cuti bersama that had to be worked. */
  readonly entitlement: number;
  /** From earlier years. */
  readonly carried: number;
  /** Up to and with the day. */
  readonly taken: number;
  /** Granted for later days of the year. */
  readonly booked: number;
  /** Asked for and not decided. */
  readonly requested: number;
  readonly left: number;
}

const lastDayOf = (year: number): IsoDate => dayBefore(firstDayOfYear(year + 1));
const wholeYear = (year: number) => ({ from: firstDayOfYear(year), until: lastDayOf(year) });

const isAnnual = ({ kind }: CountedLeave): boolean => kind === 'tahunan';

/** Working days of some leaves within a stretch. */
function daysWithin(
  leaves: readonly CountedLeave[],
  within: Pick<Leave, 'from' | 'until'>,
  calendar: WorkCalendar,
): number {
  return leaves.reduce((sum, leave) => {
    const part = overlapOf(leave, within);
    return part === null ? sum : sum + workingDaysIn(part.from, part.until, calendar);
  }, 0);
}

const creditOf = ({ credits }: LeaveFacts, year: number, kind: LeaveCreditKind): number =>
  credits
    .filter((credit) => credit.year === year && credit.kind === kind)
    .reduce((sum, { days }) => sum + days, 0);

/** The first year of which leave is kept here: nothing is assumed of those before. */
const firstYear = ({ calendar }: LeaveFacts): number => Math.min(...calendar.years);

/**
 * The right of one year: none before a year of service, none in a year with cuti besar, none in a year spent wholly
 * outside of service.
 */
function entitlementOf(facts: LeaveFacts, year: number, on: IsoDate): number {
  const { leaves, rules, serviceStart } = facts;
  const granted = leaves.filter(isGranted);
  const onLongLeave = granted.some(({ kind, from }) => kind === 'besar' && yearOf(from) === year);
  const outside = granted.some(
    (leave) => leave.kind === 'cltn' && leave.from <= firstDayOfYear(year) && leave.until >= lastDayOf(year),
  );
  const served = serviceMonths(leaves, serviceStart, on) >= rules.types.tahunan.serviceMonths;
  return served && !onLongLeave && !outside
    ? rules.annual.days + creditOf(facts, year, 'pengganti-cuti-bersama')
    : 0;
}

/** Days that are asked for are set aside: whoever gets them may rely on them. */
const usedIn = ({ leaves, calendar }: LeaveFacts, year: number): number =>
  daysWithin(
    leaves.filter((leave) => isAnnual(leave) && isStanding(leave)),
    wholeYear(year),
    calendar,
  );

/** Of a year's own right what was left at its end; carried days are used before it. */
function unusedOf(facts: LeaveFacts, year: number): number {
  const own = entitlementOf(facts, year, lastDayOf(year));
  return Math.max(0, own - Math.max(0, usedIn(facts, year) - carriedInto(facts, year)));
}

/**
 * Days brought over from the year before (RECALL: Peraturan BKN 24/2017): six; twelve where nothing was taken for two
 * years running, or where the leave was put off for the needs of the service. A recorded opening balance goes before
 * any count.
 */
export function carriedInto(facts: LeaveFacts, year: number): number {
  const opening = creditOf(facts, year, 'saldo-awal');
  if (opening > 0 || year <= firstYear(facts)) return opening;
  const { carryOver } = facts.rules.annual;
  const isDeferred = creditOf(facts, year - 1, 'ditangguhkan') > 0;
  const most = isDeferred
    ? carryOver.deferred
    : isUnusedFor(facts, year - 1, carryOver.unusedYears)
      ? carryOver.afterUnusedYears
      : carryOver.afterOneYear;
  return Math.min(most, unusedOf(facts, year - 1));
}

/** Whether of so many years up to `year`, all of them kept here and with a right, no day was taken. */
function isUnusedFor(facts: LeaveFacts, year: number, years: number): boolean {
  const all = Array.from({ length: years }, (_, back) => year - back);
  return all.every(
    (one) =>
      one >= firstYear(facts) && entitlementOf(facts, one, lastDayOf(one)) > 0 && usedIn(facts, one) === 0,
  );
}

/** Cuti tahunan of the year of a day. On 31 December it is the old year's, on 1 January the new one's. */
export function annualBalance(facts: LeaveFacts, on: IsoDate): AnnualBalance {
  const year = yearOf(on);
  const { from, until } = wholeYear(year);
  const leaves = facts.leaves.filter(isAnnual);
  const count = (status: CountedLeave['status'], within: Pick<Leave, 'from' | 'until'>) =>
    daysWithin(
      leaves.filter((leave) => leave.status === status),
      within,
      facts.calendar,
    );
  const entitlement = entitlementOf(facts, year, on);
  const carried = carriedInto(facts, year);
  const taken = count('disetujui', { from, until: on });
  const booked = count('disetujui', { from: dayAfter(on), until });
  const requested = count('diajukan', { from, until });
  const left = Math.max(0, entitlement + carried - taken - booked - requested);
  return { year, entitlement, carried, taken, booked, requested, left };
}

/** What is left of a year at its end; below 0 where more is taken, granted or asked for than there is. */
export function leftOf(facts: LeaveFacts, year: number): number {
  return entitlementOf(facts, year, lastDayOf(year)) + carriedInto(facts, year) - usedIn(facts, year);
}
