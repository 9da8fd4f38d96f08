import type { IsoDate } from '../brands.ts';
import type { DeadlineRule } from '../deadlines/deadline.ts';
import { compareGrades } from '../identity/rank-ladder.ts';
import type { PersonInputs } from '../person.ts';
import type { RuleSet } from '../policy/rule-set.ts';
import { retirementOf } from '../retirement/tmt-pensiun.ts';
import { gradeAfter, promotionKindFor } from './promotion-kind.ts';
import { promotionPeriodFrom } from './promotion-period.ts';
import { promotionTermsOn } from './promotion-terms.ts';
import { rankCeiling } from './rank-ceiling.ts';
import { timeIsFullOn, timeServed } from './time-in-rank.ts';

/**
 * The first period in which somebody's rank can rise by time served; null for whom no way leads higher, or who retires
 * before. Ratings and sanctions are looked at when the period is drawn up: they change, and the day does not.
 */
export function promotionDueOn(
  person: PersonInputs,
  today: IsoDate,
  ruleSet: Pick<RuleSet, 'rankRanges' | 'retirement'>,
): IsoDate | null {
  const terms = promotionTermsOn(today);
  const kind = promotionKindFor(person, terms);
  const to = gradeAfter(person.rank.grade);
  if (person.employmentType !== 'pns' || person.status !== 'aktif' || kind === null || to === null)
    return null;
  const ceiling = rankCeiling(kind, person, today, ruleSet);
  if (ceiling === null || compareGrades(to, ceiling) > 0) return null;
  const period = promotionPeriodFrom(timeIsFullOn(timeServed(kind, person, terms)));
  const retirement = retirementOf(person, ruleSet);
  return retirement !== null && retirement.tmtPensiun <= period ? null : period;
}

/** Kenaikan pangkat: one deadline while the rank is the same. */
export const promotionDeadlines: DeadlineRule = ({ person }, today, ruleSet) => {
  const dueOn = promotionDueOn(person, today, ruleSet);
  return dueOn === null ? [] : [{ kind: 'kenaikan-pangkat', id: person.rank.since, dueOn }];
};
