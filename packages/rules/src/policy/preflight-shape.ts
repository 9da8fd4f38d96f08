import { EDUCATION_LEVELS, GRADES, SERVICE_STATUSES } from '../terms.ts';
import { count, type Guard, list, numberIn, object, table, term, text } from './guard.ts';
import {
  FINDING_CODES,
  FINDING_OWNERS,
  type FindingRule,
  PREFLIGHT_PURPOSES,
  type PreflightRules,
} from './preflight-rules.ts';

const months = count(120);
const days = count(3650);
const steps = count(16);
const points = numberIn(0, 100);

export const preflightShape: Guard<PreflightRules> = object<PreflightRules>({
  findings: table(
    FINDING_CODES,
    object<FindingRule>({
      blocks: list(term(PREFLIGHT_PURPOSES)),
      owner: term(FINDING_OWNERS),
      dueInDays: days,
      legalBasis: text,
    }),
  ),
  batchSize: count(50),
  ratings: object<PreflightRules['ratings']>({
    years: count(5),
    graceMonths: count(12),
    beforeMonth: count(12),
  }),
  assessmentWarnDays: days,
  rankTolerance: object<PreflightRules['rankTolerance']>({ below: steps, above: steps }),
  highestGrade: table(EDUCATION_LEVELS, term(GRADES)),
  graduationAge: table(EDUCATION_LEVELS, count(100)),
  gapDays: days,
  statusesWithoutPost: list(term(SERVICE_STATUSES)),
  mppMonths: months,
  move: object<PreflightRules['move']>({ minMonths: months, maxMonths: months }),
  readiness: object<PreflightRules['readiness']>({ blocking: points, warning: points }),
});
