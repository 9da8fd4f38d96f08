import type { DeadlineRule } from '../deadlines/deadline.ts';
import { medalOutlook } from './medal-outlook.ts';

/** The next medal to propose: due since its day while nobody has proposed it. */
export const medalDeadlines: DeadlineRule = ({ person, dossier }, today, ruleSet) => {
  const { medals } = medalOutlook(person, dossier, today, ruleSet);
  const next = medals.find(({ state }) => state === 'memenuhi' || state === 'belum');
  return next === undefined
    ? []
    : [{ kind: 'satyalancana', id: `slks-${next.years}`, dueOn: next.reachedOn }];
};
