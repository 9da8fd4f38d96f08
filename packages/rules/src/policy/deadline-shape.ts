import { DEADLINE_KINDS } from '../deadlines/deadline.ts';
import type { DeadlineRules } from './deadline-rules.ts';
import { count, type Guard, object, table } from './guard.ts';

export const deadlineShape: Guard<DeadlineRules> = object<DeadlineRules>({
  noticeDays: table(DEADLINE_KINDS, count(1000)),
});
