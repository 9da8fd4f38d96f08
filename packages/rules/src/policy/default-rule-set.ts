import { checkRuleSet } from './check-rule-set.ts';
import type { RuleSet } from './rule-set.ts';
import bkn411 from './rule-sets/bkn-411-2025.json' with { type: 'json' };

/** Kepka BKN 411/2025, the national rule set (SIMATA). */
export const defaultRuleSet: RuleSet = sound(bkn411);

/** What is shipped must be sound: a faulty rule set stops the program before it decides about anybody. */
function sound(data: unknown): RuleSet {
  const checked = checkRuleSet(data);
  if (checked.ok) return checked.value;
  throw new Error(
    `faulty rule set: ${checked.error.map(({ path, fault }) => `${path}: ${fault}`).join('; ')}`,
  );
}
