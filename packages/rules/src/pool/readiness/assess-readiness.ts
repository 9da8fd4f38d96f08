import type { IsoDate } from '../../brands.ts';
import { addMonths, laterDate } from '../../calendar.ts';
import type { RuleSet } from '../../policy/rule-set.ts';
import { targetRulesOf } from '../../policy/target-rules-of.ts';
import { excludes, isEligibleForPost } from '../../succession/is-eligible-for-post.ts';
import type { CandidateProfile, RequirementVerdict, TargetPost } from '../../succession.ts';
import {
  READINESS,
  type Readiness,
  type ReadinessGap,
  type Ripening,
  type TargetReadiness,
} from './readiness.ts';
import { ripen } from './ripen.ts';
import { typicalTargets } from './typical-targets.ts';

/** How ready somebody is for each level one up from the present post, the soonest first. */
export function assessReadiness(
  profile: CandidateProfile,
  asOf: IsoDate,
  ruleSet: RuleSet,
): TargetReadiness[] {
  return typicalTargets(profile, ruleSet)
    .map((post) => readinessFor(profile, post, asOf, ruleSet))
    .sort((a, b) => placeOf(a.readiness) - placeOf(b.readiness));
}

/**
 * Readiness for one post, from the verdicts on its requirements: nothing lacking is ready now, what can be met within
 * the policy's time is ready in 1–2 years, later otherwise. Whoever has passed the age by then cannot reach it any more.
 */
export function readinessFor(
  profile: CandidateProfile,
  post: TargetPost,
  asOf: IsoDate,
  ruleSet: RuleSet,
): TargetReadiness {
  const unmet = isEligibleForPost(profile, post, asOf, ruleSet).filter(excludes);
  const gaps = unmet.map((verdict) => gapOf(verdict, { profile, post, asOf, ruleSet }));
  const readyOn = gaps.reduce<IsoDate | null>(
    (latest, { on }) => (latest === null || on === null ? null : laterDate(latest, on)),
    asOf,
  );
  const target = post.level;
  if (readyOn === null) return { target, readiness: null, readyOn, gaps };
  const lost = isEligibleForPost(profile, post, readyOn, ruleSet, asOf)
    .filter(excludes)
    .map((verdict) => gapOf(verdict, { profile, post, asOf, ruleSet }))
    .filter(({ by }) => by === 'never');
  if (lost.length > 0) return { target, readiness: null, readyOn: null, gaps: [...gaps, ...lost] };
  return { target, readiness: readinessBy(readyOn, gaps, asOf, ruleSet), readyOn, gaps };
}

function readinessBy(
  readyOn: IsoDate,
  gaps: readonly ReadinessGap[],
  asOf: IsoDate,
  { talentPool }: Pick<RuleSet, 'talentPool'>,
): Readiness {
  if (gaps.length === 0) return 'siap-sekarang';
  return readyOn <= addMonths(asOf, talentPool.readiness.soonMonths) ? 'siap-1-2-tahun' : 'siap-kemudian';
}

function gapOf(
  verdict: RequirementVerdict,
  context: {
    readonly profile: CandidateProfile;
    readonly post: TargetPost;
    readonly asOf: IsoDate;
    readonly ruleSet: RuleSet;
  },
): ReadinessGap {
  const { requirements } = targetRulesOf(context.post.level, context.ruleSet);
  const rule = requirements.find(({ requirement }) => requirement === verdict.requirement);
  const ripening: Ripening = rule ? ripen(rule, context) : { by: 'never', on: null };
  const { requirement, expected, actual, legalBasis } = verdict;
  return { requirement, expected, actual, legalBasis, ...ripening };
}

function placeOf(readiness: Readiness | null): number {
  return readiness === null ? READINESS.length : READINESS.indexOf(readiness);
}
