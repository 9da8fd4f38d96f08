import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Nip, PositionId } from '../brands.ts';
import { nip, position } from '../testing/values.ts';
import { orderMoves, type PendingMove } from './order-moves.ts';

const person = (n: number): Nip => nip(`1971051019950310${String(n + 1).padStart(2, '0')}`);
const post = (n: number): PositionId => position(`p${n}`);
const move = (n: number, from: number | null, to: number, holder: number | null): PendingMove => ({
  id: `m${n}`,
  nip: person(n),
  from: from === null ? null : post(from),
  to: post(to),
  holder: holder === null ? null : person(holder),
});
const ids = (moves: readonly PendingMove[]) => orderMoves(moves).map((group) => group.map(({ id }) => id));

describe('orderMoves', () => {
  it('lets each free the post for the next, whatever the order of the decrees', () => {
    expect(ids([move(1, 1, 2, 2), move(2, 2, 3, 3), move(3, 3, 4, null)])).toEqual([['m3'], ['m2'], ['m1']]);
    expect(ids([move(9, null, 1, 1), move(1, 1, 2, null)])).toEqual([['m1'], ['m9']]);
  });

  it('lets people change places at once', () => {
    expect(ids([move(1, 1, 2, 2), move(2, 2, 1, 1)])).toEqual([['m1', 'm2']]);
    expect(ids([move(1, 1, 2, 2), move(2, 2, 3, 3), move(3, 3, 1, 1), move(4, 4, 5, null)])).toEqual([
      ['m4'],
      ['m1', 'm2', 'm3'],
    ]);
    expect(ids([move(1, 1, 2, 2), move(2, 2, 1, 1), move(3, 3, 4, 4), move(4, 4, 3, 3)])).toEqual([
      ['m1', 'm2'],
      ['m3', 'm4'],
    ]);
  });

  it('lets one wait whose post is held by somebody who stays', () => {
    expect(ids([move(1, 1, 2, 8)])).toEqual([]);
    expect(ids([move(1, 1, 2, 2), move(2, 2, 3, 8)])).toEqual([]);
    expect(ids([])).toEqual([]);
  });

  it('makes a move once, also where somebody has left the post of a ring already', () => {
    expect(ids([move(1, 1, 2, null), move(2, 2, 1, 1)])).toEqual([['m1'], ['m2']]);
  });

  it('gives a post to the first of two, and a ring before whoever waits for it', () => {
    expect(ids([move(1, 1, 3, null), move(2, 2, 3, null)])).toEqual([['m1']]);
    expect(ids([move(4, 4, 2, 2), move(1, 1, 2, 2), move(2, 2, 1, 1)])).toEqual([['m1', 'm2']]);
    expect(ids([move(1, 1, 2, 2), move(3, 3, 2, 2), move(2, 2, 1, 1)])).toEqual([['m1', 'm2']]);
  });

  it('never puts two into one post, nor anybody into a held one', () => {
    const COUNT = 7;
    const anyMoves = fc.array(
      fc.tuple(fc.integer({ min: 0, max: COUNT - 1 }), fc.integer({ min: 0, max: COUNT + 2 })),
      { maxLength: COUNT },
    );
    fc.assert(
      fc.property(anyMoves, (pairs) => {
        const movers = new Map(pairs.filter(([from, to]) => from !== to));
        const moves = [...movers].map(([from, to]) => move(from, from, to, to < COUNT ? to : null));
        const holders = new Map<PositionId, Nip>(
          Array.from({ length: COUNT }, (_, n) => [post(n), person(n)]),
        );
        for (const group of orderMoves(moves)) {
          for (const { from } of group) if (from !== null) holders.delete(from);
          for (const { to, nip: who } of group) {
            expect(holders.has(to)).toBe(false);
            holders.set(to, who);
          }
        }
        expect(new Set(holders.values()).size).toBe(COUNT);
        const made = new Set(orderMoves(moves).flatMap((group) => group.map(({ id }) => id)));
        for (const { id, to } of moves) {
          if (!made.has(id)) expect(holders.has(to)).toBe(true);
        }
      }),
    );
  });
});
