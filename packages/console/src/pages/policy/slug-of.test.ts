import { toRuleSetId } from '@kotak9/rules';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { slugOf } from './slug-of.ts';

describe('slugOf', () => {
  it.each([
    ['Kebijakan Talenta Kota 2027', 'kebijakan-talenta-kota-2027'],
    ['  Café — percobaan!  ', 'cafe-percobaan'],
    ['…', ''],
  ])('makes %j %j', (title, id) => {
    expect(slugOf(title)).toBe(id);
  });

  it('makes an id of anything, or nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (title) => {
        const id = slugOf(title);
        expect(id === '' || toRuleSetId(id) !== null).toBe(true);
      }),
    );
  });
});
