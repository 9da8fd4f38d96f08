import { rankOrder } from '../identity/rank-ladder.ts';
import type { PersonInputs } from '../person.ts';
import { GRADES, type Grade } from '../terms.ts';
import type { PromotionTerms } from './promotion-terms.ts';

/** Reguler: by years in rank. Pilihan struktural: by holding a structural post (PP 99/2000 jo 12/2002). */
export const PROMOTION_KINDS = ['reguler', 'pilihan-struktural'] as const;
export type PromotionKind = (typeof PROMOTION_KINDS)[number];

/**
 * How somebody's rank can rise; whoever holds no post rises by years. Null for functional posts, where credit points
 * (angka kredit) decide that are not held here.
 */
export function promotionKindFor(
  { post }: Pick<PersonInputs, 'post'>,
  { regular, structural }: PromotionTerms,
): PromotionKind | null {
  if (post === null || regular.levels.includes(post.level)) return 'reguler';
  return structural.levels.includes(post.level) ? 'pilihan-struktural' : null;
}

/** The next rank on the ladder; null above IV/e. */
export function gradeAfter(grade: Grade): Grade | null {
  return GRADES[rankOrder(grade)] ?? null;
}
