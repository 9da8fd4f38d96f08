import type { Box } from '../placement.ts';
import { mergeBy } from './merge-by.ts';
import type { PersonReplay } from './person-replay.ts';
import type { BoxCount, Distribution } from './replay-summary.ts';
import type { Movement, MovementCell } from './replay-tally.ts';

const ROWS = [null, 1, 2, 3, 4, 5, 6, 7, 8, 9] as const satisfies readonly (Box | null)[];

export function movementOf(replays: readonly PersonReplay[]): Movement {
  return {
    people: replays.length,
    moved: replays.filter(({ moved }) => moved).length,
    renumbered: replays.filter(({ causes }) => causes.boxMap !== null).length,
    cells: mergeCells(
      replays.map(({ before, after, moved }) => ({
        from: before.box,
        to: after.box,
        people: 1,
        moved: Number(moved),
      })),
    ),
  };
}

export function addMovements(a: Movement, b: Movement): Movement {
  return {
    people: a.people + b.people,
    moved: a.moved + b.moved,
    renumbered: a.renumbered + b.renumbered,
    cells: mergeCells([...a.cells, ...b.cells]),
  };
}

/** How many stand in each box before and after. */
export function distributionOf({ cells }: Pick<Movement, 'cells'>): Distribution {
  return { before: countBy('from', cells), after: countBy('to', cells) };
}

function countBy(side: 'from' | 'to', cells: readonly MovementCell[]): BoxCount[] {
  return ROWS.map((box) => ({
    box,
    people: cells.filter((cell) => cell[side] === box).reduce((sum, { people }) => sum + people, 0),
  }));
}

function mergeCells(cells: readonly MovementCell[]): MovementCell[] {
  return mergeBy(
    cells,
    ({ from, to }) => `${from}>${to}`,
    (a, b) => ({ ...a, people: a.people + b.people, moved: a.moved + b.moved }),
  ).sort(compareCells);
}

/** Unplaced first. */
function compareCells(a: MovementCell, b: MovementCell): number {
  return (a.from ?? 0) - (b.from ?? 0) || (a.to ?? 0) - (b.to ?? 0);
}
