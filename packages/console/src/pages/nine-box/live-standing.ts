import type { components } from '@kotak9/client';
import type { BoxNumber, Person } from './person.ts';

type Changes = components['schemas']['PlacementChanges'];

/** Somebody whose box changed while the page was open. */
export interface Move {
  readonly nip: string;
  readonly name: string;
  readonly from: BoxNumber | null;
  readonly to: BoxNumber | null;
}

/** Everybody as they stand, up to a position of the agency's feed. */
export interface LiveStanding {
  readonly people: readonly Person[];
  readonly position: number;
  /** Of the last changes that came. */
  readonly moves: readonly Move[];
}

/** With the objections that have not ended; the same people where nothing differs. */
const withObjections = (people: readonly Person[], objections: Changes['objections']): readonly Person[] => {
  const byNip = new Map(objections.map(({ nip, id }) => [nip, id]));
  const isMarked = ({ nip, objection }: Person): boolean => objection === (byNip.get(nip) ?? null);
  if (people.every(isMarked)) return people;
  return people.map((person) =>
    isMarked(person) ? person : { ...person, objection: byNip.get(person.nip) ?? null },
  );
};

const withPeople = (standing: LiveStanding, { items, next }: Changes): LiveStanding => {
  if (items.length === 0) return { ...standing, position: next };
  const changed = new Map(items.map(({ person }) => [person.nip, person]));
  const before = new Map(
    standing.people.filter(({ nip }) => changed.has(nip)).map((person) => [person.nip, person]),
  );
  const moves = items.flatMap(({ person, previousBox }): readonly Move[] => {
    const { nip, name, box: to } = person;
    const from = before.get(nip)?.box ?? previousBox;
    return from === to ? [] : [{ nip, name, from, to }];
  });
  const kept = standing.people.map((person) => changed.get(person.nip) ?? person);
  const added = [...changed.values()].filter(({ nip }) => !before.has(nip));
  return { people: [...kept, ...added], position: next, moves: moves.length > 0 ? moves : standing.moves };
};

/**
 * With what changed since; the same standing where nothing did. People who are new stand last; the order is that of the
 * list, not that of the picture.
 */
export const withChanges = (standing: LiveStanding, changes: Changes): LiveStanding => {
  const placed = changes.next === standing.position ? standing : withPeople(standing, changes);
  const people = withObjections(placed.people, changes.objections);
  return people === placed.people ? placed : { ...placed, people };
};
