import type { Instrument } from './merit-types.ts';

/** The aspects whose weight the instrument leaves open: only those are recorded. */
export const openWeights = ({
  variants,
  aspects,
}: Pick<Instrument, 'variants' | 'aspects'>): readonly string[] => {
  const weights = variants[0]?.weights ?? {};
  return aspects.map(({ id }) => id).filter((id) => weights[id] === null);
};
