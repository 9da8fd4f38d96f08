import type { Box } from '../placement.ts';
import {
  EDUCATION_LEVELS,
  EMPLOYMENT_TYPES,
  GRADES,
  POST_LEVELS,
  PREDIKATS,
  SERVICE_STATUSES,
} from '../terms.ts';
import { count, flag, type Guard, list, object, tagged, term, text } from './guard.ts';
import type { RequirementRule } from './target-rules.ts';

const years = count(100);
const months = count(1200);
const level = term(POST_LEVELS);
const box = term([1, 2, 3, 4, 5, 6, 7, 8, 9] as const satisfies readonly Box[]);

export const requirementShape: Guard<RequirementRule> = tagged('requirement', {
  'in-service': object({ ...requirementBase('in-service'), anyOf: list(term(SERVICE_STATUSES)) }),
  'not-incumbent': object(requirementBase('not-incumbent')),
  'employment-type': object({ ...requirementBase('employment-type'), anyOf: list(term(EMPLOYMENT_TYPES)) }),
  box: object({ ...requirementBase('box'), anyOf: list(box) }),
  education: object({ ...requirementBase('education'), anyOf: list(term(EDUCATION_LEVELS)) }),
  'level-tenure': object({ ...requirementBase('level-tenure'), anyOf: list(level), months }),
  'related-experience': object({ ...requirementBase('related-experience'), months }),
  age: object({
    ...requirementBase('age'),
    max: years,
    inclusive: flag,
    testedOn: term(['appointment', 'closing']),
  }),
  rank: object({ ...requirementBase('rank'), tolerance: count(GRADES.length) }),
  performance: object({
    ...requirementBase('performance'),
    anyOf: list(term(PREDIKATS)),
    years: count(10),
    graceMonths: count(12),
  }),
  'no-running-sanction': object(requirementBase('no-running-sanction')),
  'assessment-valid': object(requirementBase('assessment-valid')),
  'still-serving': object(requirementBase('still-serving')),
  'technical-measured': object(requirementBase('technical-measured')),
  willing: object(requirementBase('willing')),
  'post-tenure': object({ ...requirementBase('post-tenure'), minMonths: months }),
  'post-tenure-limit': object({ ...requirementBase('post-tenure-limit'), maxMonths: months }),
  'no-conflict-of-interest': object(requirementBase('no-conflict-of-interest')),
});

function requirementBase<const R extends RequirementRule['requirement']>(code: R) {
  return { requirement: term([code]), effect: term(['block', 'warn']), legalBasis: text };
}
