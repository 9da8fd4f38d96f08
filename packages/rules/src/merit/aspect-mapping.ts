import mapping from './tables/aspect-mapping.json' with { type: 'json' };

/**
 * The aspects of the other instrument that took up, or gave, what an aspect holds. Empty where there is none: A5 (work
 * culture) has no parent among the old ones.
 */
export const counterpartsOf = (aspect: string): readonly string[] =>
  mapping.pairs.flatMap(([old, renewed]) =>
    aspect === old && renewed !== undefined
      ? [renewed]
      : aspect === renewed && old !== undefined
        ? [old]
        : [],
  );
