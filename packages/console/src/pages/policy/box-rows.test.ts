import { defaultRuleSet } from '@kotak9/rules';
import { describe, expect, it } from 'vitest';
import { boxRows } from './box-rows.ts';

describe('boxRows', () => {
  it('draws the national map: box 1 bottom left, box 9 top right', () => {
    expect(boxRows(defaultRuleSet.boxes).map((row) => row.map(({ box }) => box))).toEqual([
      [4, 7, 9],
      [2, 5, 8],
      [1, 3, 6],
    ]);
  });

  it('leaves a place empty that the map does not have', () => {
    expect(boxRows('nothing').flat()).toHaveLength(9);
    expect(boxRows(defaultRuleSet.boxes.slice(1))[0]?.map(({ box }) => box)).toEqual([4, 7, null]);
  });
});
