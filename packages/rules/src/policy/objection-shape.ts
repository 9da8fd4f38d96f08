import { complain, count, type Guard, list, object, orNull, table, text } from './guard.ts';
import { OBJECTION_CLAIMS, type ObjectionInstance, type ObjectionRules } from './objection-rules.ts';

const days = count(1000);
const someInstances = list(object<ObjectionInstance>({ code: text, name: text, answerDays: days }));

const instances: Guard<ObjectionRules['instances']> = (
  value,
  path,
  faults,
): value is ObjectionRules['instances'] =>
  someInstances(value, path, faults) && (value.length > 0 || complain(faults, path, 'empty'));

export const objectionShape: Guard<ObjectionRules> = object<ObjectionRules>({
  legalBasis: text,
  filingDays: table(OBJECTION_CLAIMS, orNull(days)),
  escalationDays: days,
  instances,
});
