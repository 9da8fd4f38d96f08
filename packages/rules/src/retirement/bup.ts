import type { HeldPost, PersonInputs } from '../person.ts';
import type { RuleSet } from '../policy/rule-set.ts';

/** Batas usia pensiun of one person, with what it rests on. */
export interface Bup {
  /** Years. */
  readonly age: number;
  readonly legalBasis: string;
}

/** What BUP depends on. */
export interface Seated extends Pick<PersonInputs, 'bupOverride'> {
  readonly post: Pick<HeldPost, 'level'> | null;
}

/**
 * BUP by the post held now (PP 11/2017 Ps 239–240, UU 20/2023 Ps 55), unless another one holds for the person: posts
 * with a BUP of their own by law (guru, dosen, peneliti) and transitional provisions.
 *
 * @returns null for somebody without a post.
 */
export function bupOf({ post, bupOverride }: Seated, ruleSet: Pick<RuleSet, 'retirement'>): Bup | null {
  if (bupOverride) return bupOverride;
  if (!post) return null;
  return { age: ruleSet.retirement.bup[post.level], legalBasis: ruleSet.retirement.legalBasis };
}
