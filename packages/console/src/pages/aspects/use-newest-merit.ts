import { useQueryClient } from '@tanstack/react-query';
import { MERIT_READS } from './merit-types.ts';

/** Loads the assessment as it is now, where somebody else was quicker. */
export const useNewestMerit = (): (() => void) => {
  const queries = useQueryClient();
  return () => void queries.invalidateQueries({ queryKey: [MERIT_READS[0]] });
};
