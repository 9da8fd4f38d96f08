import type { DeadlineRule } from '../deadlines/deadline.ts';
import { nextKgb } from './next-kgb.ts';

/** The next kenaikan gaji berkala: one deadline until a decree gives it, whatever moves its day. */
export const kgbDeadlines: DeadlineRule = ({ person, dossier }, today, ruleSet) => {
  const { next } = nextKgb(person, dossier, today, ruleSet);
  return next === null ? [] : [{ kind: 'kgb', id: `mkg-${next.years}`, dueOn: next.effectiveOn }];
};
