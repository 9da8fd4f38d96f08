import type { IsoDate } from '../brands.ts';
import { addMonths, dayBefore, firstDayOfYear, laterDate, yearOf } from '../calendar.ts';
import type { PlanFacts, PlanSpan } from './performance-plan.ts';
import type { FeedbackRhythm } from './plan-terms.ts';

/** One month or quarter of an SKP, e.g. `2026-07` or `2026-tw3`; first and last day. */
export interface FeedbackPeriod extends PlanSpan {
  readonly id: string;
}

const MONTHS: Readonly<Record<FeedbackRhythm, number>> = { bulanan: 1, triwulanan: 3 };
const MONTHS_A_YEAR = 12;

/** The months or quarters of a calendar year. */
export function periodsOfYear(year: number, rhythm: FeedbackRhythm): readonly FeedbackPeriod[] {
  const months = MONTHS[rhythm];
  return Array.from({ length: MONTHS_A_YEAR / months }, (_, index) => {
    const from = addMonths(firstDayOfYear(year), index * months);
    const number = index + 1;
    const name = rhythm === 'bulanan' ? String(number).padStart(2, '0') : `tw${number}`;
    return { id: `${year}-${name}`, from, to: dayBefore(addMonths(from, months)) };
  });
}

/**
 * Periods for which the rater owes feedback: those that an SKP covers, from the one in which it was agreed on. None
 * before it is agreed. A period that the SKP leaves early ends with the SKP.
 */
export function periodsOfPlan(
  { from, to, agreedOn }: Pick<PlanFacts, 'from' | 'to' | 'agreedOn'>,
  rhythm: FeedbackRhythm,
): readonly FeedbackPeriod[] {
  if (agreedOn === null) return [];
  const since: IsoDate = laterDate(from, agreedOn);
  return periodsOfYear(yearOf(from), rhythm)
    .filter((period) => period.to >= since && period.from <= to)
    .map((period) => (period.to > to ? { ...period, to } : period));
}
