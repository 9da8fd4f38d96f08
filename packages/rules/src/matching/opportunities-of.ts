import type { IsoDate } from '../brands.ts';
import { addMonths } from '../calendar.ts';
import type { RuleSet } from '../policy/rule-set.ts';
import { targetRulesOf } from '../policy/target-rules-of.ts';
import { targetScore, technicalScore } from '../succession/target-score.ts';
import type { CandidateProfile, RequirementVerdict, TargetPost } from '../succession.ts';
import { type PostWay, wayTo } from './requirements-for.ts';
import { type MissingRequirement, whatIsMissing } from './what-is-missing.ts';

/** `siap`: nothing that blocks is missing; `hampir`: little, and all of it can be mended; `belum`: neither. */
export const FITS = ['siap', 'hampir', 'belum'] as const;
export type Fit = (typeof FITS)[number];

/** One person and one post. */
export interface Opportunity {
  readonly post: TargetPost;
  readonly way: PostWay;
  readonly fit: Fit;
  /** Nilai talenta and nilai teknis in the mix of the level; null while unplaced. */
  readonly finalScore: number | null;
  readonly talentScore: number | null;
  /** Null where the post requires no technical competency or one was not assessed. */
  readonly technicalScore: number | null;
  readonly missing: readonly MissingRequirement[];
  readonly readyOn: IsoDate | null;
  /** Unmet requirements that do not block. */
  readonly warnings: readonly RequirementVerdict[];
}

/** Where a person stands towards a post; null where no way leads from the one level to the other. */
export function opportunityOf(
  profile: CandidateProfile,
  post: TargetPost,
  appointmentDate: IsoDate,
  ruleSet: RuleSet,
  asOf: IsoDate = appointmentDate,
): Opportunity | null {
  const way = wayTo(profile.level, post.level, ruleSet);
  if (way === null) return null;
  const { verdicts, missing, readyOn } = whatIsMissing({
    profile,
    post,
    way,
    appointmentDate,
    asOf,
    ruleSet,
  });
  const technical = technicalScore(profile, post, ruleSet.competency.capPerItem);
  const { mix } = targetRulesOf(post.level, ruleSet);
  const { talentScore } = profile;
  return {
    post,
    way,
    fit: fitOf(missing, readyOn, asOf, ruleSet),
    finalScore: talentScore === null ? null : targetScore(talentScore, technical, mix),
    talentScore,
    technicalScore: technical,
    missing,
    readyOn,
    warnings: verdicts.filter(({ met, effect }) => !met && effect === 'warn'),
  };
}

/** The posts for which somebody is ready or nearly ready, the best first: see `compareOpportunities`. */
export function opportunitiesOf(
  profile: CandidateProfile,
  posts: readonly TargetPost[],
  appointmentDate: IsoDate,
  ruleSet: RuleSet,
  asOf: IsoDate = appointmentDate,
): Opportunity[] {
  return posts
    .filter(({ positionId }) => positionId !== profile.positionId)
    .flatMap((post) => opportunityOf(profile, post, appointmentDate, ruleSet, asOf) ?? [])
    .filter(({ fit }) => fit !== 'belum')
    .sort((a, b) => compareOpportunities(a, b) || compareText(a.post.positionId, b.post.positionId));
}

/** Ready before nearly, then by final score, then by how soon; equal ones are for the caller to tell apart. */
export function compareOpportunities(a: Opportunity, b: Opportunity): number {
  return (
    FITS.indexOf(a.fit) - FITS.indexOf(b.fit) ||
    (b.finalScore ?? -1) - (a.finalScore ?? -1) ||
    compareText(a.readyOn ?? '9999', b.readyOn ?? '9999')
  );
}

function fitOf(
  missing: readonly MissingRequirement[],
  readyOn: IsoDate | null,
  asOf: IsoDate,
  { matching }: Pick<RuleSet, 'matching'>,
): Fit {
  if (missing.length === 0) return 'siap';
  const inTime = readyOn !== null && readyOn <= addMonths(asOf, matching.nearMonths);
  return inTime && missing.length <= matching.nearMost ? 'hampir' : 'belum';
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
