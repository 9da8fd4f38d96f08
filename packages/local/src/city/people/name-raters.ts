import type { PersonInputs } from '@kotak9/rules';
import type { Seat } from '../organization/post.ts';

interface Seated {
  readonly seat: Seat;
  readonly person: PersonInputs;
}

/** Each rating is signed by whoever holds the post above today, and by nobody on record where that one is vacant. */
export function nameRaters(seated: readonly Seated[]): PersonInputs[] {
  const holders = new Map(seated.map(({ seat, person }) => [seat.post.id, person.nip]));
  return seated.map(({ seat: { post }, person }) => {
    const rater = post.superiorId === null ? null : (holders.get(post.superiorId) ?? null);
    return { ...person, performance: person.performance.map((rating) => ({ ...rating, rater })) };
  });
}
