import type { IsoDate } from '../brands.ts';
import { addYears } from '../calendar.ts';
import { tenureMonths } from '../career/tenure.ts';
import { count, object, orNull, table } from '../policy/guard.ts';
import { lastRatings } from '../succession/last-ratings.ts';
import type { CandidateProfile, RequirementVerdict, TargetPost } from '../succession.ts';
import { FUNCTIONAL_LEVELS, type FunctionalLevel, type PostLevel } from '../terms.ts';
import { type Dated, datedFields, datedTable } from './dated-table.ts';
import { type RatingTerms, ratingTerms } from './promotion-terms.ts';
import rows from './tables/functional-entry.json' with { type: 'json' };

interface FunctionalEntry extends Dated {
  /** Years; null where none could be read. */
  readonly maxAge: Readonly<Record<FunctionalLevel, number | null>>;
  readonly experienceMonths: number;
  readonly ratings: RatingTerms;
}

const entryOn = datedTable(
  object<FunctionalEntry>({
    ...datedFields,
    maxAge: table(FUNCTIONAL_LEVELS, orNull(count(100))),
    experienceMonths: count(120),
    ratings: ratingTerms,
  }),
  rows,
);

const NONE = 'tidak-ada';

const isFunctional = (level: PostLevel | null): level is FunctionalLevel =>
  FUNCTIONAL_LEVELS.some((known) => known === level);

/**
 * What it takes to move into a functional post from a post of another kind: two good years, experience in the field,
 * and an age that is not past the limit on the day.
 */
export function testFunctionalEntry(
  profile: CandidateProfile,
  post: TargetPost,
  on: IsoDate,
  asOf: IsoDate,
): RequirementVerdict[] {
  if (!isFunctional(post.level) || isFunctional(profile.level)) return [];
  const { maxAge, experienceMonths, ratings, source } = entryOn(on);
  const limit = maxAge[post.level];
  const lastDay = limit === null ? null : addYears(profile.birthDate, limit);
  const fields = [post.field, ...post.relatedFields];
  const experience = tenureMonths(
    profile.fieldSpans.filter(({ field }) => fields.includes(field)),
    on,
  );
  const rated = lastRatings(profile.predikats, asOf, { years: ratings.years, graceMonths: 0 });
  const verdict = (requirement: string, met: boolean, expected: string, actual: string) => ({
    requirement,
    met,
    effect: 'block' as const,
    expected,
    actual,
    legalBasis: source,
  });
  return [
    ...(lastDay === null ? [] : [verdict('functional-age', on <= lastDay, lastDay, on)]),
    verdict(
      'related-experience',
      experience >= experienceMonths,
      String(experienceMonths),
      String(experience),
    ),
    verdict(
      'performance',
      rated.every(({ predikat }) => predikat !== null && ratings.anyOf.includes(predikat)),
      ratings.anyOf.join('|'),
      rated.map(({ year, predikat }) => `${year}:${predikat ?? NONE}`).join(' '),
    ),
  ];
}
