import { POST_LEVELS } from '../terms.ts';
import { count, type Guard, list, numberIn, object, orNull, term } from './guard.ts';
import type { PlanningRules } from './planning-rules.ts';

/** Minutes of a leap year: nobody works more. */
const MINUTES_A_YEAR = 366 * 24 * 60;

export const planningShape: Guard<PlanningRules> = object<PlanningRules>({
  effectiveMinutes: wholeFrom(1, MINUTES_A_YEAR),
  roundUpFrom: numberIn(0, 1),
  structuralLevels: list(term(POST_LEVELS)),
  otherLeaversPerThousand: orNull(count(1000)),
});

function wholeFrom(min: number, max: number): Guard<number> {
  const whole = count(max);
  const inRange = numberIn(min, max);
  return (value, path, faults): value is number => inRange(value, path, faults) && whole(value, path, faults);
}
