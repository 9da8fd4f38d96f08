import { toPositionId } from '../../brands.ts';
import type { RuleSet } from '../../policy/rule-set.ts';
import type { CandidateProfile, TargetPost } from '../../succession.ts';
import { POST_LEVELS, type PostLevel } from '../../terms.ts';

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
    (target) => ({
      positionId: idOf(target),
      unitId: null,
      title: '',
      level: target,
      eselon: ruleSet.talentPool.readiness.typicalEselon[target] ?? null,
      field,
      relatedFields: [],
      standard: null,
    }),
  );
}

/** An id that no post of an agency has: nobody is the incumbent of a level. */
function idOf(level: PostLevel): TargetPost['positionId'] {
  const id = toPositionId(`level.${level}`);
  if (id === null) throw new RangeError(`${level} makes no id`);
  return id;
}
