/** Share of a name that may be wrong for it to be worth a guess. */
const FAR = 0.4;

/** The names most like one, nearest first; equals in the order given. */
export const nearestNames = (name: string, names: Iterable<string>, count = 3): readonly string[] => {
  const near: { readonly name: string; readonly distance: number }[] = [];
  for (const other of names) {
    const limit = Math.floor(Math.max(name.length, other.length) * FAR);
    if (Math.abs(name.length - other.length) > limit) continue;
    const distance = editDistance(name, other);
    if (distance <= limit) near.push({ name: other, distance });
  }
  return near
    .sort((a, b) => a.distance - b.distance)
    .slice(0, count)
    .map((one) => one.name);
};

/** Levenshtein: letters to add, drop or change to make one of the other. */
export const editDistance = (a: string, b: string): number => {
  let above = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 0; i < a.length; i++) {
    const row = [i + 1];
    for (let j = 0; j < b.length; j++) {
      const changed = (above[j] ?? 0) + (a[i] === b[j] ? 0 : 1);
      row.push(Math.min(changed, (above[j + 1] ?? 0) + 1, (row[j] ?? 0) + 1));
    }
    above = row;
  }
  return above[b.length] ?? 0;
};
