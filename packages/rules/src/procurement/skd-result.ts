import { ok, type Result, refuse } from '../result.ts';
import type { FormationKind } from './formation.ts';
import { type CpnsSelection, SKD_PARTS, type SkdPart } from './selection-table.ts';

export type SkdScores = Readonly<Record<SkdPart, number>>;

/** A threshold that was not reached. */
export interface ThresholdMissed {
  readonly part: SkdPart | 'total';
  readonly needed: number;
  readonly scored: number;
}

export interface SkdResult {
  readonly total: number;
  /** Out of 100, not rounded. */
  readonly score: number;
  /** Empty: passed. */
  readonly missed: readonly ThresholdMissed[];
}

export interface ScoreOutOfRange<Part extends string> {
  readonly part: Part;
  readonly max: number;
}

export function skdTotal(scores: SkdScores): number {
  return SKD_PARTS.reduce((sum, part) => sum + scores[part], 0);
}

/**
 * SKD: every threshold of the kind of formation must be reached, however high the total is (KepmenPANRB 321/2024);
 * the score is the share of the highest total.
 */
export function skdResult(
  scores: SkdScores,
  kind: FormationKind,
  { maxima, thresholds }: Pick<CpnsSelection, 'maxima' | 'thresholds'>,
): SkdResult {
  const total = skdTotal(scores);
  const needed = thresholds[kind];
  const scored = { ...scores, total };
  const parts = [...SKD_PARTS, 'total'] as const;
  return {
    total,
    score: (total / skdTotal(maxima)) * 100,
    missed: parts
      .filter((part) => scored[part] < needed[part])
      .map((part) => ({ part, needed: needed[part], scored: scored[part] })),
  };
}

/** Whether scores lie between 0 and their maxima; if not, which do not. */
export function checkScores<Part extends string>(
  scores: Readonly<Record<Part, number>>,
  parts: readonly Part[],
  maxima: Readonly<Record<Part, number>>,
): Result<Readonly<Record<Part, number>>, readonly ScoreOutOfRange<Part>[]> {
  const wrong = parts.filter((part) => !(scores[part] >= 0 && scores[part] <= maxima[part]));
  return wrong.length === 0 ? ok(scores) : refuse(wrong.map((part) => ({ part, max: maxima[part] })));
}
