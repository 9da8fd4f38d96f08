import type { EntryForm } from './entry-forms.ts';

/** Fields as they are typed, by path. */
export type EntryValues = Readonly<Record<string, string>>;
export type Entry = Readonly<Record<string, unknown>>;

/** What an entry is told from others of its kind by. */
export const idOf = ({ id }: Entry): string => (typeof id === 'string' ? id : '');

const isEntry = (value: unknown): value is Entry =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const at = (entry: Entry, path: string): unknown =>
  path.split('.').reduce<unknown>((inner, name) => (isEntry(inner) ? inner[name] : undefined), entry);

/** What an entry says, as a form shows it. */
export const valuesOf = ({ fields }: EntryForm, entry: Entry | null): EntryValues =>
  Object.fromEntries(
    fields.map(({ path }) => {
      const value = entry === null ? undefined : at(entry, path);
      return [path, typeof value === 'string' || typeof value === 'number' ? String(value) : ''];
    }),
  );

/** Paths that must be filled and are not. */
export const emptyFields = ({ fields }: EntryForm, values: EntryValues): readonly string[] =>
  fields
    .filter(({ path, isOptional }) => isOptional !== true && (values[path] ?? '').trim() === '')
    .map(({ path }) => path);

/** The entry as it would be recorded: what was typed, and of `entry` what a form does not show. */
export const entryOf = ({ fields, kept }: EntryForm, values: EntryValues, entry: Entry | null): Entry => {
  const typed = fields.map(({ path, type }) => {
    const value = (values[path] ?? '').trim();
    if (value === '') return [path, null] as const;
    return [path, type === 'number' ? Number(value) : value] as const;
  });
  const groups = new Set(typed.flatMap(([path]) => (path.includes('.') ? [path.split('.')[0] ?? ''] : [])));
  return {
    ...Object.fromEntries(kept.flatMap((name) => (entry?.[name] === undefined ? [] : [[name, entry[name]]]))),
    ...Object.fromEntries(typed.filter(([path]) => !path.includes('.'))),
    ...Object.fromEntries(
      [...groups].map((group) => [
        group,
        Object.fromEntries(
          typed
            .filter(([path]) => path.startsWith(`${group}.`))
            .map(([path, value]) => [path.slice(group.length + 1), value]),
        ),
      ]),
    ),
  };
};
