import type { IsoDate } from '../brands.ts';
import { yearOf } from '../calendar.ts';
import { compareEducation } from '../nine-box/measures/highest-education.ts';
import type { PersonInputs } from '../person.ts';
import type { RuleSet } from '../policy/rule-set.ts';
import type { Grade } from '../terms.ts';
import type { PromotionKind } from './promotion-kind.ts';
import { regularCeilingsOn } from './promotion-terms.ts';

/**
 * The highest rank that somebody can rise to: by education on the regular way, by the eselon of the post (PP 13/2002)
 * on the structural one. Null where neither is recorded.
 */
export function rankCeiling(
  kind: PromotionKind,
  { education, post }: Pick<PersonInputs, 'education' | 'post'>,
  on: IsoDate,
  { rankRanges }: Pick<RuleSet, 'rankRanges'>,
): Grade | null {
  if (kind === 'pilihan-struktural') {
    const eselon = post?.eselon ?? null;
    return eselon && rankRanges[eselon].highest;
  }
  const [highest] = education.filter(({ graduatedIn }) => graduatedIn <= yearOf(on)).sort(compareEducation);
  return highest ? regularCeilingsOn(on).highest[highest.level] : null;
}
