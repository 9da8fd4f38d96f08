import { firstDayOfYear, yearOf } from '../../calendar.ts';
import { EDUCATION_LEVELS, FIELD_MATCHES } from '../../terms.ts';
import type { PlacementInputs } from '../placement-inputs.ts';
import type { Timeline } from '../reading.ts';

type Degree = PlacementInputs['education'][number];

/**
 * Kualifikasi: a term of the highest education completed. Of several of the same level the one nearest to the post
 * counts.
 */
export function measureHighestEducation<Term extends string>(
  { education }: PlacementInputs,
  scale: Readonly<Record<Term, number>>,
  termOf: (education: Degree) => Term,
): Timeline {
  return {
    at: (asOf) => {
      const highest = education
        .filter(({ graduatedIn }) => graduatedIn <= yearOf(asOf))
        .sort(compareEducation)
        .at(0);
      if (!highest) return { kind: 'absent' };
      const term = termOf(highest);
      return { kind: 'found', raw: term, value: scale[term], source: [`education/${highest.id}`] };
    },
    turningDays: () => education.map(({ graduatedIn }) => firstDayOfYear(graduatedIn)),
  };
}

/** Highest first, then the better match, then by id so that the order of the records does not matter. */
export function compareEducation(a: Degree, b: Degree): number {
  return (
    EDUCATION_LEVELS.indexOf(a.level) - EDUCATION_LEVELS.indexOf(b.level) ||
    FIELD_MATCHES.indexOf(a.fieldMatch) - FIELD_MATCHES.indexOf(b.fieldMatch) ||
    (a.id < b.id ? -1 : 1)
  );
}
