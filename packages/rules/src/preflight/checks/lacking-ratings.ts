import type { IsoDate } from '../../brands.ts';
import { addMonths, firstDayOfYear, toIsoDate, yearOf } from '../../calendar.ts';
import { lastRatings } from '../../succession/last-ratings.ts';
import { NONE } from '../finding.ts';
import type { Check, PreflightFacts } from '../preflight-facts.ts';

/** Each of the last years in which the person was in service long enough has its predikat (PermenPANRB 6/2022). */
export const performanceMissing: Check = (facts) => {
  const { inputs, asOf, isMapped, ruleSet } = facts;
  if (!isMapped) return [];
  return lastRatings(inputs.performance, asOf, ruleSet.preflight.ratings)
    .filter(({ year, predikat }) => predikat === null && isRated(year, facts))
    .map(({ year }) => ({ path: `performance/${year}`, expected: 'predikat kinerja', actual: NONE }));
};

/** The last full year has its 360° feedback; in the months of grace that of the year before does as well. */
export const feedbackMissing: Check = (facts) => {
  const { inputs, asOf, isMapped } = facts;
  const year = yearOf(asOf) - 1;
  if (!isMapped || !isRated(year, facts)) return [];
  const enough = isInGrace(facts) ? [year, year - 1] : [year];
  return inputs.feedback.some((round) => enough.includes(round.year))
    ? []
    : [{ path: `feedback/${year}`, expected: 'umpan balik 360°', actual: NONE }];
};

function isInGrace({ asOf, ruleSet }: PreflightFacts): boolean {
  return asOf < addMonths(firstDayOfYear(yearOf(asOf)), ruleSet.preflight.ratings.graceMonths);
}

function isRated(year: number, facts: PreflightFacts): boolean {
  const limit = toIsoDate(year, facts.ruleSet.preflight.ratings.beforeMonth, 1);
  return limit !== null && servedFrom(facts) < limit;
}

/** By the NIP; for a PPPK by the first post, since the number names only the year. */
function servedFrom({ parsedNip, firstServiceDay, definitive }: PreflightFacts): IsoDate {
  const [first] = definitive;
  if (parsedNip.tmtCpns !== null) return firstServiceDay;
  return first?.since ?? addMonths(firstServiceDay, 11);
}
