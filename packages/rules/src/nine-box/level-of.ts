/**
 * Sums of thirds and percentages carry binary noise far below any point that a scale can give. Without this a score
 * of 80 could miss the cut-off 80; 79.99 still does.
 */
const NOISE = 1e-9;

/** The lower bound of a level. */
export interface CutOff {
  readonly from: number;
  /** Whether the bound itself belongs to the level (`≥`), or only what lies above it (`>`). */
  readonly inclusive: boolean;
}

function reaches(score: number, { from, inclusive }: CutOff): boolean {
  return inclusive ? score >= from - NOISE : score > from + NOISE;
}

/** The level of an unrounded score, 0–100; `levels` are ordered highest first and end at 0, inclusive. */
export function levelOf<Level extends string>(
  score: number,
  levels: readonly (CutOff & { readonly level: Level })[],
): Level {
  const reached = levels.find((level) => reaches(score, level));
  if (!reached) throw new RangeError(`no level covers the score ${score}`);
  return reached.level;
}
