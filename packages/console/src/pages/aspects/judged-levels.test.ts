import { describe, expect, it } from 'vitest';
import { levelInputs, within, without, withoutReason } from './judged-levels.ts';

const judged = {
  '3.1': { level: 2, note: '' },
  '3.2': { level: 3, note: '  Rapat tim 29 Oktober ' },
  '4.1': { level: 1, note: '   ' },
};

describe('levels that were chosen', () => {
  it('are sent with their reason, or none where there is nothing but blanks', () => {
    expect(levelInputs(judged)).toEqual([
      { item: '3.1', level: 2, reason: null },
      { item: '3.2', level: 3, reason: 'Rapat tim 29 Oktober' },
      { item: '4.1', level: 1, reason: null },
    ]);
  });

  it('need a reason where they are not as expected', () => {
    expect(withoutReason(judged, { '3.1': 2, '3.2': 1, '4.1': 2 })).toEqual(['4.1']);
  });

  it('need a reason each where nothing is expected', () => {
    expect(withoutReason(judged, {})).toEqual(['3.1', '4.1']);
  });

  it('are told apart by item', () => {
    expect(Object.keys(within(judged, ['3.1', '9.9']))).toEqual(['3.1']);
    expect(Object.keys(without(judged, ['3.1', '9.9']))).toEqual(['3.2', '4.1']);
  });
});
