import type { IsoDate } from '../brands.ts';
import type { RuleSet } from '../policy/rule-set.ts';
import { targetRulesOf } from '../policy/target-rules-of.ts';
import type {
  CandidateProfile,
  ExcludedCandidate,
  RequirementVerdict,
  SuccessionRanking,
  TargetPost,
} from '../succession.ts';
import { excludes, isEligibleForPost } from './is-eligible-for-post.ts';
import { pickShortlist } from './pick-shortlist.ts';
import { type Contender, rankCandidates } from './rank-candidates.ts';
import { targetScore, technicalScore } from './target-score.ts';

interface RankedContender extends Contender {
  readonly technicalScore: number | null;
  readonly warnings: readonly RequirementVerdict[];
}

/**
 * Everybody considered for a post: the eligible ranked, the first of them marked, the others with each requirement that
 * they fail. Does not depend on the order of `profiles`.
 *
 * @param appointmentDate planned appointment.
 * @param asOf see `isEligibleForPost`.
 */
export function rankSuccessors(
  profiles: readonly CandidateProfile[],
  post: TargetPost,
  appointmentDate: IsoDate,
  ruleSet: RuleSet,
  asOf: IsoDate = appointmentDate,
): SuccessionRanking {
  const { mix } = targetRulesOf(post.level, ruleSet);
  const contenders: RankedContender[] = [];
  const excluded: ExcludedCandidate[] = [];

  for (const profile of profiles) {
    const failed = isEligibleForPost(profile, post, appointmentDate, ruleSet, asOf).filter(({ met }) => !met);
    const { nip, name, box, talentScore } = profile;
    if (box === null || talentScore === null || failed.some(excludes)) {
      excluded.push({ nip, name, box, reasons: failed });
      continue;
    }
    const technical = technicalScore(profile, post, ruleSet.competency.capPerItem);
    contenders.push({
      profile,
      box,
      talentScore,
      technicalScore: technical,
      score: targetScore(talentScore, technical, mix),
      warnings: failed,
    });
  }

  const policy = ruleSet.successorPolicy;
  const ranked = rankCandidates(contenders, ruleSet.ranking, policy);
  const shortlist = pickShortlist(ranked, policy);
  return {
    ruleSet: ruleSet.id,
    appointmentDate,
    candidates: ranked.map((contender, index) => ({
      rank: index + 1,
      nip: contender.profile.nip,
      name: contender.profile.name,
      box: contender.box,
      score: contender.score,
      talentScore: contender.talentScore,
      technicalScore: contender.technicalScore,
      fallback: shortlist.includes(contender) && !policy.boxes.includes(contender.box),
      warnings: contender.warnings,
    })),
    shortlist: shortlist.map(({ profile }) => profile.nip),
    excluded: excluded.sort((a, b) => (a.nip < b.nip ? -1 : 1)),
  };
}
