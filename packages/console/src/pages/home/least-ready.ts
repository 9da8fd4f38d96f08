interface UnitReadiness {
  readonly unitId: string;
  readonly parentId: string | null;
  readonly share: number | null;
}

/** Units directly below the top whose data are furthest from ready; a unit without people has nothing to be ready. */
export const leastReady = <U extends UnitReadiness>(
  units: readonly U[],
  most: number,
): readonly (U & { readonly share: number })[] => {
  const tops = new Set(units.filter(({ parentId }) => parentId === null).map(({ unitId }) => unitId));
  return units
    .flatMap((unit) => (unit.share === null ? [] : [{ ...unit, share: unit.share }]))
    .filter(({ parentId }) => (parentId === null ? tops.size > 1 : tops.has(parentId)))
    .toSorted((a, b) => a.share - b.share || a.unitId.localeCompare(b.unitId))
    .slice(0, most);
};
