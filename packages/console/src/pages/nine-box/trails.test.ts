import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildPerson, nipOf } from './test-people.ts';
import { type Before, isOnTrail, movementOf, moversOn, TURNS } from './trails.ts';

const BOXES = [null, 1, 2, 3, 4, 5, 6, 7, 8, 9] as const;
const peopleIn = (boxes: readonly (typeof BOXES)[number][]) =>
  boxes.map((box, n) => buildPerson({ nip: nipOf(n), box }));
const boxesBefore = (boxes: readonly (typeof BOXES)[number][]): Before =>
  new Map(boxes.map((box, n) => [nipOf(n), box]));

describe('movementOf', () => {
  it('counts the ways, the most travelled first, and names who went', () => {
    const now = peopleIn([8, 8, 9, 5, null, 7]);
    expect(movementOf(now, [0, 1, 2, 3, 4, 5], boxesBefore([5, 5, 8, 5, 2]))).toEqual({
      trails: [
        { from: 5, to: 8, count: 2 },
        { from: 8, to: 9, count: 1 },
      ],
      movers: [0, 1, 2, 4, 5],
      stayed: 1,
      turns: { up: 3, down: 0, in: 1, out: 1 },
    });
  });

  it('tells up from down by the number of the box', () => {
    const { turns } = movementOf(peopleIn([8, 3, 7, 4]), [0, 1, 2, 3], boxesBefore([9, 5, 5, 1]));
    expect(turns).toEqual({ up: 2, down: 2, in: 0, out: 0 });
  });

  it('looks only at those who are asked for', () => {
    expect(movementOf(peopleIn([8, 9]), [1], boxesBefore([5, 5]))).toMatchObject({
      trails: [{ from: 5, to: 9, count: 1 }],
      movers: [1],
    });
  });

  it('counts everybody once, and runs backwards as it runs forwards', () => {
    const boxes = fc.array(fc.tuple(fc.constantFrom(...BOXES), fc.constantFrom(...BOXES)), { maxLength: 40 });
    fc.assert(
      fc.property(boxes, (pairs) => {
        const was = pairs.map(([box]) => box);
        const is = pairs.map(([, box]) => box);
        const all = [...pairs.keys()];
        const there = movementOf(peopleIn(is), all, boxesBefore(was));
        const back = movementOf(peopleIn(was), all, boxesBefore(is));
        const moved = there.trails.reduce((sum, { count }) => sum + count, 0);
        const nowhere = pairs.filter(([a, b]) => a === null && b === null).length;
        const turned = TURNS.reduce((sum, turn) => sum + there.turns[turn], 0);
        expect(turned).toBe(there.movers.length);
        expect(moved).toBe(there.turns.up + there.turns.down);
        expect(there.movers.length + there.stayed + nowhere).toBe(pairs.length);
        expect({ ...back.turns, stayed: back.stayed }).toEqual({
          up: there.turns.down,
          down: there.turns.up,
          in: there.turns.out,
          out: there.turns.in,
          stayed: there.stayed,
        });
        const backwards = back.trails.map(({ from, to, count }) => ({ from: to, to: from, count }));
        expect(new Set(backwards.map((trail) => JSON.stringify(trail)))).toEqual(
          new Set(there.trails.map(({ from, to, count }) => JSON.stringify({ from, to, count }))),
        );
      }),
    );
  });
});

describe('moversOn', () => {
  const people = peopleIn([8, 8, 9, 5, null, 7]);
  const before = boxesBefore([5, 5, 8, 9, 2]);
  const on = (way: Parameters<typeof moversOn>[0]) => moversOn(way, [0, 1, 2, 3, 4, 5], people, before);

  it('is everybody, or who went one way', () => {
    expect(on(null)).toEqual([0, 1, 2, 3, 4, 5]);
    expect(on({ from: 5, to: 8 })).toEqual([0, 1]);
    expect([on('up'), on('down'), on('in'), on('out')]).toEqual([[0, 1, 2], [3], [5], [4]]);
  });

  it('knows its trail among others', () => {
    expect(isOnTrail({ from: 5, to: 8 }, { from: 5, to: 8 })).toBe(true);
    expect(isOnTrail({ from: 5, to: 8 }, { from: 8, to: 5 })).toBe(false);
    expect([isOnTrail('up', { from: 5, to: 8 }), isOnTrail(null, { from: 5, to: 8 })]).toEqual([
      false,
      false,
    ]);
  });
});
