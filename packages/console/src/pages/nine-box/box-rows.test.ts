import { defaultRuleSet, RULE_SET_PRESETS } from '@kotak9/rules';
import { expect, it } from 'vitest';
import { readBoxRows } from './box-rows.ts';

const read = (ruleSet: unknown) => readBoxRows(JSON.parse(JSON.stringify(ruleSet)));

it('draws the national boxes 4 7 9, 2 5 8, 1 3 6', () => {
  expect(read(defaultRuleSet).map(({ box }) => box)).toEqual([4, 7, 9, 2, 5, 8, 1, 3, 6]);
});

it('places boxes by what they mean where a policy numbers them otherwise', () => {
  const other = RULE_SET_PRESETS.find(({ id }) => id === 'kemenkeu-type');
  expect(read(other).map(({ box }) => box)).toEqual([5, 8, 9, 4, 6, 7, 1, 2, 3]);
});

it('brings the recommendations of each box', () => {
  const last = read(defaultRuleSet).find(({ box }) => box === 1);
  expect(last?.recommendation).toEqual(['diproses-sesuai-ketentuan']);
});

it('takes no policy for sound that lacks a place', () => {
  expect(() => read({ boxes: defaultRuleSet.boxes.slice(1) })).toThrow(TypeError);
  expect(() => read({})).toThrow(TypeError);
});
