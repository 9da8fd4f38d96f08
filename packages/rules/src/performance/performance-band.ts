import type { PerformanceBands } from '../policy/rule-set.ts';
import type { Predikat } from '../terms.ts';

/**
 * Predikat of a numeric rating (PP 30/2019 Ps 41): `sangat-baik` needs a new idea or work of use to the
 * organisation besides the figure, so a high figure without it is `baik`.
 *
 * @param score 0 up to the scale's maximum (120).
 * @returns null for a score outside the scale.
 */
export function predikatOfScore(
  score: number,
  newIdea: boolean,
  { max, bands }: PerformanceBands,
): Predikat | null {
  if (score < 0 || score > max) return null;
  return bands.find((band) => score >= band.from && (newIdea || !band.newIdea))?.predikat ?? null;
}
