import type { IsoDate, Nip } from '../brands.ts';
import { addMonths, dayAfter, dayBefore } from '../calendar.ts';
import { ok, type Result, refuse } from '../result.ts';
import type { PostLevel } from '../terms.ts';
import { monthOf, type Validity, validityOn } from './assessment-validity.ts';

/** Somebody who may have to be assessed. */
export interface AssessmentCandidate {
  readonly nip: Nip;
  readonly level: PostLevel;
  /** Last day on which the latest assessment counts; null: never assessed. */
  readonly validUntil: IsoDate | null;
  readonly inPool: boolean;
  /** Last day of a study for which the person is freed from the post: not called before; null: at work. */
  readonly awayUntil: IsoDate | null;
}

/** What the agency gives: no cost and no capacity is known to the rules. */
export interface AssessmentTerms {
  /** First day of the first month. */
  readonly from: IsoDate;
  readonly months: number;
  /** Seats in each month. */
  readonly capacity: number;
  /** Rupiah for the whole plan; null: no limit. */
  readonly budget: number | null;
  /** Rupiah for one head, by level. */
  readonly costs: Readonly<Partial<Record<PostLevel, number>>>;
  /** An assessment is repeated at the earliest so many months before it ends; null: whenever there is a seat. */
  readonly earliestMonths: number | null;
}

export interface PlannedAssessment {
  readonly nip: Nip;
  readonly level: PostLevel;
  readonly cost: number;
  readonly validity: Validity;
  /** The old assessment ends before the month begins, so that there is a time without one. */
  readonly late: boolean;
}

export interface AssessmentMonth {
  /** `YYYY-MM` */
  readonly month: string;
  readonly people: readonly PlannedAssessment[];
  readonly cost: number;
}

export const UNPLANNED_REASONS = ['kapasitas', 'anggaran'] as const;
export type UnplannedReason = (typeof UNPLANNED_REASONS)[number];

export interface AssessmentSchedule {
  /** Every month asked for, be it empty. */
  readonly months: readonly AssessmentMonth[];
  readonly unplanned: readonly { readonly nip: Nip; readonly reason: UnplannedReason }[];
  readonly cost: number;
  /** What is left of the budget; null where there is no limit. */
  readonly budgetLeft: number | null;
}

/** Levels of people to be assessed for which no cost was given. */
export interface CostMissing {
  readonly levels: readonly PostLevel[];
}

/**
 * Who is assessed in which month. In order: assessments that no longer count (or were never made) first, then members
 * of the talent pool, then by the last day on which the assessment counts, then by NIP. Each in turn gets the first
 * month that has a seat and is not too early, as long as the budget covers it; whoever it does not cover is passed
 * over, and a later one who costs less may still be taken. Assessments that outlast the plan are left alone; whoever
 * is away for a study is called once back.
 */
export function planAssessments(
  candidates: readonly AssessmentCandidate[],
  terms: AssessmentTerms,
): Result<AssessmentSchedule, CostMissing> {
  const { from, months, costs, capacity, budget } = terms;
  const end = dayBefore(addMonths(from, months));
  const due = candidates
    .filter(({ validUntil }) => validUntil === null || validUntil <= end)
    .sort((a, b) => compareText(orderOf(a, from), orderOf(b, from)));
  const levels = [...new Set(due.map(({ level }) => level))].filter((level) => costs[level] === undefined);
  if (levels.length > 0) return refuse({ levels: levels.sort() });

  const starts = Array.from({ length: months }, (_, index) => addMonths(from, index));
  const seats = new Map<IsoDate, PlannedAssessment[]>(starts.map((start) => [start, []]));
  const unplanned: { readonly nip: Nip; readonly reason: UnplannedReason }[] = [];
  let spent = 0;
  for (const { nip, level, validUntil, awayUntil } of due) {
    const cost = costs[level] ?? 0;
    const start = starts.find(
      (month) =>
        (seats.get(month)?.length ?? 0) < capacity &&
        (awayUntil === null || month > awayUntil) &&
        !isTooEarly(month, validUntil, terms),
    );
    if (start === undefined) unplanned.push({ nip, reason: 'kapasitas' });
    else if (budget !== null && spent + cost > budget) unplanned.push({ nip, reason: 'anggaran' });
    else {
      const late = validUntil !== null && validUntil < dayBefore(start);
      seats.get(start)?.push({ nip, level, cost, validity: validityOn(validUntil, from), late });
      spent += cost;
    }
  }
  return ok({
    months: [...seats].map(([start, people]) => ({
      month: monthOf(start),
      people,
      cost: people.reduce((sum, { cost }) => sum + cost, 0),
    })),
    unplanned,
    cost: spent,
    budgetLeft: budget === null ? null : budget - spent,
  });
}

/** A month is too early if even its last day lies more than `earliestMonths` before the assessment ends. */
function isTooEarly(
  month: IsoDate,
  validUntil: IsoDate | null,
  { earliestMonths }: Pick<AssessmentTerms, 'earliestMonths'>,
): boolean {
  if (earliestMonths === null || validUntil === null) return false;
  return dayBefore(addMonths(month, 1)) < addMonths(dayAfter(validUntil), -earliestMonths);
}

function orderOf({ nip, validUntil, inPool }: AssessmentCandidate, from: IsoDate): string {
  const valid = validityOn(validUntil, from) === 'berlaku' ? 1 : 0;
  return `${valid} ${inPool ? 0 : 1} ${validUntil ?? ''} ${nip}`;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : 1;
}
