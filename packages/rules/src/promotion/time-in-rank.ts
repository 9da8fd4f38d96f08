import type { IsoDate } from '../brands.ts';
import { addMonths, laterDate } from '../calendar.ts';
import type { PersonInputs } from '../person.ts';
import type { PromotionKind } from './promotion-kind.ts';
import type { PromotionTerms } from './promotion-terms.ts';

export interface TimeServed {
  /** Day on which the time in rank is full. */
  readonly inRank: IsoDate;
  /** Day on which the time in the post is full; null where none is asked for. */
  readonly inPost: IsoDate | null;
}

/** When the times that a rise asks for are full: date + months, so that the anniversary itself is in time. */
export function timeServed(
  kind: PromotionKind,
  { rank, post }: Pick<PersonInputs, 'rank' | 'post'>,
  { regular, structural }: PromotionTerms,
): TimeServed {
  if (kind === 'reguler') return { inRank: addMonths(rank.since, regular.monthsInRank), inPost: null };
  return {
    inRank: addMonths(rank.since, structural.monthsInRank),
    inPost: post && addMonths(post.since, structural.monthsInPost),
  };
}

/** The later of both. */
export function timeIsFullOn({ inRank, inPost }: TimeServed): IsoDate {
  return inPost === null ? inRank : laterDate(inRank, inPost);
}
