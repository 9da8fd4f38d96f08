import type { IsoDate } from '../brands.ts';
import { assessmentDeadlines } from '../career-development/assessment-deadlines.ts';
import { studyDeadlines } from '../career-development/study-deadlines.ts';
import { kgbDeadlines } from '../pay/kgb-deadlines.ts';
import { evaluationDeadlines, feedbackDeadlines } from '../performance/performance-deadlines.ts';
import type { RuleSet } from '../policy/rule-set.ts';
import { contractDeadlines } from '../procurement/contract-deadlines.ts';
import { actingDeadlines } from '../promotion/acting-deadlines.ts';
import { promotionDeadlines } from '../promotion/promotion-deadlines.ts';
import { medalDeadlines } from '../rewards/medal-deadlines.ts';
import { wealthReportDeadlines } from '../services/reports/report-deadlines.ts';
import { retirementDeadlines } from '../services/retirement-service/retirement-deadlines.ts';
import type { ServiceStatus } from '../terms.ts';
import type { Deadline, DeadlineFacts, DeadlineRule } from './deadline.ts';

const RULES: readonly DeadlineRule[] = [
  kgbDeadlines,
  medalDeadlines,
  contractDeadlines,
  assessmentDeadlines,
  studyDeadlines,
  wealthReportDeadlines,
  retirementDeadlines,
  promotionDeadlines,
  actingDeadlines,
  evaluationDeadlines,
  feedbackDeadlines,
];

const OUT_OF_SERVICE: readonly ServiceStatus[] = ['pensiun', 'berhenti'];

/** Everything that falls due about one person, by day, then kind and id; nothing once the service has ended. */
export const deadlinesOf = (facts: DeadlineFacts, today: IsoDate, ruleSet: RuleSet): readonly Deadline[] =>
  OUT_OF_SERVICE.includes(facts.person.status)
    ? []
    : RULES.flatMap((rule) => rule(facts, today, ruleSet)).sort((one, other) =>
        keyOf(one).localeCompare(keyOf(other), 'en'),
      );

const keyOf = ({ dueOn, kind, id }: Deadline): string => `${dueOn} ${kind} ${id}`;
