import type { IsoDate } from '../brands.ts';
import { addYears, dayBefore, firstOfNextMonth } from '../calendar.ts';
import type { PersonInputs } from '../person.ts';
import type { RuleSet } from '../policy/rule-set.ts';
import { type Bup, bupOf, type Seated } from './bup.ts';

/** First day of the month after the one in which BUP is reached, also for somebody born on a first. */
export function tmtPensiun(birthDate: IsoDate, bup: number): IsoDate {
  return firstOfNextMonth(addYears(birthDate, bup));
}

export interface Retirement {
  readonly tmtPensiun: IsoDate;
  readonly lastActiveDay: IsoDate;
  readonly bup: Bup;
}

/** When somebody retires as things stand: it is computed anew whenever the post changes. Null without a post. */
export function retirementOf(
  person: Seated & Pick<PersonInputs, 'birthDate'>,
  ruleSet: Pick<RuleSet, 'retirement'>,
): Retirement | null {
  const bup = bupOf(person, ruleSet);
  if (!bup) return null;
  const tmt = tmtPensiun(person.birthDate, bup.age);
  return { tmtPensiun: tmt, lastActiveDay: dayBefore(tmt), bup };
}
