import type { JsonObject } from './at-path.ts';

export const SECTIONS = ['performance', 'potential', 'result', 'succession', 'other'] as const;
export type Section = (typeof SECTIONS)[number];

/** Which section a fault of the policy is mended in. */
export const sectionOf = (path: string): Section => {
  if (path.startsWith('axes.performance')) return 'performance';
  if (path.startsWith('axes.potential')) return 'potential';
  if (/^(talentMix|boxes|competency|retirement)\b/.test(path)) return 'result';
  if (/^(successorPolicy|ranking|successionLevels|targets)\b/.test(path)) return 'succession';
  return 'other';
};

/** What the draft is known by, and what sections of their own show. */
const SHOWN_ELSEWHERE: ReadonlySet<string> = new Set(['id', 'title', 'axes']);

/** The parts of a policy that no other section shows, in its own order. */
export const otherParts = (content: JsonObject): readonly string[] =>
  Object.keys(content).filter((key) => !SHOWN_ELSEWHERE.has(key) && sectionOf(key) === 'other');
