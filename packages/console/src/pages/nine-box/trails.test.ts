import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildPerson, nipOf } from './test-people.ts';
import { type Before, movementOf } from './trails.ts';

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
      entered: 1,
      left: 1,
    });
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
        expect(moved + there.entered + there.left).toBe(there.movers.length);
        expect(there.movers.length + there.stayed + nowhere).toBe(pairs.length);
        expect([back.entered, back.left, back.stayed]).toEqual([there.left, there.entered, there.stayed]);
        const turned = back.trails.map(({ from, to, count }) => ({ from: to, to: from, count }));
        expect(new Set(turned.map((trail) => JSON.stringify(trail)))).toEqual(
          new Set(there.trails.map(({ from, to, count }) => JSON.stringify({ from, to, count }))),
        );
      }),
    );
  });
});
