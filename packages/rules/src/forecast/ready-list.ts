import type { IsoDate, Nip } from '../brands.ts';
import type { RuleSet } from '../policy/rule-set.ts';
import type { RequirementCode } from '../policy/target-rules.ts';
import { targetRulesOf } from '../policy/target-rules-of.ts';
import { rankSuccessors } from '../succession/build-succession-ranking.ts';
import { excludes, isEligibleForPost } from '../succession/is-eligible-for-post.ts';
import type { CandidateProfile, RankedCandidate } from '../succession.ts';
import type { ForecastPost } from './forecast-post.ts';

/** Who could fill one post on one day, looked at alone. */
export interface ReadyList {
  readonly post: ForecastPost;
  /** Planned appointment. */
  readonly date: IsoDate;
  /** All eligible people, best first. */
  readonly candidates: readonly RankedCandidate[];
  /** Those of them among whom the appointing official may choose. */
  readonly shortlist: readonly Nip[];
}

export type ReadyListOf = (post: ForecastPost, date: IsoDate) => ReadyList;

/**
 * Builds lists for many posts from the same people. Whoever is barred from every post of a level is passed over at
 * once: standing at none of its feeder levels, or failing a requirement that asks nothing else of the post.
 *
 * @param asOf see `isEligibleForPost`.
 */
export function createReadyLists(
  profiles: readonly CandidateProfile[],
  ruleSet: RuleSet,
  asOf: IsoDate,
): ReadyListOf {
  const known = new Map<string, readonly CandidateProfile[]>();
  const within = (post: ForecastPost, date: IsoDate): readonly CandidateProfile[] => {
    const key = `${post.level} ${date}`;
    const { candidateLevels } = targetRulesOf(post.level, ruleSet);
    const found =
      known.get(key) ??
      profiles.filter(
        (profile) =>
          profile.level !== null &&
          candidateLevels.includes(profile.level) &&
          couldHoldSome(profile, post, date, ruleSet, asOf),
      );
    known.set(key, found);
    return found;
  };
  return (post, date) => {
    const { candidates, shortlist } = rankSuccessors(within(post, date), post, date, ruleSet, asOf);
    return { post, date, candidates, shortlist };
  };
}

/** Requirements that ask nothing of the post but its level. */
const OF_THE_PERSON: readonly string[] = [
  'in-service',
  'employment-type',
  'box',
  'education',
  'level-tenure',
  'age',
  'performance',
  'no-running-sanction',
  'assessment-valid',
  'still-serving',
] satisfies RequirementCode[];

function couldHoldSome(
  profile: CandidateProfile,
  post: ForecastPost,
  date: IsoDate,
  ruleSet: RuleSet,
  asOf: IsoDate,
): boolean {
  return !isEligibleForPost(profile, post, date, ruleSet, asOf).some(
    (verdict) => excludes(verdict) && OF_THE_PERSON.includes(verdict.requirement),
  );
}
