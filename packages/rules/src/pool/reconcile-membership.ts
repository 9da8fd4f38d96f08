import type { IsoDate } from '../brands.ts';
import { addMonths } from '../calendar.ts';
import type { RuleSet } from '../policy/rule-set.ts';
import { type Membership, type MembershipStep, openSpell } from './membership.ts';
import { type PoolFacts, reasonsToLeave } from './reasons-to-leave.ts';

/**
 * What a day asks of somebody's membership of the talent pool (KRS): to enter it, to leave it for the first reason of
 * the policy's order that holds, to stand in it otherwise than before, or nothing. Box first, everything that bars
 * before it (PermenPANRB 3/2020 jo 20/2025; BKN December 2025: only boxes 7, 8 and 9).
 *
 * Applying the step and asking again on the same day gives `none`.
 */
export function reconcileMembership(
  facts: PoolFacts,
  membership: Membership | null,
  asOf: IsoDate,
  ruleSet: Pick<RuleSet, 'talentPool' | 'targets'>,
): MembershipStep {
  const spell = openSpell(membership);
  const [exit] = reasonsToLeave({ facts, spell, asOf, ruleSet });
  const row = ruleSet.talentPool.boxes.find(({ box }) => box === facts.profile.box);
  if (spell && exit) return { step: 'leave', ...exit };
  if (exit || !row) return { step: 'none' };
  if (spell) {
    const same = spell.box === row.box && spell.level === row.level;
    return same ? { step: 'none' } : { step: 'change', ...row };
  }
  const reentry = reentryOn(membership, ruleSet);
  if (reentry !== null && asOf < reentry) return { step: 'none' };
  return { step: 'enter', ...row, postLevel: facts.profile.level };
}

/** First day on which somebody who left may be in the pool again; null where nothing but the facts decides. */
export function reentryOn(
  membership: Membership | null,
  { talentPool: { reentry } }: Pick<RuleSet, 'talentPool'>,
): IsoDate | null {
  const exit = membership?.spells.at(-1)?.exit;
  return exit && reentry.after.includes(exit.reason) ? addMonths(exit.on, reentry.months) : null;
}
