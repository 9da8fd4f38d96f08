import { isObject } from './at-path.ts';

/** What an entry of a list is known by, the first of these that it has. */
const NAMES = ['name', 'requirement', 'code', 'programme', 'level', 'predikat', 'band', 'method'] as const;

/** Whether a field says what its entry is, so that another word there would make another entry of it. */
export const isNaming = (field: string): boolean => NAMES.some((name) => name === field);

/** The term that an entry of a list is about; null where it has none. */
export const entryName = (entry: unknown): string | null => {
  if (!isObject(entry)) return null;
  const { performance, potential } = entry;
  // a place of the map of boxes is known by its two levels
  if (typeof performance === 'string' && typeof potential === 'string')
    return `${performance} / ${potential}`;
  const name = NAMES.map((key) => entry[key]).find((value) => typeof value === 'string');
  return typeof name === 'string' ? name : null;
};
