import type { CompetencyStandard } from '../person.ts';
import type { CompetencyRules } from '../policy/rule-set.ts';
import type { Competency, PostLevel } from '../terms.ts';

/**
 * The standard that a post is measured by: its own (SKJ), else the level of its tier for each of the nine
 * competencies and no technical one (PermenPANRB 38/2017).
 */
export function competencyStandard(
  own: CompetencyStandard | null,
  level: PostLevel,
  rules: Pick<CompetencyRules, 'defaultStandard'>,
): CompetencyStandard {
  if (own) return own;
  return { competencies: sameLevel(rules.defaultStandard[level]), technical: {} };
}

function sameLevel(required: number): Record<Competency, number> {
  return {
    itg: required,
    kjs: required,
    kom: required,
    oph: required,
    pep: required,
    pdo: required,
    mpu: required,
    pkp: required,
    prb: required,
  };
}
