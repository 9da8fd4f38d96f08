import type { IsoDate } from '../../brands.ts';
import type { Discovery } from '../finding.ts';
import type { Check, PreflightFacts } from '../preflight-facts.ts';

/** Service comes first (TMT CPNS, or the year of the first contract), rank and posts after it, none of it to come. */
export const rankBeforeService: Check = (facts) =>
  beforeService('rank.since', facts.inputs.rank.since, facts);

export const careerBeforeService: Check = (facts) =>
  facts.inputs.career.flatMap(({ id, since }) => beforeService(`career/${id}.since`, since, facts));

export const dateInFuture: Check = ({ inputs, asOf }) => {
  const dates: readonly (readonly [path: string, date: IsoDate])[] = [
    ['rank.since', inputs.rank.since],
    ...(inputs.post ? [['post.since', inputs.post.since] as const] : []),
    ...inputs.career.map(({ id, since }) => [`career/${id}.since`, since] as const),
    ...inputs.assessments.map(({ id, date }) => [`assessments/${id}.date`, date] as const),
  ];
  return dates
    .filter(([, date]) => date > asOf)
    .map(([path, date]) => ({ path, expected: `≤ ${asOf}`, actual: date }));
};

function beforeService(path: string, date: IsoDate, { firstServiceDay }: PreflightFacts): Discovery[] {
  return date < firstServiceDay ? [{ path, expected: `≥ ${firstServiceDay}`, actual: date }] : [];
}
