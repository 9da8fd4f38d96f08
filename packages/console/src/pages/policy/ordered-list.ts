/** The same list with one member a place up or down; unchanged at its ends. */
export const moved = <T>(list: readonly T[], at: number, by: -1 | 1): readonly T[] => {
  const to = at + by;
  if (to < 0 || to >= list.length) return list;
  return list.map((member, place) => {
    const from = place === to ? at : place === at ? to : place;
    return list[from] ?? member;
  });
};

/** The same list with a member, or without it where it was there. */
export const toggled = <T>(list: readonly T[], member: T): readonly T[] =>
  list.includes(member) ? list.filter((one) => one !== member) : [...list, member];

/** The same list with one of its terms more, before those that come later among the terms. */
export const withTerm = <T>(list: readonly T[], term: T, terms: readonly T[]): readonly T[] => {
  const later = list.findIndex((one) => terms.indexOf(one) > terms.indexOf(term));
  return later === -1 ? [...list, term] : list.toSpliced(later, 0, term);
};
