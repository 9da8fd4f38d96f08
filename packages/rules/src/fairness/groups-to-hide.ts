/**
 * Of groups that together are everybody, those of which no figure may be given: each with fewer people than `smallest`,
 * and, since the figure of a single hidden group is what is left when all others are taken from the whole, as many of
 * the next smallest as it takes for the hidden to be together large enough.
 */
export function groupsToHide<Key extends string | null>(
  sizes: ReadonlyMap<Key, number>,
  smallest: number,
): ReadonlySet<Key> {
  const hidden = new Set<Key>();
  let people = 0;
  const bySize = [...sizes].sort(([a, few], [b, many]) => few - many || (String(a) < String(b) ? -1 : 1));
  for (const [key, size] of bySize) {
    if (size >= smallest && (hidden.size === 0 || people >= smallest)) break;
    hidden.add(key);
    people += size;
  }
  return hidden;
}
