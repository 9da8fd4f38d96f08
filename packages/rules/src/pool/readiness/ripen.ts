import type { IsoDate } from '../../brands.ts';
import { addMonths, addYears, dayAfter, firstDayOfYear, laterDate } from '../../calendar.ts';
import { tenureReachedOn } from '../../career/tenure.ts';
import { rankOrder } from '../../identity/rank-ladder.ts';
import type { RuleSet } from '../../policy/rule-set.ts';
import type { ActableRequirement } from '../../policy/talent-pool-rules.ts';
import type { RequirementRule } from '../../policy/target-rules.ts';
import { lastRatings } from '../../succession/last-ratings.ts';
import type { CandidateProfile, Span, TargetPost } from '../../succession.ts';
import type { Ripening } from './readiness.ts';

export interface RipeningContext {
  readonly profile: CandidateProfile;
  readonly post: TargetPost;
  readonly asOf: IsoDate;
  readonly ruleSet: Pick<RuleSet, 'talentPool' | 'rankRanges'>;
}

const NEVER: Ripening = { by: 'never', on: null };

/**
 * How a requirement that is unmet on `asOf` comes to be met. Tenure and the next regular ranks come by time alone
 * (PP 11/2017; kenaikan pangkat reguler), a sanction ends by itself, good ratings must be earned year by year; what
 * somebody can do about the others takes the time that the policy says.
 */
export function ripen(rule: RequirementRule, context: RipeningContext): Ripening {
  const { profile, post } = context;
  switch (rule.requirement) {
    case 'level-tenure':
      return byTenure(
        profile.levelSpans.filter(({ level }) => rule.anyOf.includes(level)),
        rule.months,
        context,
      );
    case 'related-experience': {
      const fields = [post.field, ...post.relatedFields];
      return byTenure(
        profile.fieldSpans.filter(({ field }) => fields.includes(field)),
        rule.months,
        context,
      );
    }
    case 'rank':
      return byRank(rule.tolerance, context);
    case 'performance':
      return byRatings(rule, context);
    case 'no-running-sanction':
      return bySanctionsEnd(context);
    case 'box':
    case 'education':
    case 'assessment-valid':
    case 'willing':
      return byAct(rule.requirement, context);
    default:
      return NEVER;
  }
}

function byAct(requirement: ActableRequirement, { asOf, ruleSet }: RipeningContext): Ripening {
  const months = ruleSet.talentPool.readiness.acts[requirement];
  return months === undefined ? NEVER : { by: 'act', on: addMonths(asOf, months) };
}

/** What nobody serves today does not grow: the years begin with a posting that counts. */
function byTenure(spans: readonly Span[], months: number, { asOf }: RipeningContext): Ripening {
  const reached = tenureReachedOn(spans, months);
  return reached === null ? { by: 'act', on: addMonths(asOf, months) } : { by: 'time', on: reached };
}

/** A regular rank that is overdue comes by proposing it, one that is not yet due comes in its time. */
function byRank(tolerance: number, context: RipeningContext): Ripening {
  const { profile, post, asOf, ruleSet } = context;
  if (post.eselon === null) return NEVER;
  const { grade, since } = profile.rank;
  const steps = rankOrder(ruleSet.rankRanges[post.eselon].lowest) - tolerance - rankOrder(grade);
  const due = addYears(since, steps * ruleSet.talentPool.readiness.rankYears);
  return due > asOf ? { by: 'time', on: due } : byAct('rank', context);
}

/** A rating that does not suffice is outlived when the years looked at no longer reach back to it. */
function byRatings(
  rule: Extract<RequirementRule, { requirement: 'performance' }>,
  context: RipeningContext,
): Ripening {
  const act = byAct('performance', context);
  const poor = lastRatings(context.profile.predikats, context.asOf, rule).flatMap(({ year, predikat }) =>
    predikat === null || rule.anyOf.includes(predikat) ? [] : [year],
  );
  const [latest] = poor;
  if (act.by === 'never' || latest === undefined) return act;
  return { by: 'act', on: laterDate(act.on, firstDayOfYear(latest + rule.years + 1)) };
}

function bySanctionsEnd({ profile, asOf }: RipeningContext): Ripening {
  const ends = profile.sanctions.map(({ until }) => dayAfter(until));
  return { by: 'time', on: ends.reduce(laterDate, asOf) };
}
