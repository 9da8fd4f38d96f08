import type { Nip } from '../brands.ts';
import type { RuleSet } from '../policy/rule-set.ts';
import type { RankedCandidate } from '../succession.ts';
import { type AssignmentCosts, assignmentCosts } from './assignment-costs.ts';
import { firstOptimum } from './first-optimum.ts';
import type { ReadyList } from './ready-list.ts';

/**
 * Finds a column for every row, no column twice, at the least total cost. The costs are whole numbers, in at least as
 * many columns as rows. An exact algorithm; which of several optima it finds does not matter.
 */
export type SolveAssignment = (
  costs: readonly (readonly number[])[],
) => readonly (readonly [row: number, column: number])[];

/**
 * One of its candidates, or null, for each list, nobody twice: as many lists as can be, then the least cost (see
 * `assignmentCosts`), and of several such choices the one in which the first list gets its best ranked, then the second.
 */
export function choosePeople(
  lists: readonly Pick<ReadyList, 'candidates'>[],
  ruleSet: Pick<RuleSet, 'ranking' | 'successorPolicy'>,
  solve: SolveAssignment,
): (RankedCandidate | null)[] {
  if (lists.length === 0) return [];
  const costs = assignmentCosts(lists.length, ruleSet);
  const rows = lists.map(({ candidates }) => withinReach(candidates, lists.length, costs));
  const people = [...new Set(rows.flatMap((row) => row.map(({ nip }) => nip)))].sort();
  const columns = new Map(people.map((nip, column) => [nip, column]));
  const matrix = rows.map((row) => matrixRow(row, people, lists.length, costs));
  const optimum = new Map(solve(matrix));
  const preferences = rows.map((row) => row.map(({ nip }) => columns.get(nip) ?? -1));
  const chosen = firstOptimum(
    matrix,
    [...matrix.keys()].map((row) => optimum.get(row) ?? -1),
    preferences,
  );
  return rows.map((row, index) => row.find(({ nip }) => columns.get(nip) === chosen[index]) ?? null);
}

/**
 * With n lists, the others take at most n − 1 of the n cheapest candidates of one, so none but these n can be its
 * choice. In the order of their rank.
 */
function withinReach(
  candidates: readonly RankedCandidate[],
  lists: number,
  { costOf }: AssignmentCosts,
): RankedCandidate[] {
  const cheapest = [...candidates].sort((a, b) => costOf(a) - costOf(b) || a.rank - b.rank).slice(0, lists);
  return cheapest.sort((a, b) => a.rank - b.rank);
}

/** One column a person, then one for every post to be left bare with. */
function matrixRow(
  candidates: readonly RankedCandidate[],
  people: readonly Nip[],
  posts: number,
  { costOf, bare, barred }: AssignmentCosts,
): number[] {
  const costs = new Map(candidates.map((candidate) => [candidate.nip, costOf(candidate)]));
  return [...people.map((nip) => costs.get(nip) ?? barred), ...new Array<number>(posts).fill(bare)];
}
