import type { CareerEntry, PersonInputs } from '@kotak9/rules';

/** The entry of the career that stands for the post held. */
export function openEntry({ career, post }: PersonInputs): CareerEntry | null {
  return career.find(({ positionId, until }) => until === null && positionId === post?.positionId) ?? null;
}

/** The definitive post before the present one. */
export function entryBefore({ career }: PersonInputs): CareerEntry | null {
  return career.filter(({ holding, until }) => holding === 'definitif' && until !== null).at(-1) ?? null;
}

/** The person with one entry of the career changed. */
export function changeEntry(person: PersonInputs, id: string, changes: Partial<CareerEntry>): PersonInputs {
  const career = person.career.map((entry) => (entry.id === id ? { ...entry, ...changes } : entry));
  return { ...person, career };
}
