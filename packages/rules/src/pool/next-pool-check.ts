import type { IsoDate } from '../brands.ts';
import { addMonths, dayAfter, earliest } from '../calendar.ts';
import type { RuleSet } from '../policy/rule-set.ts';
import { type Membership, openSpell } from './membership.ts';
import type { PoolFacts } from './reasons-to-leave.ts';
import { reentryOn } from './reconcile-membership.ts';

/**
 * First day after `asOf` on which time alone may change the membership; null if none is in sight.
 *
 * @param readinessTurnsOn days on which the readiness changes by itself.
 */
export function nextPoolCheck(
  { profile }: PoolFacts,
  membership: Membership,
  asOf: IsoDate,
  ruleSet: Pick<RuleSet, 'talentPool'>,
  readinessTurnsOn: readonly IsoDate[],
): IsoDate | null {
  const spell = openSpell(membership);
  const { maxStayMonths } = ruleSet.talentPool;
  const reentry = reentryOn(membership, ruleSet);
  const days = [
    ...profile.sanctions.flatMap(({ from, until }) => [from, dayAfter(until)]),
    ...(profile.assessmentValidUntil === null ? [] : [dayAfter(profile.assessmentValidUntil)]),
    ...(profile.tmtPensiun === null ? [] : [profile.tmtPensiun]),
    ...(spell && maxStayMonths !== null ? [addMonths(spell.enteredOn, maxStayMonths)] : []),
    ...(reentry === null ? [] : [reentry]),
    ...(spell ? readinessTurnsOn : []),
  ];
  return earliest(days.filter((day) => day > asOf));
}
