import type { SkbPart } from './formation.ts';
import type { CpnsSelection } from './selection-table.ts';

export const CAT = 'cat';

export type SkbPartsFault = 'duplicate-part' | 'weights-not-100' | 'cat-too-light';

/** In the regions the test by computer weighs at least 60 % of the SKB; all tests together are 100 %. */
export function checkSkbParts(
  parts: readonly SkbPart[],
  { minCatWeight }: Pick<CpnsSelection, 'minCatWeight'>,
): readonly SkbPartsFault[] {
  const faults: SkbPartsFault[] = [];
  const codes = new Set(parts.map(({ code }) => code));
  const cat = parts.find(({ code }) => code === CAT)?.weight ?? 0;
  if (codes.size < parts.length) faults.push('duplicate-part');
  if (parts.reduce((sum, { weight }) => sum + weight, 0) !== 100) faults.push('weights-not-100');
  if (cat < minCatWeight) faults.push('cat-too-light');
  return faults;
}

/** SKB out of 100, not rounded; a part without a score counts 0. */
export function skbScore(parts: readonly SkbPart[], scores: Readonly<Record<string, number>>): number {
  return parts.reduce((sum, { code, weight, max }) => sum + (weight * (scores[code] ?? 0)) / max, 0);
}

export type SkbScoreFault =
  | { readonly part: string; readonly fault: 'unknown' | 'missing' }
  | { readonly part: string; readonly fault: 'out-of-range'; readonly max: number };

/** What is wrong with the scores of one SKB: each part of the formation once, between 0 and its maximum. */
export function checkSkbScores(
  parts: readonly SkbPart[],
  scores: Readonly<Record<string, number>>,
): readonly SkbScoreFault[] {
  const codes = parts.map(({ code }) => code);
  const unknown = Object.keys(scores).filter((part) => !codes.includes(part));
  return [
    ...unknown.map((part) => ({ part, fault: 'unknown' }) as const),
    ...parts.flatMap(({ code, max }): readonly SkbScoreFault[] => {
      const score = scores[code];
      if (score === undefined) return [{ part: code, fault: 'missing' }];
      return score >= 0 && score <= max ? [] : [{ part: code, fault: 'out-of-range', max }];
    }),
  ];
}
