import type { IsoDate } from '../brands.ts';
import type { RuleSet } from '../policy/rule-set.ts';
import type { RequirementRule } from '../policy/target-rules.ts';
import { targetRulesOf } from '../policy/target-rules-of.ts';
import type { CandidateProfile, RequirementVerdict, TargetPost } from '../succession.ts';
import { type RequirementContext, testRequirement } from './test-requirement.ts';

/**
 * The verdict on every requirement of the post's level, met or not, each with its legal basis (PP 11/2017 Ps 54 and
 * 107 as the rule set states them).
 *
 * @param appointmentDate planned appointment; age, tenure, sanctions and retirement are tested on it.
 * @param asOf day on which ratings and assessment are looked at: today, for an appointment still far off.
 */
export function isEligibleForPost(
  profile: CandidateProfile,
  post: TargetPost,
  appointmentDate: IsoDate,
  ruleSet: RuleSet,
  asOf: IsoDate = appointmentDate,
): RequirementVerdict[] {
  const context = { profile, post, appointmentDate, asOf, ruleSet };
  return testRequirements(targetRulesOf(post.level, ruleSet).requirements, context);
}

/** The verdict on each of the given requirements that the post gives something to test by. */
export function testRequirements(
  rules: readonly RequirementRule[],
  context: RequirementContext,
): RequirementVerdict[] {
  return rules.flatMap((rule) => {
    const result = testRequirement(rule, context);
    const { requirement, effect, legalBasis } = rule;
    return result ? [{ requirement, effect, legalBasis, ...result }] : [];
  });
}

/** A failed requirement that only warns does not exclude. */
export function excludes({ met, effect }: RequirementVerdict): boolean {
  return !met && effect === 'block';
}
