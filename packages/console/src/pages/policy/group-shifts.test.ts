import type { Box, BoxCount, GroupResult } from '@kotak9/rules';
import { describe, expect, it } from 'vitest';
import { groupShifts } from './group-shifts.ts';

const counts = (figures: Readonly<Partial<Record<Box, number>>>): BoxCount[] =>
  ([1, 2, 3, 4, 5, 6, 7, 8, 9] as const).map((box) => ({ box, people: figures[box] ?? 0 }));

const group = (name: string, before: BoxCount[], after: BoxCount[]): GroupResult => ({
  dimension: 'unit',
  group: name,
  suppressed: false,
  people: 20,
  moved: 4,
  before,
  after,
});

const groups: GroupResult[] = [
  group('steady', counts({ 9: 10, 5: 10 }), counts({ 9: 11, 5: 9 })),
  group('losing', counts({ 9: 5, 8: 5, 5: 10 }), counts({ 9: 2, 8: 2, 5: 16 })),
  { dimension: 'unit', group: 'tiny', suppressed: true },
  { dimension: 'sex', group: 'wanita', suppressed: true },
];

describe('groupShifts', () => {
  it('puts the group that fares most differently first, and counts those too small to be shown', () => {
    const high: readonly Box[] = [7, 8, 9];
    expect(groupShifts(groups, 'unit', { before: high, after: high })).toEqual({
      shown: [
        { group: 'losing', people: 20, moved: 4, before: 0.5, after: 0.2 },
        { group: 'steady', people: 20, moved: 4, before: 0.5, after: 0.55 },
      ],
      hidden: 1,
    });
  });

  it('counts each side by the high boxes of its own policy', () => {
    const shifts = groupShifts(groups, 'unit', { before: [9], after: [8, 9] });
    expect(shifts.shown.find((one) => one.group === 'losing')).toMatchObject({ before: 0.25, after: 0.2 });
  });
});
