import type { Result } from '../result.ts';
import { applyPatch } from './apply-patch.ts';
import { checkRuleSet, type RuleSetFault } from './check-rule-set.ts';
import type { RuleSet } from './rule-set.ts';

/** The rule set that a patch of another one makes, if it is sound; see apply-patch.ts for what a patch can say. */
export function ruleSetFrom(basedOn: RuleSet, patch: unknown): Result<RuleSet, readonly RuleSetFault[]> {
  return checkRuleSet(applyPatch(basedOn, patch));
}
