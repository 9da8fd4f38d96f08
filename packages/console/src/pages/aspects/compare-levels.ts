import type { Assessment, Suggestion } from './merit-types.ts';

export interface LevelComparison {
  readonly set: number;
  /** Items whose level is lower than the evidence suggests. */
  readonly below: number;
  readonly above: number;
  /** Items for which the auditor set another level. */
  readonly differing: number;
}

/** The levels of some items against what the evidence suggests and what the auditor saw. */
export const compareLevels = (
  items: readonly { readonly id: string }[],
  { levels, verified }: Pick<Assessment, 'levels' | 'verified'>,
  suggestions: readonly Pick<Suggestion, 'item' | 'suggested'>[],
): LevelComparison => {
  const suggested = new Map(suggestions.map((one) => [one.item, one.suggested]));
  const ids = new Set(items.map(({ id }) => id));
  const own = levels.filter(({ item }) => ids.has(item));
  return {
    set: own.length,
    below: own.filter(({ item, level }) => level < (suggested.get(item) ?? level)).length,
    above: own.filter(({ item, level }) => level > (suggested.get(item) ?? level)).length,
    differing: verified?.differences.filter(({ item }) => ids.has(item)).length ?? 0,
  };
};
