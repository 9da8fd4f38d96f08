import { addDays } from '../calendar.ts';
import type { Deadline, DeadlineRule } from '../deadlines/deadline.ts';
import type { PerformanceManagementRules } from '../policy/performance-management-rules.ts';
import { evaluationDueOn } from './evaluation-window.ts';
import { periodsOfPlan } from './feedback-periods.ts';
import type { PlanFacts } from './performance-plan.ts';

/** Also while a new version awaits its agreement: the days do not stand still meanwhile. */
const isOwed = ({ agreedOn, status }: PlanFacts): boolean => agreedOn !== null && status !== 'dinilai';

/** The yearly rating that the rater of an agreed SKP owes. */
export const evaluationDeadlines: DeadlineRule = ({ dossier }, _today, { performanceManagement }) =>
  dossier.performancePlans.filter(isOwed).map((plan) => ({
    kind: 'penilaian-kinerja',
    id: plan.id,
    dueOn: evaluationDueOn(plan, performanceManagement),
  }));

/** The feedback of each month or quarter that the rater of an agreed SKP owes. */
export const feedbackDeadlines: DeadlineRule = ({ dossier }, _today, { performanceManagement }) => {
  const given = new Set(dossier.performanceFeedback.map(({ id }) => id));
  return dossier.performancePlans
    .filter(isOwed)
    .flatMap((plan) => dueOf(plan, performanceManagement))
    .filter(({ id }) => !given.has(id));
};

const dueOf = (
  plan: PlanFacts,
  { feedbackEvery, feedbackDueDays }: PerformanceManagementRules,
): readonly Deadline[] =>
  periodsOfPlan(plan, feedbackEvery).map(({ id, to }) => ({
    kind: 'umpan-balik-kinerja',
    id,
    dueOn: addDays(to, feedbackDueDays),
  }));
