/**
 * Sums of thirds and percentages carry binary noise far below any point that a scale can give. Without this a score
 * of 80 could miss the cut-off 80; 79.99 still does.
 */
const NOISE = 1e-9;

/** Whether a score reaches a cut-off, which is inclusive. */
function reaches(score: number, cutoff: number): boolean {
  return score >= cutoff - NOISE;
}

/** The level of an unrounded score, 0–100; `levels` are ordered highest first and end at 0. */
export function levelOf<Level extends string>(
  score: number,
  levels: readonly { readonly level: Level; readonly from: number }[],
): Level {
  const reached = levels.find(({ from }) => reaches(score, from));
  if (!reached) throw new RangeError(`no level covers the score ${score}`);
  return reached.level;
}
