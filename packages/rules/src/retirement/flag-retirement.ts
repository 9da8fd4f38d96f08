import type { IsoDate, PositionId } from '../brands.ts';
import { addMonths } from '../calendar.ts';
import type { PersonInputs } from '../person.ts';
import type { RuleSet } from '../policy/rule-set.ts';
import { type Retirement, retirementOf } from './tmt-pensiun.ts';

type Retiree = Pick<PersonInputs, 'birthDate' | 'post' | 'bupOverride' | 'status'>;
type Rules = Pick<RuleSet, 'retirement'>;

/** Whether a TMT pensiun lies within the horizon: after `asOf` and at most `horizonMonths` ahead. */
export function isWithinHorizon(tmt: IsoDate, asOf: IsoDate, horizonMonths: number): boolean {
  return tmt > asOf && tmt <= addMonths(asOf, horizonMonths);
}

/**
 * The retirement to be flagged on `asOf`; null where there is none: not in service, without a post, already past, or
 * beyond the horizon.
 *
 * @param horizonMonths the agency's own, else that of the rule set.
 */
export function retirementToFlag(
  person: Retiree,
  asOf: IsoDate,
  ruleSet: Rules,
  horizonMonths: number = ruleSet.retirement.horizonMonths,
): Retirement | null {
  const retirement = retirementOf(person, ruleSet);
  if (!retirement || !ruleSet.retirement.statuses.includes(person.status)) return null;
  return isWithinHorizon(retirement.tmtPensiun, asOf, horizonMonths) ? retirement : null;
}

export interface RetirementFlagFacts {
  readonly tmtPensiun: IsoDate;
  readonly positionId: PositionId | null;
}

/**
 * Whether a flag no longer says the truth: the person left service, left that post, or now retires on another day (a
 * new post, a corrected BUP). What was forecast from it is then closed.
 */
export function isFlagMoot(flag: RetirementFlagFacts, person: Retiree, ruleSet: Rules): boolean {
  const retirement = retirementOf(person, ruleSet);
  return (
    !ruleSet.retirement.statuses.includes(person.status) ||
    retirement?.tmtPensiun !== flag.tmtPensiun ||
    (person.post?.positionId ?? null) !== flag.positionId
  );
}
