import type { MeritCategory, MeritInstrument } from './instrument.ts';
import { roundTo } from './round-to.ts';

/**
 * The category of an index: I–IV, or Dasar to Maju. The index is rounded first, since the bands of 2026 leave a gap
 * between 0.40 and 0.41; what lies below every category belongs to the first.
 *
 * @throws TypeError if the instrument has no category, which a sound one has
 */
export const categoryOf = (
  { categories, decimals }: Pick<MeritInstrument, 'categories' | 'decimals'>,
  index: number,
): MeritCategory => {
  const rounded = roundTo(index, decimals);
  const category = categories.findLast(({ from }) => from <= rounded) ?? categories[0];
  if (category === undefined) throw new TypeError('an instrument without categories');
  return category;
};

export interface NextCategory {
  readonly category: MeritCategory;
  /** How much of the index is missing, rounded as the index is. */
  readonly needed: number;
}

/** The category above that of an index, and what it takes to reach it; null at the top. */
export const nextCategory = (
  instrument: Pick<MeritInstrument, 'categories' | 'decimals'>,
  index: number,
): NextCategory | null => {
  const { categories, decimals } = instrument;
  const present = categories.indexOf(categoryOf(instrument, index));
  const category = categories[present + 1];
  return category === undefined
    ? null
    : { category, needed: roundTo(category.from - roundTo(index, decimals), decimals) };
};
