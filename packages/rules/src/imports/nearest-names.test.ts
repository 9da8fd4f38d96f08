import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance, nearestNames } from './nearest-names.ts';
import { compactName, plainName } from './plain-name.ts';

describe('editDistance', () => {
  it.each([
    ['', '', 0],
    ['DINAS', '', 5],
    ['DINAS', 'DINAS', 0],
    ['DINAS', 'DINSA', 2],
    ['KITTEN', 'SITTING', 3],
  ])('%s to %s: %d', (a, b, distance) => {
    expect(editDistance(a, b)).toBe(distance);
  });

  it('is the same both ways, and nothing for equals alone', () => {
    const word = fc.string({ maxLength: 12 });
    fc.assert(
      fc.property(word, word, word, (a, b, c) => {
        expect(editDistance(a, b)).toBe(editDistance(b, a));
        expect(editDistance(a, b) === 0).toBe(a === b);
        expect(editDistance(a, c)).toBeLessThanOrEqual(editDistance(a, b) + editDistance(b, c));
      }),
    );
  });
});

describe('nearestNames', () => {
  it('gives the three most alike, nearest first, and none that is quite another', () => {
    const names = [
      'DINAS KESEHATAN',
      'DINAS PENDIDIKAN',
      'DINAS PERIKANAN',
      'RSUD',
      'DINAS PENDIDIKAN DAN BUDAYA',
    ];
    expect(nearestNames('DINAS PENDIDKAN', names)).toEqual([
      'DINAS PENDIDIKAN',
      'DINAS PERIKANAN',
      'DINAS KESEHATAN',
    ]);
    expect(nearestNames('XYZ', names)).toEqual([]);
    expect(nearestNames('DINAS PENDIDKAN', names, 1)).toEqual(['DINAS PENDIDIKAN']);
  });
});

describe('names', () => {
  it('are plain without marks, case and unseen characters', () => {
    expect(plainName('\uFEFF Bid.  Perumahan & Permukiman\u200B ')).toBe('BID PERUMAHAN DAN PERMUKIMAN');
    expect(plainName('Andrée')).toBe('ANDREE');
    expect(compactName('T.M.T. CPNS')).toBe('TMTCPNS');
  });
});
