import { toPositionId } from '../../brands.ts';
import type { RuleSet } from '../../policy/rule-set.ts';
import type { TargetPost } from '../../succession.ts';
import type { PostLevel } from '../../terms.ts';

/** Any post of a level, of the eselon with which the level begins: nobody is its incumbent. */
export function levelInGeneral(
  level: PostLevel,
  field: string | null,
  { talentPool }: Pick<RuleSet, 'talentPool'>,
): TargetPost {
  return {
    positionId: idOf(level),
    unitId: null,
    title: '',
    level,
    eselon: talentPool.readiness.typicalEselon[level] ?? null,
    field,
    relatedFields: [],
    standard: null,
  };
}

/** An id that no post of an agency has. */
function idOf(level: PostLevel): TargetPost['positionId'] {
  const id = toPositionId(`level.${level}`);
  if (id === null) throw new RangeError(`${level} makes no id`);
  return id;
}
