import type { IsoDate } from '../../brands.ts';
import type { ServicesRules } from '../../policy/services-rules.ts';
import { ok, type Result, refuse } from '../../result.ts';
import type { Leave, LeaveRefusalReason } from './leave.ts';
import { awayStatusOf } from './long-leave.ts';

export interface LeaveDecision {
  readonly granted: boolean;
  readonly decreeNumber: string | null;
  /** Required where it is not granted. */
  readonly reason: LeaveRefusalReason | null;
}

export type LeaveStepFault =
  | { readonly code: 'not-now'; readonly status: Leave['status'] }
  | { readonly code: 'reason-required' }
  | { readonly code: 'reason-not-allowed' }
  | { readonly code: 'decree-required' }
  | { readonly code: 'already-begun'; readonly from: IsoDate }
  | { readonly code: 'last-day'; readonly earliest: IsoDate; readonly latest: IsoDate };

/** Grants a leave or not. CLTN rests on a decree (RECALL: PP 11/2017), so that one is named with the grant. */
export function decideLeave(
  leave: Leave,
  { granted, decreeNumber, reason }: LeaveDecision,
  leaves: readonly Leave[],
  today: IsoDate,
  rules: Pick<ServicesRules, 'longLeaveMonths'>,
): Result<Leave, LeaveStepFault> {
  if (leave.status !== 'diajukan') return refuse({ code: 'not-now', status: leave.status });
  if (!granted) {
    if (reason === null) return refuse({ code: 'reason-required' });
    return ok({ ...leave, status: 'ditolak', decidedOn: today, decreeNumber, refusalReason: reason });
  }
  if (reason !== null) return refuse({ code: 'reason-not-allowed' });
  if (leave.kind === 'cltn' && decreeNumber === null) return refuse({ code: 'decree-required' });
  const effect = awayStatusOf(leave, leaves, rules) === null ? 'tidak-ada' : 'menunggu';
  return ok({ ...leave, status: 'disetujui', decidedOn: today, decreeNumber, effect });
}

/** Takes a leave back before its first day; one that is merely asked for, at any time. */
export function cancelLeave(leave: Leave, today: IsoDate): Result<Leave, LeaveStepFault> {
  if (leave.status === 'diajukan') return ok({ ...leave, status: 'dibatalkan', decidedOn: today });
  if (leave.status !== 'disetujui') return refuse({ code: 'not-now', status: leave.status });
  if (today >= leave.from) return refuse({ code: 'already-begun', from: leave.from });
  return ok({ ...leave, status: 'dibatalkan', decidedOn: today, effect: 'tidak-ada' });
}

/** Calls somebody back, or lets them come back, before the last day: the rest is not taken. */
export function shortenLeave(leave: Leave, lastDay: IsoDate): Result<Leave, LeaveStepFault> {
  if (leave.status !== 'disetujui') return refuse({ code: 'not-now', status: leave.status });
  if (lastDay < leave.from || lastDay >= leave.until) {
    return refuse({ code: 'last-day', earliest: leave.from, latest: leave.until });
  }
  return ok({ ...leave, until: lastDay });
}
