interface Reason {
  readonly requirement: string;
  readonly effect: 'block' | 'warn';
  readonly expected: string;
  readonly actual: string;
  readonly legalBasis: string;
}

export interface ExcludedPerson {
  readonly nip: string;
  readonly name: string;
  readonly box: number | null;
  readonly reasons: readonly Reason[];
}

export interface ExcludedRow<Person> {
  readonly person: Person;
  /** Null: has no place in the nine-box, and that alone excludes. */
  readonly reason: Reason | null;
  /** Requirements that exclude the same person besides this one. */
  readonly also: readonly string[];
}

export interface ExcludedGroup<Person> {
  /** Null: unplaced, without a requirement that says so. */
  readonly requirement: string | null;
  readonly legalBasis: string | null;
  readonly rows: readonly ExcludedRow<Person>[];
}

/** Whose name or NIP holds the text; all for an empty one. */
export const findExcluded = <Person extends ExcludedPerson>(
  people: readonly Person[],
  text: string,
): readonly Person[] => {
  const sought = text.trim().toLocaleLowerCase('id');
  return people.filter(
    ({ name, nip }) => name.toLocaleLowerCase('id').includes(sought) || nip.startsWith(sought),
  );
};

/** By the requirement that excludes, the one that excludes most first. Who fails several stands under each. */
export const groupExcluded = <Person extends ExcludedPerson>(
  people: readonly Person[],
): readonly ExcludedGroup<Person>[] => {
  const rows = new Map<string | null, ExcludedRow<Person>[]>();
  const put = (requirement: string | null, row: ExcludedRow<Person>): void => {
    const group = rows.get(requirement);
    if (group === undefined) rows.set(requirement, [row]);
    else group.push(row);
  };
  for (const person of people) {
    const blocking = person.reasons.filter(({ effect }) => effect === 'block');
    if (blocking.length === 0) put(null, { person, reason: null, also: [] });
    for (const reason of blocking) {
      const also = blocking
        .filter(({ requirement }) => requirement !== reason.requirement)
        .map(({ requirement }) => requirement);
      put(reason.requirement, { person, reason, also });
    }
  }
  return [...rows]
    .map(([requirement, group]) => ({
      requirement,
      legalBasis: group[0]?.reason?.legalBasis ?? null,
      rows: group,
    }))
    .sort((a, b) => b.rows.length - a.rows.length);
};
