import type { Person } from './person.ts';

/** What keeps people out of every box, and whom. */
export interface Lack {
  /** `input:reason`. */
  readonly id: string;
  readonly input: string;
  readonly reason: Person['missing'][number]['reason'];
  readonly indexes: readonly number[];
}

/** Why people are unplaced, the most frequent reason first. Who lacks several inputs is counted under each. */
export const lacksOf = (people: readonly Person[], unplaced: readonly number[]): readonly Lack[] => {
  const lacks = new Map<string, { input: string; reason: Lack['reason']; indexes: number[] }>();
  for (const index of unplaced) {
    for (const { input, reason } of people[index]?.missing ?? []) {
      const id = `${input}:${reason}`;
      const lack = lacks.get(id);
      if (lack === undefined) lacks.set(id, { input, reason, indexes: [index] });
      else lack.indexes.push(index);
    }
  }
  return [...lacks]
    .map(([id, lack]) => ({ id, ...lack }))
    .sort((a, b) => b.indexes.length - a.indexes.length || (a.id < b.id ? -1 : 1));
};
