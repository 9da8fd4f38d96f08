import type { DeadlineRule } from '../../deadlines/deadline.ts';
import { serviceStart } from '../leave/service-time.ts';
import { reportDueOn, reportKindOf, yearsToReport } from './wealth-report.ts';

/** Wealth reports by their last day, of everybody in service; by the post held now, whatever was held then. */
export const wealthReportDeadlines: DeadlineRule = ({ person, dossier }, today, ruleSet) => {
  const since = serviceStart(person);
  if (since === null || !ruleSet.retirement.statuses.includes(person.status)) return [];
  const kind = reportKindOf(person, ruleSet.services);
  return yearsToReport(dossier.wealthReports, since, today).flatMap((year) => {
    const dueOn = reportDueOn(kind, year);
    return dueOn === null ? [] : [{ kind, id: String(year), dueOn }];
  });
};
