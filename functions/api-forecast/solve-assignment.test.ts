import { allAssignments, totalCost } from '@kotak9/rules/testing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { solveAssignment } from './solve-assignment.ts';

const matrixOf = (cost: fc.Arbitrary<number>) =>
  fc
    .record({ rows: fc.integer({ min: 1, max: 5 }), spare: fc.integer({ min: 0, max: 2 }) })
    .chain(({ rows, spare }) => {
      const row = fc.array(cost, { minLength: rows + spare, maxLength: rows + spare });
      return fc.array(row, { minLength: rows, maxLength: rows });
    });

describe('solveAssignment', () => {
  it.each([
    ['small costs with many ties', fc.nat(4)],
    ['costs as large as an assignment has them', fc.nat(2 ** 49)],
    ['aims far apart', fc.constantFrom(0, 1, 2, 1_000_000_007, 500_000_000_000_003)],
  ])('is as cheap as the best of all that there are: %s', (_kind, cost) => {
    fc.assert(
      fc.property(matrixOf(cost), (costs) => {
        const pairs = solveAssignment(costs);
        const columns = pairs.map(([, column]) => column);
        expect(pairs.map(([row]) => row).sort()).toEqual([...costs.keys()]);
        expect(new Set(columns).size).toBe(costs.length);
        const least = Math.min(...allAssignments(costs).map((columnOf) => totalCost(costs, columnOf)));
        const total = pairs.reduce((sum, [row, column]) => sum + (costs[row]?.[column] ?? Number.NaN), 0);
        expect(total).toBe(least);
      }),
      { numRuns: 100 },
    );
  });
});
