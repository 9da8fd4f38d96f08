import { describe, expect, it } from 'vitest';
import { byQuarter, shareOfFirst } from './quarters.ts';

const chosen = (decidedAt: string, rank: number) => ({
  decidedAt,
  chosen: { rank, nip: '1', name: 'A', score: 90 },
});

describe('choices by quarter', () => {
  it('counts ranks, and shows the quarters between', () => {
    const decisions = [
      chosen('2026-02-01T01:00:00.000Z', 1),
      chosen('2026-03-01T01:00:00.000Z', 2),
      chosen('2026-08-01T01:00:00.000Z', 3),
    ];
    expect(byQuarter(decisions)).toEqual([
      { year: 2026, quarter: 1, first: 1, second: 1, further: 0 },
      { year: 2026, quarter: 2, first: 0, second: 0, further: 0 },
      { year: 2026, quarter: 3, first: 0, second: 0, further: 1 },
    ]);
    expect(shareOfFirst(decisions)).toBeCloseTo(1 / 3);
  });

  it('goes by the day of the office', () => {
    // 00:30 of 1 January in Jayapura
    expect(byQuarter([chosen('2026-12-31T15:30:00.000Z', 1)])).toMatchObject([{ year: 2027, quarter: 1 }]);
  });

  it('is nothing of nothing', () => {
    expect(byQuarter([])).toEqual([]);
    expect(shareOfFirst([])).toBeNull();
  });
});
