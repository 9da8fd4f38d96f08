import { type CareerEntry, type IsoDate, type PersonInputs, yearOf } from '@kotak9/rules';
import { CITY } from '../people/draw-career.ts';

/**
 * A record as it was known on an earlier day; null for whoever was not with the city yet. A year is rated when it is
 * over. What bears a date of its own stays: the rules count it from that date.
 */
export function recordOn(person: PersonInputs, day: IsoDate): PersonInputs | null {
  const held = postOn(person.career, day);
  if (held?.agency !== CITY) return null;
  const isMade = ({ year }: { readonly year: number }): boolean => year < yearOf(day);
  const isPresent = held.positionId !== null && held.positionId === person.post?.positionId;
  return {
    ...person,
    // masa persiapan pensiun is the last year of service
    status: person.status === 'mpp' ? 'aktif' : person.status,
    unitId: held.unitId,
    post: isPresent ? person.post : person.post && { ...person.post, ...heldAs(held) },
    standard: isPresent ? person.standard : null,
    career: person.career.filter(({ since }) => since <= day),
    performance: person.performance.filter(isMade),
    feedback: person.feedback.filter(isMade),
  };
}

const postOn = (career: readonly CareerEntry[], day: IsoDate): CareerEntry | undefined =>
  career.findLast(
    ({ holding, since, until }) =>
      holding === 'definitif' && since <= day && (until === null || until >= day),
  );

/** What of an earlier post places somebody: which one it was is not recorded. */
const heldAs = ({ title, level, eselon, field, since }: CareerEntry) => ({
  title,
  level,
  eselon,
  field,
  since,
});
