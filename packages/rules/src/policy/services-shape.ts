import { toPositionId } from '../brands.ts';
import { RETIREMENT_STEPS } from '../services/retirement-service/retirement-step.ts';
import { POST_LEVELS } from '../terms.ts';
import { count, type Guard, list, object, parsed, table, term, text } from './guard.ts';
import type { ServiceKind, ServicesRules } from './services-rules.ts';

const months = count(120);

export const servicesShape: Guard<ServicesRules> = object<ServicesRules>({
  restDays: list(term([0, 1, 2, 3, 4, 5, 6])),
  longLeaveMonths: months,
  lhkpn: object<ServicesRules['lhkpn']>({
    levels: list(term(POST_LEVELS)),
    positions: list(parsed(toPositionId, 'a position id')),
  }),
  retirementSteps: table(RETIREMENT_STEPS, months),
  decreeAlarmMonths: months,
  requests: list(object<ServiceKind>({ kind: text, name: text, workingDays: count(250) })),
});
