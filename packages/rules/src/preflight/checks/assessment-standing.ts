import { addDays, dayBefore } from '../../calendar.ts';
import { assessmentExpiresOn, latestAssessment } from '../../competency/latest-assessment.ts';
import { NONE } from '../finding.ts';
import type { Check, PreflightFacts } from '../preflight-facts.ts';

/** The assessment of competencies and potential: there, valid, and not about to lapse. */
export const assessmentMissing: Check = ({ inputs, asOf, isMapped }) =>
  isMapped && latestAssessment(inputs.assessments, asOf) === null
    ? [{ path: 'assessments', expected: 'hasil asesmen', actual: NONE }]
    : [];

export const assessmentExpired: Check = (facts) => {
  const latest = standing(facts);
  return latest && latest.expires <= facts.asOf
    ? [{ path: latest.path, expected: facts.asOf, actual: dayBefore(latest.expires) }]
    : [];
};

export const assessmentExpiresSoon: Check = (facts) => {
  const { asOf, ruleSet } = facts;
  const latest = standing(facts);
  const soon = addDays(asOf, ruleSet.preflight.assessmentWarnDays);
  if (!latest || latest.expires <= asOf || latest.expires > soon) return [];
  const last = dayBefore(latest.expires);
  return [{ path: latest.path, expected: soon, actual: last, dueOn: last }];
};

function standing({ inputs, asOf, isMapped, ruleSet }: PreflightFacts) {
  const latest = isMapped ? latestAssessment(inputs.assessments, asOf) : null;
  return (
    latest && {
      path: `assessments/${latest.id}`,
      expires: assessmentExpiresOn(latest, ruleSet.competency.assessmentValidYears),
    }
  );
}
