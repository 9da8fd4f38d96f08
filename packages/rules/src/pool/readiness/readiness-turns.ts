import type { IsoDate } from '../../brands.ts';
import { addMonths, addYears, dayAfter } from '../../calendar.ts';
import type { RuleSet } from '../../policy/rule-set.ts';
import type { CandidateProfile } from '../../succession.ts';
import type { TargetReadiness } from './readiness.ts';

/**
 * Days on which time alone may change a readiness: when everything is ripe or comes within reach, when a requirement
 * that only waits is met, and when the age for a post is passed.
 */
export function readinessTurns(
  targets: readonly TargetReadiness[],
  profile: Pick<CandidateProfile, 'birthDate'>,
  ruleSet: Pick<RuleSet, 'talentPool' | 'targets'>,
): IsoDate[] {
  const { soonMonths } = ruleSet.talentPool.readiness;
  return targets.flatMap(({ target, gaps }) => [
    ...gaps.flatMap(({ by, on }) => (by === 'time' ? [on, addMonths(on, -soonMonths)] : [])),
    ...(ruleSet.targets[target]?.requirements ?? []).flatMap((rule) =>
      rule.requirement === 'age' ? agePassed(profile.birthDate, rule) : [],
    ),
  ]);
}

function agePassed(
  birthDate: IsoDate,
  { max, inclusive }: { readonly max: number; readonly inclusive: boolean },
): IsoDate[] {
  const birthday = addYears(birthDate, max);
  return [inclusive ? dayAfter(birthday) : birthday];
}
