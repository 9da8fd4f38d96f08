import { dayBefore } from '../calendar.ts';
import { assessmentExpiresOn, latestAssessment } from '../competency/latest-assessment.ts';
import type { DeadlineRule } from '../deadlines/deadline.ts';

/** In service and still at work: whoever prepares to leave is not assessed again. */
const ASSESSED = 'aktif';

/** The last day on which the latest assessment counts; by then the next one is needed. */
export const assessmentDeadlines: DeadlineRule = ({ person }, today, { competency }) => {
  const latest = latestAssessment(person.assessments, today);
  if (person.status !== ASSESSED || latest === null) return [];
  const dueOn = dayBefore(assessmentExpiresOn(latest, competency.assessmentValidYears));
  return [{ kind: 'masa-berlaku-asesmen', id: latest.id, dueOn }];
};
