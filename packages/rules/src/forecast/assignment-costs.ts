import type { Box } from '../placement.ts';
import type { RuleSet } from '../policy/rule-set.ts';
import { placeOf } from '../succession/rank-candidates.ts';
import type { RankedCandidate } from '../succession.ts';

/** Whole numbers: the assignment of least total cost is the one that is wanted. */
export interface AssignmentCosts {
  readonly costOf: (candidate: Pick<RankedCandidate, 'box' | 'score'>) => number;
  /** Of a post that stays bare. */
  readonly bare: number;
  /** Of somebody who is not eligible: dearer than leaving the post bare, hence never chosen. */
  readonly barred: number;
}

const MAX_SCORE = 100;
/** Finer than any two scores differ for a reason. */
const FINEST = 1_000_000;

/**
 * One aim strictly before the next: most posts covered; then, where the rule set ranks by box before score, people of
 * the better boxes; then the highest total of final scores.
 *
 * Exact in doubles. Let V be the posts, B the places below the first box, S = 100 × unit the highest score. All scores
 * together cost at most V·S, so one place of box costs V·S + 1. A post then costs at most F = B·(V·S + 1) + S, all of
 * them V·F, so a bare one costs V·F + 1. Every sum of an assignment is at most V·(V·F + 2), and every price of a column,
 * being a difference of two, too. `unit` is the largest power of ten that keeps twice that below 2^53: with three boxes
 * a millionth of a point for 200 posts, a ten-thousandth for 1,000. Scores that agree to this grain count as equal.
 *
 * @param posts how many are to be filled at once.
 * @throws RangeError for so many that not even whole points can be told apart
 */
export function assignmentCosts(
  posts: number,
  { ranking, successorPolicy }: Pick<RuleSet, 'ranking' | 'successorPolicy'>,
): AssignmentCosts {
  const boxes: readonly Box[] = ranksByBox(ranking)
    ? [...successorPolicy.boxes, ...successorPolicy.fallback]
    : [];
  const { unit, boxStep, bare } = scale(posts, boxes.length);
  return {
    costOf: ({ box, score }) => placeOf(box, boxes) * boxStep + Math.round((MAX_SCORE - score) * unit),
    bare,
    barred: bare + 1,
  };
}

function ranksByBox(ranking: RuleSet['ranking']): boolean {
  const decisive = ranking.find((key) => key === 'box' || key === 'score');
  return decisive === 'box';
}

function scale(posts: number, places: number) {
  for (let unit = FINEST; unit >= 1; unit /= 10) {
    const boxStep = posts * MAX_SCORE * unit + 1;
    const bare = posts * (places * boxStep + MAX_SCORE * unit) + 1;
    if (2 * posts * (bare + 1) <= Number.MAX_SAFE_INTEGER) return { unit, boxStep, bare };
  }
  throw new RangeError(`${posts} posts are too many for one exact assignment`);
}
