import type { PostLevel } from '../terms.ts';
import type { RuleSet } from './rule-set.ts';
import type { TargetRules } from './target-rules.ts';

/** Rules for posts of a level. Asking for a level without any is a mistake of the caller: see `successionLevels`. */
export function targetRulesOf(level: PostLevel, { id, targets }: RuleSet): TargetRules {
  const rules = targets[level];
  if (!rules) throw new RangeError(`rule set ${id} has no rules for filling a post of level ${level}`);
  return rules;
}
