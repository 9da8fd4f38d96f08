import type { IsoDate } from '../brands.ts';
import { addDays, dayAfter } from '../calendar.ts';
import type { PerformanceManagementRules } from '../policy/performance-management-rules.ts';
import type { PlanSpan } from './performance-plan.ts';
import type { EvaluationMethod } from './plan-terms.ts';

/** The year closes on 31 December, and its rating is made in January (PermenPANRB 6/2022; RECALL, unverified). */
export const evaluationOpensOn = ({ to }: Pick<PlanSpan, 'to'>): IsoDate => dayAfter(to);

/** Last day to rate in time; a later rating is taken all the same. */
export const evaluationDueOn = (
  { to }: Pick<PlanSpan, 'to'>,
  { evaluationDueDays }: Pick<PerformanceManagementRules, 'evaluationDueDays'>,
): IsoDate => addDays(to, evaluationDueDays);

/** How ratings of a year come about; null for a year before the first layer of law that the policy names. */
export const evaluationMethodOf = (
  year: number,
  { methods }: Pick<PerformanceManagementRules, 'methods'>,
): EvaluationMethod | null => methods.findLast(({ fromYear }) => fromYear <= year)?.method ?? null;
