import type { RuleSet } from '../policy/rule-set.ts';
import type { RequirementRule } from '../policy/target-rules.ts';
import { targetRulesOf } from '../policy/target-rules-of.ts';
import type { PostLevel } from '../terms.ts';

/** How somebody would come to a post: up from a level that feeds it, or across from a post of the same level. */
export const POST_WAYS = ['promosi', 'mutasi'] as const;
export type PostWay = (typeof POST_WAYS)[number];

/** The way from one level to another; null where the policy knows none. */
export function wayTo(
  from: PostLevel | null,
  to: PostLevel,
  { targets, matching }: Pick<RuleSet, 'targets' | 'matching'>,
): PostWay | null {
  if (from === null) return null;
  if (from === to && matching.lateral.levels.includes(to)) return 'mutasi';
  return targets[to]?.candidateLevels.includes(from) ? 'promosi' : null;
}

/** The requirements that hold on that way: PP 11/2017 Ps 54 and 107 upwards, Ps 131, 132 and 190 across. */
export function requirementsFor(way: PostWay, to: PostLevel, ruleSet: RuleSet): readonly RequirementRule[] {
  return way === 'mutasi' ? ruleSet.matching.lateral.requirements : targetRulesOf(to, ruleSet).requirements;
}

/** Levels whose people can come to a post of this level. */
export function levelsTo(
  to: PostLevel,
  { targets, matching }: Pick<RuleSet, 'targets' | 'matching'>,
): PostLevel[] {
  const feeders = targets[to]?.candidateLevels ?? [];
  const same = matching.lateral.levels.includes(to) ? [to] : [];
  return [...new Set([...same, ...feeders])];
}
