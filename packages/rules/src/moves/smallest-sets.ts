import type { IsoDate } from '../brands.ts';
import { laterDate } from '../calendar.ts';
import { placeForOneDay } from '../nine-box/place-person.ts';
import type { Box } from '../placement.ts';
import { combinations } from './combinations.ts';
import { allComponentRules } from './component-of.ts';
import type { Move, MoveContext } from './move.ts';
import { tryMoves } from './try-moves.ts';
import type { WeighedMove } from './weigh-moves.ts';

/** Changes that together, and not one of them less, lead to a box. */
export interface MoveSet {
  readonly moves: readonly Move[];
  readonly box: Box;
  readonly performanceScore: number;
  readonly potentialScore: number;
  readonly talentScore: number;
  /** When the last of them can have come about. */
  readonly earliest: IsoDate;
  readonly effort: number;
  /** Components that expire by then and must be renewed as they are, in the order of the axes. */
  readonly renew: readonly string[];
}

/**
 * For each goal the sets with the fewest changes that lead to one of its boxes, the least effort first; of several
 * that consist of the same kinds of change only the first. An empty list: not within the policy's most changes. The
 * search tries every set of each size, so that none smaller exists.
 */
export function smallestSets(
  goals: readonly (readonly Box[])[],
  moves: readonly WeighedMove[],
  context: MoveContext,
): MoveSet[][] {
  const { maxChanges, alternatives } = context.ruleSet.matching.moves;
  const found = goals.map((): FoundSet[] => []);
  for (let size = 1; size <= maxChanges; size++) {
    const open = goals.flatMap((boxes, at) => (found[at]?.length === 0 ? [{ boxes, at }] : []));
    if (open.length === 0) break;
    for (const set of combinations(moves, size)) {
      const reached = outcomeOf(set, context);
      if (reached === null) continue;
      for (const { boxes, at } of open) if (boxes.includes(reached.box)) found[at]?.push(reached);
    }
  }
  return found.map((sets) =>
    distinctKinds(sets.sort(compareSets))
      .slice(0, alternatives)
      .map((set) => asMoveSet(set, context)),
  );
}

type FoundSet = Omit<MoveSet, 'moves' | 'renew'> & { readonly set: readonly WeighedMove[] };

function outcomeOf(set: readonly WeighedMove[], { inputs, asOf, ruleSet }: MoveContext): FoundSet | null {
  if (new Set(set.map(({ kind, subject }) => `${kind} ${subject}`)).size < set.length) return null;
  const trial = tryMoves(inputs, set, asOf);
  const { box, performance, potential, talentScore } = placeForOneDay(trial.inputs, trial.day, ruleSet);
  if (box === null || performance === null || potential === null || talentScore === null) return null;
  return {
    set,
    box,
    performanceScore: performance.score,
    potentialScore: potential.score,
    talentScore,
    earliest: set.reduce((latest, move) => laterDate(latest, move.earliest), trial.day),
    effort: set.reduce((sum, { effort }) => sum + effort, 0),
  };
}

function asMoveSet({ set, ...outcome }: FoundSet, context: MoveContext): MoveSet {
  return { ...outcome, moves: set.map(withoutTrial), renew: toRenew(set, outcome.earliest, context) };
}

export function withoutTrial({
  apply: _apply,
  renews: _renews,
  waitsFor: _waitsFor,
  ...move
}: WeighedMove): Move {
  return move;
}

/** What is worth less on that day than today, because it expires till then and no change of the set renews it. */
function toRenew(
  set: readonly WeighedMove[],
  day: IsoDate,
  { inputs, placement, ruleSet }: MoveContext,
): string[] {
  const renewed = new Set(set.flatMap(({ renews }) => renews));
  const names = new Set(
    allComponentRules(ruleSet).flatMap(({ name, measure }) => (renewed.has(measure) ? [name] : [])),
  );
  const then = placeForOneDay(inputs, day, ruleSet).components;
  const pointsThen = (wanted: string): number => then.find(({ name }) => name === wanted)?.points ?? 0;
  return placement.components
    .filter(({ name, points }) => !names.has(name) && pointsThen(name) < points)
    .map(({ name }) => name);
}

/** Least effort, then soonest, then the highest nilai talenta; the order in which they were tried decides the rest. */
function compareSets(a: FoundSet, b: FoundSet): number {
  return a.effort - b.effort || compareText(a.earliest, b.earliest) || b.talentScore - a.talentScore;
}

function distinctKinds(sets: readonly FoundSet[]): FoundSet[] {
  const kindsOf = ({ set }: FoundSet): string => set.map(({ kind }) => kind).join(' ');
  const first = new Map<string, FoundSet>();
  for (const each of sets) if (!first.has(kindsOf(each))) first.set(kindsOf(each), each);
  return [...first.values()];
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
