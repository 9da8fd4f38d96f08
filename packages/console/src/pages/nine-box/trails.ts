import type { BoxNumber, Person } from './person.ts';

/** Where each person stood before; who is not in it was not there then. */
export type Before = ReadonlyMap<string, BoxNumber | null>;

/** How many went from one box to another. */
export interface Trail {
  readonly from: BoxNumber;
  readonly to: BoxNumber;
  readonly count: number;
}

export interface Movement {
  readonly trails: readonly Trail[];
  /** Indexes of those who stand in another box than before, as they came. */
  readonly movers: readonly number[];
  readonly stayed: number;
  /** In a box now, in none before, or not there. */
  readonly entered: number;
  /** In a box before, in none now. */
  readonly left: number;
}

/** What became of people between two standings: from box to box, the most travelled way first. */
export const movementOf = (
  people: readonly Person[],
  indexes: readonly number[],
  before: Before,
): Movement => {
  const counts = new Map<string, Trail>();
  const movers: number[] = [];
  let stayed = 0;
  let entered = 0;
  let left = 0;
  for (const index of indexes) {
    const person = people[index];
    if (person === undefined) continue;
    const from = before.get(person.nip) ?? null;
    const to = person.box;
    if (from === to) {
      if (to !== null) stayed++;
      continue;
    }
    movers.push(index);
    if (from === null) entered++;
    else if (to === null) left++;
    else {
      const key = `${from}${to}`;
      counts.set(key, { from, to, count: (counts.get(key)?.count ?? 0) + 1 });
    }
  }
  const trails = [...counts.values()].sort((a, b) => b.count - a.count || a.from - b.from || a.to - b.to);
  return { trails, movers, stayed, entered, left };
};
