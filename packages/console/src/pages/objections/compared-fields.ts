import { type EntryKind, formOf } from './entry-forms.ts';
import { type Entry, valuesOf } from './entry-values.ts';

/** One field of a contested entry: as it was, as it should be, and as a ruling left it. */
export interface ComparedField {
  readonly path: string;
  readonly initial: string | null;
  readonly claimed: string | null;
  readonly final: string | null;
  readonly differs: boolean;
}

/** The versions of a contested entry side by side. A version that is not there is null in every field. */
export const comparedFields = (
  kind: EntryKind,
  { initial, claimed, final }: Readonly<Record<'initial' | 'claimed' | 'final', Entry | null>>,
): readonly ComparedField[] => {
  const form = formOf(kind);
  const [before, wanted, after] = [initial, claimed, final].map((entry) => entry && valuesOf(form, entry));
  return form.fields.map(({ path }) => {
    const versions = [before?.[path] ?? null, wanted?.[path] ?? null, after?.[path] ?? null] as const;
    return {
      path,
      initial: versions[0],
      claimed: versions[1],
      final: versions[2],
      differs: new Set(versions.filter((value) => value !== null)).size > 1,
    };
  });
};
