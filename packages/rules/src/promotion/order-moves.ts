import type { Nip, PositionId } from '../brands.ts';

/** Somebody who is to go from one post to another on the day. */
export interface PendingMove {
  readonly id: string;
  readonly nip: Nip;
  readonly from: PositionId | null;
  readonly to: PositionId;
  /** Who holds the post aimed at. */
  readonly holder: Nip | null;
}

/**
 * The order in which moves of one day can be made: one after the other where each frees the post for the next, and at
 * once where people change places in a ring. A move into a post whose holder stays is left out. Of two into one post the
 * first one counts.
 *
 * @returns groups; those of one group are made in one transaction
 */
export function orderMoves(moves: readonly PendingMove[]): readonly (readonly PendingMove[])[] {
  const chains = followChains(moves);
  const done = new Set(chains.map(({ id }) => id));
  const left = moves.filter(({ id }) => !done.has(id));
  return [...chains.map((move) => [move]), ...findRings(left)];
}

/** Moves into a post that is free, or is freed by one before. */
function followChains(moves: readonly PendingMove[]): readonly PendingMove[] {
  const free = new Set(moves.filter(({ holder }) => holder === null).map(({ to }) => to));
  const chain: PendingMove[] = [];
  const waiting = [...moves];
  for (;;) {
    const index = waiting.findIndex(({ to }) => free.has(to));
    const [move] = index < 0 ? [] : waiting.splice(index, 1);
    if (move === undefined) return chain;
    free.delete(move.to);
    if (move.from !== null) free.add(move.from);
    chain.push(move);
  }
}

/** Each move leads to the post of somebody who moves, too, and the last of them to the post of the first. */
function findRings(moves: readonly PendingMove[]): readonly (readonly PendingMove[])[] {
  const rings: PendingMove[][] = [];
  const used = new Set<string>();
  for (const start of moves) {
    const ring = used.has(start.id) ? null : ringFrom(start, moves);
    if (ring === null) continue;
    for (const { id } of ring) used.add(id);
    rings.push(ring);
  }
  return rings;
}

function ringFrom(start: PendingMove, moves: readonly PendingMove[]): PendingMove[] | null {
  const ring: PendingMove[] = [];
  let next: PendingMove | undefined = start;
  while (next !== undefined && !ring.includes(next)) {
    ring.push(next);
    const { to }: PendingMove = next;
    next = moves.find(({ from }) => from === to);
  }
  return next === start ? ring : null;
}
