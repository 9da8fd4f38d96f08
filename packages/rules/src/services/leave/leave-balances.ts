import type { IsoDate } from '../../brands.ts';
import { addMonths, dayAfter, dayBefore, yearOf } from '../../calendar.ts';
import type { EmploymentType, Sex } from '../../terms.ts';
import { type AnnualBalance, annualBalance, type CountedLeave, type LeaveFacts } from './annual-leave.ts';
import { isGranted, isStanding, LEAVE_KINDS, type LeaveKind, monthsTaken } from './leave.ts';
import { cltnMonths, servedBy } from './service-time.ts';

/** What is left of one kind beside cuti tahunan. */
export interface KindBalance {
  readonly kind: Exclude<LeaveKind, 'tahunan'>;
  readonly unit: 'bulan' | 'kali';
  /** Months of one leave, or how often. */
  readonly entitlement: number;
  readonly taken: number;
  readonly left: number;
  /** First day on which it may begin; null: at any time. */
  readonly earliest: IsoDate | null;
}

export interface LeaveBalances {
  readonly annual: AnnualBalance;
  readonly others: readonly KindBalance[];
}

export interface LeaveTaker {
  readonly employmentType: EmploymentType;
  readonly sex: Sex;
}

const latestEnd = (leaves: readonly CountedLeave[]): IsoDate | null =>
  leaves
    .map(({ until }) => until)
    .toSorted()
    .at(-1) ?? null;

/**
 * First day on which a leave of a kind may begin: after so many months of service, and so many since the last one.
 * Null: at any time.
 */
export function earliestStart(facts: LeaveFacts, kind: LeaveKind, on: IsoDate): IsoDate | null {
  const { serviceMonths, everyMonths } = facts.rules.types[kind];
  const last = latestEnd(facts.leaves.filter((leave) => leave.kind === kind && isStanding(leave)));
  const since = everyMonths === null || last === null ? facts.serviceStart : dayAfter(last);
  const months = since === facts.serviceStart ? serviceMonths : (everyMonths ?? 0);
  return months === 0 ? null : servedBy(facts.leaves, since, months, on);
}

/** All stretches that lengthen one another, the first of them first. */
export function chainOf<L extends Pick<CountedLeave, 'id' | 'extends'>>(
  leaves: readonly L[],
  leave: L,
): readonly L[] {
  const before = leaves.find(({ id }) => id === leave.extends);
  return before === undefined ? [leave] : [...chainOf(leaves, before), leave];
}

/** Months of the stretch that lasts on a day, with what it lengthens. */
function lasting(leaves: readonly CountedLeave[], kind: LeaveKind, on: IsoDate): number {
  const now = leaves.find(
    (leave) => leave.kind === kind && isGranted(leave) && leave.from <= on && on <= leave.until,
  );
  if (now === undefined) return 0;
  const [first = now] = chainOf(leaves, now);
  return monthsTaken({ from: first.from, until: on });
}

function takenOf(facts: LeaveFacts, kind: KindBalance['kind'], on: IsoDate): number {
  const granted = facts.leaves.filter((leave) => leave.kind === kind && isGranted(leave));
  switch (kind) {
    case 'cltn':
      return cltnMonths(facts, on);
    case 'melahirkan':
      return granted.filter(({ from }) => from <= on).length;
    case 'besar':
      return granted
        .filter(({ from }) => from <= on && yearOf(from) === yearOf(on))
        .reduce((sum, leave) => sum + monthsTaken(leave), 0);
    case 'sakit':
    case 'alasan-penting':
      return lasting(facts.leaves, kind, on);
  }
}

function balanceOf(facts: LeaveFacts, kind: KindBalance['kind'], on: IsoDate): KindBalance {
  const { longestMonths, extensionMonths, times } = facts.rules.types[kind];
  const entitlement = times ?? (longestMonths ?? 0) + extensionMonths;
  const earliest = earliestStart(facts, kind, on);
  const taken = takenOf(facts, kind, on);
  const isOpen = earliest === null || earliest <= on;
  return {
    kind,
    unit: times === null ? 'bulan' : 'kali',
    entitlement,
    taken,
    left: isOpen ? Math.max(0, entitlement - taken) : 0,
    earliest,
  };
}

/** What somebody may still take of each kind that is for them, as seen on a day. */
export function leaveBalances(facts: LeaveFacts, taker: LeaveTaker, on: IsoDate): LeaveBalances {
  const { types } = facts.rules;
  const kinds = LEAVE_KINDS.filter((kind): kind is KindBalance['kind'] => kind !== 'tahunan').filter(
    (kind) =>
      types[kind].employmentTypes.includes(taker.employmentType) &&
      (types[kind].sex === null || types[kind].sex === taker.sex),
  );
  return { annual: annualBalance(facts, on), others: kinds.map((kind) => balanceOf(facts, kind, on)) };
}

/** Last day of so many months that begin on a day: 29 February and 12 months end on 27 February. */
export const lastDayOfMonths = (from: IsoDate, months: number): IsoDate => dayBefore(addMonths(from, months));
