/** One thing that is compared: its value for each candidate, in their order. */
export interface ComparedRow<Id extends string = string> {
  readonly id: Id;
  readonly values: readonly (string | number | null)[];
  /** Not the same for all. */
  readonly differs: boolean;
  /** Whose value is the best; empty where all are equal or none is better. */
  readonly best: readonly number[];
}

export type Better = 'higher' | 'lower' | null;

export interface Compared<Subject, Id extends string = string> {
  readonly id: Id;
  readonly of: (subject: Subject) => string | number | null;
  readonly better: Better;
}

const bestOf = (values: ComparedRow['values'], better: Better): readonly number[] => {
  const numbers = values.filter((value) => typeof value === 'number');
  if (better === null || numbers.length === 0) return [];
  const top = better === 'higher' ? Math.max(...numbers) : Math.min(...numbers);
  return values.flatMap((value, index) => (value === top ? [index] : []));
};

/** What is compared of several candidates, row by row. */
export const compareCandidates = <Subject, Id extends string>(
  subjects: readonly Subject[],
  aspects: readonly Compared<Subject, Id>[],
): readonly ComparedRow<Id>[] =>
  aspects.map(({ id, of, better }) => {
    const values = subjects.map(of);
    const differs = new Set(values).size > 1;
    return { id, values, differs, best: differs ? bestOf(values, better) : [] };
  });

export const MOST_COMPARED = 12;

/** Who stands side by side: the shortlist, and whoever was added to it, in the order of the ranking. */
export const chooseCompared = <Ranked extends { readonly nip: string }>(
  ranked: readonly Ranked[],
  shortlist: readonly string[],
  added: readonly string[],
): readonly Ranked[] => {
  const others = added.filter((nip) => !shortlist.includes(nip)).slice(0, MOST_COMPARED - shortlist.length);
  return ranked.filter(({ nip }) => shortlist.includes(nip) || others.includes(nip));
};
