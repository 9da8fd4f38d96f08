import type { ImportRow } from './types.ts';

export interface FieldChange {
  /** As the record names it, e.g. `rank.grade`. */
  readonly field: string;
  /** Null: nothing was recorded. */
  readonly before: string | null;
  /** Null: nothing is recorded from now on. */
  readonly after: string | null;
}

/** What is recorded of a new person lies one level deeper than of a known one. */
const RECORD = 'record.';

const flat = (value: unknown, path: string): readonly (readonly [path: string, text: string | null])[] => {
  if (value === undefined) return [];
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value).flatMap(([key, inner]) => flat(inner, path === '' ? key : `${path}.${key}`));
  }
  const field = path.startsWith(RECORD) ? path.slice(RECORD.length) : path;
  return field === '' ? [] : [[field, value === null ? null : String(value)]];
};

/** What a row changes, field by field; of a new record all that it says. */
export const changesOf = ({ before, after }: Pick<ImportRow, 'before' | 'after'>): readonly FieldChange[] => {
  const known = new Map(flat(before, ''));
  return flat(after, '')
    .map(([field, text]) => ({ field, before: known.get(field) ?? null, after: text }))
    .filter((change) => change.before !== change.after);
};
