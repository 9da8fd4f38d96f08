import type { Result } from '../result.ts';
import type { RuleSetFault } from './check-rule-set.ts';
import type { RuleSet } from './rule-set.ts';

/** What is shipped must be sound: a faulty rule set stops the program before it decides about anybody. */
export function sound(checked: Result<RuleSet, readonly RuleSetFault[]>): RuleSet {
  if (checked.ok) return checked.value;
  throw new Error(
    `faulty rule set: ${checked.error.map(({ path, fault }) => `${path}: ${fault}`).join('; ')}`,
  );
}
