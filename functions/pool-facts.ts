import {
  assessReadiness,
  type CandidateProfile,
  type IsoDate,
  lastChangeOf,
  laterDate,
  type PoolFacts,
  profileCandidate,
  type RuleSet,
} from '@kotak9/rules';
import type { PoolState } from '@kotak9/store';

/** What decides about the pool, from the inputs as they stand and the last placement. */
export const poolFactsOf = (
  { person, circumstances }: PoolState,
  ruleSet: RuleSet,
): PoolFacts & { readonly profile: CandidateProfile } => ({
  profile: person.placement
    ? profileCandidate(person.inputs, person.placement.placement, ruleSet)
    : person.talent.profile,
  circumstances,
});

/** The clock is not turned back: never before the last placement or the last change of the membership. */
export const poolDayOf = ({ person, membership }: PoolState, today: IsoDate): IsoDate => {
  const placed = person.placement?.placement.asOf ?? today;
  const changed = (membership && lastChangeOf(membership.membership)) ?? today;
  return [placed, changed].reduce(laterDate, today);
};

/** How ready somebody is, from the same facts. */
export const readinessOf = (state: PoolState, asOf: IsoDate, ruleSet: RuleSet) =>
  assessReadiness(poolFactsOf(state, ruleSet).profile, asOf, ruleSet);
