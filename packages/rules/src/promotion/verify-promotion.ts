import type { IsoDate } from '../brands.ts';
import type { RuleSet } from '../policy/rule-set.ts';
import { excludes } from '../succession/is-eligible-for-post.ts';
import type { RequirementVerdict } from '../succession.ts';
import type { Grade } from '../terms.ts';
import { type PromotionFacts, promotionConditions } from './promotion-conditions.ts';
import { gradeAfter, type PromotionKind, promotionKindFor } from './promotion-kind.ts';
import { promotionTermsOn } from './promotion-terms.ts';

/** What a rise in rank to the next grade on a day takes, condition by condition. */
export interface PromotionVerdict {
  /** Null where no way leads higher. */
  readonly kind: PromotionKind | null;
  readonly from: Grade;
  readonly to: Grade | null;
  /** TMT pangkat. */
  readonly period: IsoDate;
  readonly eligible: boolean;
  readonly conditions: readonly RequirementVerdict[];
}

/**
 * Whether somebody's rank can rise in a period, with every condition, met or not (PP 99/2000 jo 12/2002; Per BKN 2 and
 * 4/2025).
 *
 * @param today ratings that do not exist yet are not asked for: those of the last full years before it count.
 */
export function verifyPromotion(
  { person, supervisorGrade }: PromotionFacts,
  period: IsoDate,
  today: IsoDate,
  ruleSet: RuleSet,
): PromotionVerdict {
  const terms = promotionTermsOn(period);
  const kind = promotionKindFor(person, terms);
  const to = gradeAfter(person.rank.grade);
  const conditions = promotionConditions({
    person,
    supervisorGrade,
    kind,
    to,
    period,
    today,
    terms,
    ruleSet,
  });
  return { kind, from: person.rank.grade, to, period, eligible: !conditions.some(excludes), conditions };
}
