import type { IsoDate } from '../../brands.ts';
import { dayAfter } from '../../calendar.ts';
import type { ServicesRules } from '../../policy/services-rules.ts';
import type { ServiceStatus } from '../../terms.ts';
import type { Leave } from './leave.ts';
import { chainOf, lastDayOfMonths } from './leave-balances.ts';

/** With which kedudukan somebody is away; null: the record goes on saying what it says. */
export type AwayStatus = Extract<ServiceStatus, 'cltn' | 'cuti-panjang'>;

/**
 * Cuti di luar tanggungan negara, and any leave of six months or more with what it lengthens, make unavailable for
 * placement (DESIGN). Only the former stops service time, which is why a long illness has a status of its own, and one
 * that does not say what it is.
 */
export function awayStatusOf(
  leave: Leave,
  leaves: readonly Leave[],
  { longLeaveMonths }: Pick<ServicesRules, 'longLeaveMonths'>,
): AwayStatus | null {
  if (leave.kind === 'cltn') return 'cltn';
  const [first = leave] = chainOf(leaves, leave);
  return leave.until >= lastDayOfMonths(first.from, longLeaveMonths) ? 'cuti-panjang' : null;
}

/** When the record next has to follow a leave: on its first day, and on the day after its last. */
export function effectDueOn({
  effect,
  from,
  until,
}: Pick<Leave, 'effect' | 'from' | 'until'>): IsoDate | null {
  switch (effect) {
    case 'menunggu':
      return from;
    case 'berlaku':
      return dayAfter(until);
    case 'tidak-ada':
    case 'selesai':
      return null;
  }
}

/** What a leave does to the kedudukan on a day: nothing, or another one, and how far the leave is then. */
export function followLeave(
  leave: Leave,
  away: AwayStatus,
  status: ServiceStatus,
  today: IsoDate,
): { readonly effect: Leave['effect']; readonly status: ServiceStatus } | null {
  const dueOn = effectDueOn(leave);
  if (dueOn === null || today < dueOn) return null;
  if (leave.effect === 'menunggu') {
    // somebody who left, or is away otherwise, stays what they are; a leave that is over before it was seen does nothing
    return status === 'aktif' && today <= leave.until
      ? { effect: 'berlaku', status: away }
      : { effect: 'selesai', status };
  }
  return { effect: 'selesai', status: status === away ? 'aktif' : status };
}
