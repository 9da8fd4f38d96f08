import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allAssignments, solveByForce, totalCost } from '../testing/solve-by-force.ts';
import { at, columnPrices, type Matrix } from './column-prices.ts';
import { firstOptimum } from './first-optimum.ts';

/** Few different costs, so that most matrices have several optima. */
const matrix: fc.Arbitrary<Matrix> = fc
  .record({ rows: fc.integer({ min: 1, max: 4 }), spare: fc.integer({ min: 0, max: 2 }) })
  .chain(({ rows, spare }) => {
    const row = fc.array(fc.nat(3), { minLength: rows + spare, maxLength: rows + spare });
    return fc.array(row, { minLength: rows, maxLength: rows });
  });

const optimaOf = (costs: Matrix): number[][] => {
  const all = allAssignments(costs);
  const least = Math.min(...all.map((columnOf) => totalCost(costs, columnOf)));
  return all.filter((columnOf) => totalCost(costs, columnOf) === least);
};

/** The one whose first row stands earliest in its preferences, then whose second does. */
const firstOf = (optima: readonly number[][], preferences: readonly (readonly number[])[]) => {
  const placesOf = (columnOf: readonly number[]) =>
    columnOf.map((column, row) => {
      const place = preferences[row]?.indexOf(column) ?? -1;
      return place === -1 ? 9 : place;
    });
  const key = (columnOf: readonly number[]) => placesOf(columnOf).join('');
  return optima.toSorted((a, b) => (key(a) < key(b) ? -1 : 1))[0] ?? [];
};

describe('firstOptimum', () => {
  it('finds the first of all optima, from whichever it starts', () => {
    const withOrder = matrix.chain((costs) => {
      const columns = [...(costs[0] ?? []).keys()];
      const order = fc.shuffledSubarray(columns, { minLength: columns.length });
      return fc.record({
        costs: fc.constant(costs),
        preferences: fc.array(order, { minLength: costs.length, maxLength: costs.length }),
      });
    });
    fc.assert(
      fc.property(withOrder, ({ costs, preferences }) => {
        const optima = optimaOf(costs);
        const expected = firstOf(optima, preferences);
        for (const optimum of optima) expect(firstOptimum(costs, optimum, preferences)).toEqual(expected);
      }),
      { numRuns: 300 },
    );
  });

  it('keeps a column that is none of those preferred, unless one of them can be had', () => {
    fc.assert(
      fc.property(matrix, fc.integer({ min: 1, max: 2 }), (costs, first) => {
        const columns = [...(costs[0] ?? []).keys()].slice(0, first);
        const preferences = costs.map(() => columns);
        const optima = optimaOf(costs);
        const place = (row: number) => (columnOf: readonly number[]) => columns.indexOf(columnOf[row] ?? -1);
        const found = optima.map((optimum) => firstOptimum(costs, optimum, preferences));
        for (const columnOf of found) {
          expect(totalCost(costs, columnOf)).toBe(totalCost(costs, optima[0] ?? []));
          expect(new Set(columnOf).size).toBe(costs.length);
          expect(place(0)(columnOf)).toBe(place(0)(found[0] ?? []));
        }
        const best = optima.map(place(0)).filter((index) => index !== -1);
        if (best.length > 0) expect(place(0)(found[0] ?? [])).toBe(Math.min(...best));
      }),
      { numRuns: 200 },
    );
  });

  it('gives nothing for nothing', () => {
    expect(firstOptimum([], [], [])).toEqual([]);
  });

  it('refuses an assignment that is not of least cost', () => {
    expect(() => firstOptimum([[0, 1]], [1], [[0]])).toThrow('not an assignment of least cost');
    expect(() =>
      firstOptimum(
        [
          [0, 5],
          [5, 0],
        ],
        [1, 0],
        [[0], [1]],
      ),
    ).toThrow(RangeError);
  });
});

describe('columnPrices', () => {
  it('lets no row gain by another column, and is 0 where nobody is', () => {
    fc.assert(
      fc.property(matrix, (costs) => {
        const optimum = solveByForce(costs).map(([, column]) => column);
        const prices = columnPrices(costs, optimum);
        for (const [row, columns] of costs.entries()) {
          const own = at(optimum, row);
          const paid = at(columns, own) - at(prices, own);
          for (const [column, cost] of columns.entries()) {
            expect(cost - at(prices, column)).toBeGreaterThanOrEqual(paid);
          }
        }
        for (const [column, worth] of prices.entries()) {
          expect(worth).toBeLessThanOrEqual(0);
          if (!optimum.includes(column)) expect(worth).toBe(0);
        }
      }),
    );
  });
});

describe('at', () => {
  it('throws where nothing is', () => {
    expect(at(['a'], 0)).toBe('a');
    expect(() => at(['a'], 1)).toThrow('nothing at 1');
  });
});
