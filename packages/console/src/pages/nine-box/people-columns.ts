import { AGE_BANDS, ageOn } from './age-bands.ts';
import { marksOf } from './marks.ts';
import type { Person } from './person.ts';

/**
 * People column by column, computed once, so that a filter over all of them is a few comparisons of numbers each.
 * Index `i` of every column is `people[i]`.
 */
export interface PeopleColumns {
  readonly people: readonly Person[];
  /** Indexes by talent score, best first; whoever has none last; then by NIP. */
  readonly byScore: Uint32Array;
  /** 0: in no box. */
  readonly box: Uint8Array;
  readonly age: Uint8Array;
  /** Index into AGE_BANDS. */
  readonly band: Uint8Array;
  readonly marks: Uint8Array;
  /** Name in lower case, then NIP: what is searched. */
  readonly text: readonly string[];
}

/** An age that a NIP cannot have is counted as the nearest that it can. */
const bandOf = (age: number): number => AGE_BANDS.findIndex(({ to }) => age <= to);

export const columnsOf = (people: readonly Person[], today: string): PeopleColumns => {
  const ages = Uint8Array.from(people, ({ nip }) => Math.max(0, Math.min(255, ageOn(nip, today))));
  const score = Float64Array.from(people, ({ talentScore }) => talentScore ?? -1);
  const byScore = Uint32Array.from(people, (_, index) => index).sort(
    (a, b) => (score[b] ?? 0) - (score[a] ?? 0) || ((people[a]?.nip ?? '') < (people[b]?.nip ?? '') ? -1 : 1),
  );
  return {
    people,
    byScore,
    box: Uint8Array.from(people, ({ box }) => box ?? 0),
    age: ages,
    band: Uint8Array.from(ages, bandOf),
    marks: Uint8Array.from(people, (person) => marksOf(person, today)),
    text: people.map(({ name, nip }) => `${name.toLowerCase()} ${nip}`),
  };
};
