import { isObject } from './at-path.ts';

type Words = readonly (string | number)[];

const areWords = (list: unknown): list is Words =>
  Array.isArray(list) && list.every((entry) => entry !== null && !isObject(entry) && !Array.isArray(entry));

/**
 * Of two lists of words, those that the other lacks, so that of a long list only what changed is said; both whole
 * where they differ by their order alone. Null where one is no list of words.
 */
export const entriesApart = (
  before: unknown,
  after: unknown,
): { readonly before: Words; readonly after: Words } | null => {
  if (!areWords(before) || !areWords(after)) return null;
  const gone = before.filter((word) => !after.includes(word));
  const come = after.filter((word) => !before.includes(word));
  return gone.length + come.length === 0 ? { before, after } : { before: gone, after: come };
};
