import type { IsoDate } from '../brands.ts';
import { laterDate } from '../calendar.ts';
import type { RuleSet } from '../policy/rule-set.ts';
import { excludes, testRequirements } from '../succession/is-eligible-for-post.ts';
import type { CandidateProfile, RequirementVerdict, TargetPost } from '../succession.ts';
import { type Mending, mend } from './mend.ts';
import { type PostWay, requirementsFor } from './requirements-for.ts';

export type MissingRequirement = Mending &
  Pick<RequirementVerdict, 'requirement' | 'expected' | 'actual' | 'legalBasis'>;

export interface PostRequirements {
  /** Every requirement of the way to the post, met or not. */
  readonly verdicts: readonly RequirementVerdict[];
  /** Those unmet that block, and those that will be lost while waiting for them. */
  readonly missing: readonly MissingRequirement[];
  /** The earliest day on which nothing is missing; null where that day does not come. */
  readonly readyOn: IsoDate | null;
}

export interface PostQuestion {
  readonly profile: CandidateProfile;
  readonly post: TargetPost;
  readonly way: PostWay;
  /** Planned appointment. */
  readonly appointmentDate: IsoDate;
  /** Day on which ratings and assessment are looked at. */
  readonly asOf: IsoDate;
  readonly ruleSet: RuleSet;
}

/** What keeps somebody from a post, and how each of it can be mended. */
export function whatIsMissing(question: PostQuestion): PostRequirements {
  const { appointmentDate } = question;
  const verdicts = verdictsOn(appointmentDate, question);
  const missing = missingOf(verdicts, question);
  const readyOn = missing.reduce<IsoDate | null>(
    (latest, { on }) => (latest === null || on === null ? null : laterDate(latest, on)),
    appointmentDate,
  );
  if (readyOn === null) return { verdicts, missing, readyOn };
  const lost = lostBy(readyOn, missing, question);
  return { verdicts, missing: [...missing, ...lost], readyOn: lost.length === 0 ? readyOn : null };
}

/** What is met today and can never be mended once it is not, e.g. the age, while the rest ripens. */
function lostBy(
  readyOn: IsoDate,
  missing: readonly MissingRequirement[],
  question: PostQuestion,
): MissingRequirement[] {
  const known = new Set(missing.map(({ requirement }) => requirement));
  return missingOf(verdictsOn(readyOn, question), question).filter(
    ({ requirement, by }) => by === 'never' && !known.has(requirement),
  );
}

function verdictsOn(day: IsoDate, { profile, post, way, asOf, ruleSet }: PostQuestion): RequirementVerdict[] {
  const rules = requirementsFor(way, post.level, ruleSet);
  return testRequirements(rules, { profile, post, appointmentDate: day, asOf, ruleSet });
}

function missingOf(verdicts: readonly RequirementVerdict[], question: PostQuestion): MissingRequirement[] {
  const { post, way, ruleSet, profile, asOf } = question;
  return requirementsFor(way, post.level, ruleSet).flatMap((rule) => {
    const verdict = verdicts.find(({ requirement }) => requirement === rule.requirement);
    if (verdict === undefined || !excludes(verdict)) return [];
    const { requirement, expected, actual, legalBasis } = verdict;
    const mending = mend(rule, { profile, post, ruleSet, asOf });
    return [{ requirement, expected, actual, legalBasis, ...mending }];
  });
}
