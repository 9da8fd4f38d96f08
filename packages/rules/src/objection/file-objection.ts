import type { IsoDate } from '../brands.ts';
import { addDays } from '../calendar.ts';
import type { ObjectionClaim, ObjectionRules } from '../policy/objection-rules.ts';
import { ok, type Result, refuse } from '../result.ts';
import type { ObjectionRefusal, ObjectionState } from './objection.ts';

/**
 * The last day on which to object; null: there is none.
 *
 * @param since the day on which the contested item was recorded or placement made; null where nothing was
 */
export function lastFilingDay(
  claim: ObjectionClaim,
  since: IsoDate | null,
  { filingDays }: Pick<ObjectionRules, 'filingDays'>,
): IsoDate | null {
  const days = filingDays[claim];
  return days === null || since === null ? null : addDays(since, days);
}

/**
 * A new objection, before the first instance. That it can be filed at all is the right to object to decisions by
 * profiling (UU 27/2022 Ps 10); the periods are the policy's.
 */
export function fileObjection(
  claim: ObjectionClaim,
  since: IsoDate | null,
  today: IsoDate,
  rules: ObjectionRules,
): Result<ObjectionState, Extract<ObjectionRefusal, { code: 'too-late' }>> {
  const lastDay = lastFilingDay(claim, since, rules);
  if (lastDay !== null && today > lastDay) return refuse({ code: 'too-late', lastDay });
  const [instance, ...above] = rules.instances;
  return ok({
    status: 'open',
    filedOn: today,
    instance,
    above,
    escalationDays: rules.escalationDays,
    dueOn: addDays(today, instance.answerDays),
    lastOutcome: null,
    ending: null,
  });
}
