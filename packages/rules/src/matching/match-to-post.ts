import type { IsoDate } from '../brands.ts';
import type { Assessment } from '../person.ts';
import type { RuleSet } from '../policy/rule-set.ts';
import type { TargetRules } from '../policy/target-rules.ts';
import { targetRulesOf } from '../policy/target-rules-of.ts';
import { testRequirements } from '../succession/is-eligible-for-post.ts';
import type { CandidateProfile, RequirementVerdict, TargetPost } from '../succession.ts';
import { type CompetencyMatch, matchStandard } from './match-standard.ts';
import { type Opportunity, opportunityOf } from './opportunities-of.ts';
import { type RelatedExperience, relatedExperience } from './related-experience.ts';
import { requirementsFor } from './requirements-for.ts';

/** Everything that speaks for and against one person in one post. */
export interface PostMatch extends Opportunity {
  readonly mix: TargetRules['mix'];
  /** Null without an assessment. */
  readonly competency: CompetencyMatch | null;
  /** Null where the post names no urusan. */
  readonly experience: RelatedExperience | null;
  /** Every requirement, met or not. */
  readonly requirements: readonly RequirementVerdict[];
}

/**
 * A person against the standard and the requirements of a post, with the final score (Kepka BKN 411/2025, tables 14
 * and 16); null where no way leads from the one level to the other.
 *
 * @param assessment the one that stands on `asOf`, valid or not: the requirements say which.
 */
export function matchToPost(
  profile: CandidateProfile,
  assessment: Assessment | null,
  post: TargetPost,
  appointmentDate: IsoDate,
  ruleSet: RuleSet,
  asOf: IsoDate = appointmentDate,
): PostMatch | null {
  const opportunity = opportunityOf(profile, post, appointmentDate, ruleSet, asOf);
  if (opportunity === null) return null;
  const rules = requirementsFor(opportunity.way, post.level, ruleSet);
  return {
    ...opportunity,
    mix: targetRulesOf(post.level, ruleSet).mix,
    competency: assessment && matchStandard(assessment, post, ruleSet.competency),
    experience: relatedExperience(profile, post, appointmentDate),
    requirements: testRequirements(rules, { profile, post, appointmentDate, asOf, ruleSet }),
  };
}
