import type { IsoDate } from '../../brands.ts';
import { dayAfter, yearOf } from '../../calendar.ts';
import { ok, type Result, refuse } from '../../result.ts';
import { unknownYear, workingDaysIn } from '../calendar/work-calendar.ts';
import { type CountedLeave, type LeaveFacts, leftOf } from './annual-leave.ts';
import { isGranted, isStanding, type Leave, type LeaveKind, overlapOf } from './leave.ts';
import { chainOf, earliestStart, type LeaveTaker, lastDayOfMonths } from './leave-balances.ts';
import type { LeaveType } from './leave-types.ts';

/** What is asked for. */
export interface LeaveRequest
  extends Pick<Leave, 'from' | 'until' | 'letterNumber' | 'childOrder' | 'extends'> {
  readonly kind: LeaveKind;
}

/** Why a leave cannot be asked for like this, with the limit that it meets. */
export type LeaveFault =
  | { readonly code: 'not-for-them'; readonly kind: LeaveKind }
  | { readonly code: 'in-the-past'; readonly earliest: IsoDate }
  | { readonly code: 'letter-required' }
  | { readonly code: 'child-order-required' }
  | { readonly code: 'child-order-not-allowed' }
  | { readonly code: 'child-order-taken'; readonly id: string }
  | { readonly code: 'overlap'; readonly id: string }
  | { readonly code: 'not-an-extension'; readonly from: IsoDate | null }
  | { readonly code: 'too-early'; readonly earliest: IsoDate }
  | { readonly code: 'too-long'; readonly lastDay: IsoDate }
  | { readonly code: 'calendar-missing'; readonly year: number }
  | { readonly code: 'no-working-day' }
  | { readonly code: 'over-balance'; readonly year: number; readonly left: number; readonly asked: number };

export interface LeaveAsker extends LeaveTaker {
  /** Whether the rule that it must not have begun is waived: HR enters what was granted on paper. */
  readonly byHr: boolean;
}

type Check = (request: LeaveRequest, facts: LeaveFacts, type: LeaveType) => LeaveFault | null;

const childOrder: Check = ({ kind, childOrder }, { leaves }, { times }) => {
  if (times === null) return childOrder === null ? null : { code: 'child-order-not-allowed' };
  if (childOrder === null) return { code: 'child-order-required' };
  const earlier = leaves.find(
    (leave) => leave.kind === kind && isStanding(leave) && leave.childOrder === childOrder,
  );
  return earlier ? { code: 'child-order-taken', id: earlier.id } : null;
};

const overlap: Check = (request, { leaves }) => {
  const other = leaves.find((leave) => isStanding(leave) && overlapOf(leave, request) !== null);
  return other ? { code: 'overlap', id: other.id } : null;
};

/** Months, from the first day of what it lengthens; an extension begins the day after that ends. */
const length: Check = (request, { leaves }, { longestMonths, extensionMonths }) => {
  if (request.extends === null) {
    return longestMonths === null ? null : within(request, request.from, longestMonths);
  }
  const before = leaves.find(
    (leave) => leave.id === request.extends && leave.kind === request.kind && isGranted(leave),
  );
  if (before === undefined || extensionMonths === 0) return { code: 'not-an-extension', from: null };
  const next = dayAfter(before.until);
  if (request.from !== next) return { code: 'not-an-extension', from: next };
  const [first = before] = chainOf(leaves, before);
  return within(request, first.from, (longestMonths ?? 0) + extensionMonths);
};

function within({ until }: LeaveRequest, from: IsoDate, months: number): LeaveFault | null {
  const lastDay = lastDayOfMonths(from, months);
  return until > lastDay ? { code: 'too-long', lastDay } : null;
}

const service: Check = (request, facts) => {
  if (request.extends !== null) return null;
  const earliest = earliestStart(facts, request.kind, request.from);
  return earliest !== null && request.from < earliest ? { code: 'too-early', earliest } : null;
};

/**
 * Cuti tahunan: known holidays, and no more working days in any year than there are left of it. A day more in one year
 * is one less to carry over: the years after it that leave is booked in have to hold as well.
 */
const balance: Check = (request, facts) => {
  const { kind, from, until } = request;
  if (kind !== 'tahunan') return null;
  const unknown = unknownYear(from, until, facts.calendar);
  if (unknown !== null) return { code: 'calendar-missing', year: unknown };
  if (workingDaysIn(from, until, facts.calendar) === 0) return { code: 'no-working-day' };
  const asked: CountedLeave = { ...request, id: '', status: 'diajukan' };
  const withIt = { ...facts, leaves: [...facts.leaves, asked] };
  const last = Math.max(...withIt.leaves.filter(isStanding).map((leave) => yearOf(leave.until)));
  for (let year = yearOf(from); year <= last; year += 1) {
    const before = leftOf(facts, year);
    const after = leftOf(withIt, year);
    if (after < 0 && after < before) {
      return { code: 'over-balance', year, left: Math.max(0, before), asked: before - after };
    }
  }
  return null;
};

const CHECKS: readonly Check[] = [childOrder, overlap, service, length, balance];

/** Whether a leave may be asked for; the first thing that stands in the way is named. */
export function checkLeave(
  request: LeaveRequest,
  facts: LeaveFacts,
  asker: LeaveAsker,
  today: IsoDate,
): Result<LeaveRequest, LeaveFault> {
  const type = facts.rules.types[request.kind];
  const { employmentTypes, sex, retroactive, letterRequired } = type;
  if (!employmentTypes.includes(asker.employmentType) || (sex !== null && sex !== asker.sex)) {
    return refuse({ code: 'not-for-them', kind: request.kind });
  }
  if (letterRequired && request.letterNumber === null) return refuse({ code: 'letter-required' });
  if (!asker.byHr && !retroactive && request.from < today) {
    return refuse({ code: 'in-the-past', earliest: today });
  }
  for (const check of CHECKS) {
    const fault = check(request, facts, type);
    if (fault) return refuse(fault);
  }
  return ok(request);
}
