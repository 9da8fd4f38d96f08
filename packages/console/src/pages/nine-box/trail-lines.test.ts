import { defaultRuleSet } from '@kotak9/rules';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readBoxRows } from './box-rows.ts';
import { drawnTrails, trailLines } from './trail-lines.ts';

const rows = readBoxRows(JSON.parse(JSON.stringify(defaultRuleSet)));
const BOXES = [1, 2, 3, 4, 5, 6, 7, 8, 9] as const;

describe('trailLines', () => {
  it('goes from the cell of one box to that of the other', () => {
    const [line] = trailLines([{ from: 2, to: 8, count: 3 }], rows, 9);
    expect(line?.x1).toBeLessThan(100 / 3);
    expect(line?.x2).toBeGreaterThan(200 / 3);
    expect(line?.y1).toBeCloseTo(line?.y2 ?? 0);
  });

  it('keeps two opposite ways apart', () => {
    const [there, back] = trailLines(
      [
        { from: 5, to: 9, count: 1 },
        { from: 9, to: 5, count: 1 },
      ],
      rows,
      9,
    );
    expect(there?.labelX).not.toBeCloseTo(back?.labelX ?? 0, 0);
  });

  it('is thicker for more people, and stays within the matrix', () => {
    const anyTrail = fc.record({
      from: fc.constantFrom(...BOXES),
      to: fc.constantFrom(...BOXES),
      count: fc.integer({ min: 1, max: 5000 }),
    });
    fc.assert(
      fc.property(fc.array(anyTrail, { minLength: 2, maxLength: 8 }), (trails) => {
        const lines = trailLines(trails, rows, 9);
        for (const { x1, y1, x2, y2 } of lines)
          for (const at of [x1, y1, x2, y2]) expect(at >= 0 && at <= 100).toBe(true);
        const byCount = lines.toSorted((a, b) => a.count - b.count).map(({ width }) => width);
        expect(byCount).toEqual(byCount.toSorted((a, b) => a - b));
      }),
    );
  });
});

it('draws the most travelled trails, and the chosen one in any case', () => {
  const trails = [
    { from: 5, to: 8, count: 9 },
    { from: 8, to: 9, count: 4 },
    { from: 3, to: 5, count: 2 },
  ] as const;
  expect(drawnTrails(trails, null, 2)).toEqual(trails.slice(0, 2));
  expect(drawnTrails(trails, { from: 3, to: 5 }, 1)).toEqual([trails[0], trails[2]]);
});
