import { describe, expect, it } from 'vitest';
import { difference, points, word } from './words.ts';

describe('words of the calculation', () => {
  it.each([
    ['sangat-baik', 'sangat baik', 'sangat baik'],
    ['itg', 'Integritas', 'Integrity'],
    ['tidak-ada', 'tidak ada', 'none'],
    ['s2', 'S2', 'S2'],
    ['d3', 'D3', 'D3'],
    ['slta', 'slta', 'slta'],
    ['IV/b', 'IV/b', 'IV/b'],
    ['12', '12', '12'],
    ['2026-09-03', '3 September 2026', '3 September 2026'],
    ['9|8|7', '9 / 8 / 7', '9 / 8 / 7'],
    ['sangat-baik|baik', 'sangat baik / baik', 'sangat baik / baik'],
    ['2025:baik 2024:butuh-perbaikan', '2025 baik, 2024 butuh perbaikan', '2025 baik, 2024 butuh perbaikan'],
    ['berat:2026-08-31', 'berat 31 Agustus 2026', 'berat 31 August 2026'],
  ])('%s', (term, id, en) => {
    expect([word(term, 'id'), word(term, 'en')]).toEqual([id, en]);
  });

  it('write points with two decimals, and differences with their sign', () => {
    expect([points(79.754, 'id'), points(79.755, 'en'), points(82, 'en')]).toEqual([
      '79,75',
      '79.76',
      '82.00',
    ]);
    expect([difference(2.25, 'id'), difference(-12.75, 'en'), difference(0, 'en')]).toEqual([
      '+2,25',
      '-12.75',
      '0.00',
    ]);
  });
});
