import type { IsoDate } from '../brands.ts';
import { addYears } from '../calendar.ts';
import type { Assessment } from '../person.ts';

type Dated = Pick<Assessment, 'id' | 'date'>;

/** The assessment that stands on a day: the latest made by then, valid or not. */
export function latestAssessment<A extends Dated>(assessments: readonly A[], asOf: IsoDate): A | null {
  return assessments
    .filter(({ date }) => date <= asOf)
    .reduce<A | null>((latest, next) => (latest && isAfter(latest, next) ? latest : next), null);
}

/**
 * First day on which an assessment no longer counts. No binding text gives the years: three is the usual figure
 * (PP 11/2017, Per BKN 26/2019 in practice), counted through the day before the anniversary.
 */
export function assessmentExpiresOn({ date }: Pick<Assessment, 'date'>, validYears: number): IsoDate {
  return addYears(date, validYears);
}

function isAfter(a: Dated, b: Dated): boolean {
  return a.date === b.date ? a.id > b.id : a.date > b.date;
}
