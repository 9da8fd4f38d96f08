import type { BoxNumber, Person } from './person.ts';

/** Where each person stood before; who is not in it was not there then. */
export type Before = ReadonlyMap<string, BoxNumber | null>;

/** How many went from one box to another. */
export interface Trail {
  readonly from: BoxNumber;
  readonly to: BoxNumber;
  readonly count: number;
}

/** What became of somebody: to a box of a higher or a lower number, into one, or out of all. */
export const TURNS = ['up', 'down', 'in', 'out'] as const;
export type Turn = (typeof TURNS)[number];

/** Whom one looks at among those who moved: one turn, or one trail. */
export type Way = Turn | Pick<Trail, 'from' | 'to'>;

export interface Movement {
  readonly trails: readonly Trail[];
  /** Indexes of those who stand in another box than before, as they came. */
  readonly movers: readonly number[];
  readonly stayed: number;
  /** How many there are of each turn. */
  readonly turns: Readonly<Record<Turn, number>>;
}

/** Null: stands where the person stood. */
export const turnOf = (from: BoxNumber | null, to: BoxNumber | null): Turn | null => {
  if (from === to) return null;
  if (from === null) return 'in';
  if (to === null) return 'out';
  return to > from ? 'up' : 'down';
};

/** What became of people between two standings: from box to box, the most travelled way first. */
export const movementOf = (
  people: readonly Person[],
  indexes: readonly number[],
  before: Before,
): Movement => {
  const counts = new Map<string, Trail>();
  const movers: number[] = [];
  const turns = { up: 0, down: 0, in: 0, out: 0 };
  let stayed = 0;
  for (const index of indexes) {
    const person = people[index];
    if (person === undefined) continue;
    const from = before.get(person.nip) ?? null;
    const to = person.box;
    const turn = turnOf(from, to);
    if (turn === null) {
      if (to !== null) stayed++;
      continue;
    }
    movers.push(index);
    turns[turn]++;
    if (from === null || to === null) continue;
    const key = `${from}${to}`;
    counts.set(key, { from, to, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  const trails = [...counts.values()].sort((a, b) => b.count - a.count || a.from - b.from || a.to - b.to);
  return { trails, movers, stayed, turns };
};

export const isOnTrail = (way: Way | null, { from, to }: Pick<Trail, 'from' | 'to'>): boolean =>
  way !== null && typeof way !== 'string' && way.from === from && way.to === to;

/** Those of the movers who went that way; null: all. */
export const moversOn = (
  way: Way | null,
  movers: readonly number[],
  people: readonly Person[],
  before: Before,
): readonly number[] => {
  if (way === null) return movers;
  return movers.filter((index) => {
    const person = people[index];
    if (person === undefined) return false;
    const from = before.get(person.nip) ?? null;
    const { box: to } = person;
    if (typeof way === 'string') return turnOf(from, to) === way;
    return from === way.from && to === way.to;
  });
};
