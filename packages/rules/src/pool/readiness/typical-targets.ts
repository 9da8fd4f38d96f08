import type { RuleSet } from '../../policy/rule-set.ts';
import type { CandidateProfile, TargetPost } from '../../succession.ts';
import { POST_LEVELS } from '../../terms.ts';
import { levelInGeneral } from './level-in-general.ts';

/**
 * The posts one up from the present one (KPK 2/2024: the target is one level above the talent's post), as readiness
 * is measured against them: of the eselon with which the level begins, and in the urusan in which the person works.
 */
export function typicalTargets(
  { level, fieldSpans }: Pick<CandidateProfile, 'level' | 'fieldSpans'>,
  ruleSet: Pick<RuleSet, 'targets' | 'talentPool'>,
): TargetPost[] {
  if (level === null) return [];
  const field = fieldSpans.find(({ until }) => until === null)?.field ?? null;
  return POST_LEVELS.filter((target) => ruleSet.targets[target]?.candidateLevels.includes(level)).map(
    (target) => levelInGeneral(target, field, ruleSet),
  );
}
