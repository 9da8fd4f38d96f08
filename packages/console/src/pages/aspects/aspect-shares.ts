/** The score of each aspect as a share of its most: aspects of different weight can be compared so. */
export const aspectShares = (
  aspects: readonly { readonly aspect: string; readonly score: number; readonly most: number }[],
): Readonly<Record<string, number>> =>
  Object.fromEntries(
    aspects.flatMap(({ aspect, score, most }) => (most > 0 ? [[aspect, score / most]] : [])),
  );
