import type { RuleSet } from '../policy/rule-set.ts';
import type { PostLevel } from '../terms.ts';

/** Whether a vacancy of the post gets a list: by its level or as a critical post, where there are rules to fill it by. */
export function getsSuccessionList(
  { level, critical }: { readonly level: PostLevel; readonly critical: boolean },
  { successionLevels, targets }: Pick<RuleSet, 'successionLevels' | 'targets'>,
): boolean {
  return (critical || successionLevels.includes(level)) && targets[level] !== undefined;
}
