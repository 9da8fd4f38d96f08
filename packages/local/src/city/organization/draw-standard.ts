import { COMPETENCIES, type CompetencyStandard, competencyStandard, defaultRuleSet } from '@kotak9/rules';
import { levelOf } from '@kotak9/store';
import { population } from '../people/population-data.ts';
import { createRandom } from '../random.ts';
import { technicalCodesOf } from './fields.ts';
import type { Post } from './post.ts';

const HIGHEST = 5;
const LOWEST = 1;
const WITH_TECHNICAL = 0.5;

/** The standard that an agency set for a structural post itself: near that of its tier. Null where the tier's holds. */
export function drawStandard(post: Post, seed: number): CompetencyStandard | null {
  const random = createRandom(seed, 'standard', post.id);
  if (post.eselon === null || !random.chance(population.ownStandard)) return null;
  const { competencies } = competencyStandard(null, levelOf(post), defaultRuleSet.competency);
  const required = { ...competencies };
  for (const competency of COMPETENCIES) {
    const step = random.weighted([
      [0, 74],
      [1, 14],
      [-1, 12],
    ] as const);
    required[competency] = Math.min(HIGHEST, Math.max(LOWEST, required[competency] + step));
  }
  const codes = post.field !== null && random.chance(WITH_TECHNICAL) ? technicalCodesOf(post.field) : [];
  return {
    competencies: required,
    technical: Object.fromEntries(codes.map((code) => [code, Math.max(competencies.itg, 2)])),
  };
}
