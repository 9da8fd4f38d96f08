import { checkRuleSet } from './check-rule-set.ts';
import type { RuleSet } from './rule-set.ts';
import bkn411 from './rule-sets/bkn-411-2025.json' with { type: 'json' };
import { sound } from './sound-rule-set.ts';

/** Kepka BKN 411/2025, the national rule set (SIMATA). */
export const defaultRuleSet: RuleSet = sound(checkRuleSet(bkn411));
