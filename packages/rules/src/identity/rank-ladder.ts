import type { RankRange } from '../policy/rule-set.ts';
import { GRADES, type Grade } from '../terms.ts';

/** Place on the ladder of golongan ruang, I/a = 1 … IV/e = 17 (PP 7/1977). */
export function rankOrder(grade: Grade): number {
  return GRADES.indexOf(grade) + 1;
}

/** Negative if `a` is lower. */
export function compareGrades(a: Grade, b: Grade): number {
  return rankOrder(a) - rankOrder(b);
}

/**
 * Whether a rank suffices for an eselon: PP 13/2002 gives the range, PP 100/2000 Ps 5 lets a rank at most
 * `tolerance` steps below it pass. A rank above the range is no obstacle.
 */
export function reachesRank(grade: Grade, range: RankRange, tolerance: number): boolean {
  return rankOrder(grade) >= rankOrder(range.lowest) - tolerance;
}
