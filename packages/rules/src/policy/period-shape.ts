import { count, flag, type Guard, numberIn, object, text } from './guard.ts';
import type { PeriodRules, QuorumRule } from './period-rules.ts';

export const periodShape: Guard<PeriodRules> = object<PeriodRules>({
  committee: text,
  quorum: object<QuorumRule>({ share: numberIn(0, 100), inclusive: flag, minimum: count(100) }),
});
