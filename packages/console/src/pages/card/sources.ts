/** Records of one kind that a component was read from. */
export interface Source {
  readonly kind: string;
  readonly ids: readonly string[];
}

/** `performance/2025` says kind and id; a component may rest on many records of one kind. */
export const sourcesOf = (source: readonly string[]): readonly Source[] => {
  const byKind = Map.groupBy(source, (one) => one.split('/')[0] ?? one);
  return [...byKind].map(([kind, ones]) => ({
    kind,
    ids: ones.map((one) => one.slice(kind.length + 1)),
  }));
};
