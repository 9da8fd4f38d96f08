import { describe, expect, it } from 'vitest';
import { calendarDay } from './calendar-day.ts';
import type { Leaving, Level } from './imagine-departures.ts';
import { levelStack } from './level-stack.ts';
import { pointOn, stretchOn, yearsOn } from './place-on-track.ts';
import { poolOfPosts } from './pool-of-posts.ts';
import { columnOf, timeGrid } from './time-grid.ts';

const leaving = (positionId: string, level: Level, date: string): Leaving => ({
  positionId,
  title: positionId,
  unitId: 'dinas',
  level,
  critical: false,
  holder: null,
  vacancyId: null,
  cause: 'pensiun',
  date: calendarDay(date),
  extendable: false,
  moved: false,
});

const poolOf = poolOfPosts(
  [
    { positionId: 'a', thin: true, ready: 0, assigned: null },
    { positionId: 'b', thin: false, ready: 5, assigned: {} },
    { positionId: 'c', thin: true, ready: 1, assigned: {} },
  ],
  [{ positionId: 'a', thin: false, ready: 9, assigned: {} }],
);

describe('poolOfPosts', () => {
  it('believes the first bench that knows the post', () => {
    expect(poolOf('a')).toEqual({ pool: 'none', ready: 0 });
    expect(poolOf('b')).toEqual({ pool: 'enough', ready: 5 });
    expect(poolOf('nowhere')).toEqual({ pool: 'unknown', ready: null });
  });
});

describe('timeGrid', () => {
  it.each([
    ['quarter', '2027-4'],
    ['month', '2027-10'],
    ['year', '2027'],
  ] as const)('puts 1 October 2027 by %s into %s', (step, column) => {
    expect(columnOf('2027-10-01', step)).toBe(column);
  });

  it('counts by level and column, and says the worst pool of a cell', () => {
    const grid = timeGrid(
      [
        leaving('b', 'pengawas', '2027-02-01'),
        leaving('a', 'administrator', '2027-01-01'),
        leaving('b', 'administrator', '2027-02-01'),
        leaving('c', 'administrator', '2027-05-01'),
      ],
      ['2026-12', '2027-01', '2027-02', '2027-03', '2027-04', '2027-05'],
      'quarter',
      poolOf,
    );
    expect(grid.columns).toEqual(['2026-4', '2027-1', '2027-2']);
    expect(grid.rows.map(({ level, total }) => [level, total])).toEqual([
      ['administrator', 3],
      ['pengawas', 1],
    ]);
    expect(grid.rows[0]?.cells.map(({ total, worst, pools }) => [total, worst, pools.none])).toEqual([
      [0, null, 0],
      [2, 'none', 1],
      [1, 'thin', 0],
    ]);
  });
});

describe('levelStack', () => {
  it('keeps empty columns, and finds the first of the highest', () => {
    const { levels, columns, highest } = levelStack(
      [
        { column: '2027', level: 'pengawas' },
        { column: '2027', level: 'jpt-pratama' },
        { column: '2029', level: 'pengawas' },
      ],
      ['2027', '2028', '2029'],
    );
    expect(levels).toEqual(['jpt-pratama', 'pengawas']);
    expect(columns.map(({ total }) => total)).toEqual([2, 0, 1]);
    expect(highest?.name).toBe('2027');
    expect(levelStack([], ['2027']).highest).toBeNull();
  });
});

describe('a track', () => {
  const track = { from: calendarDay('2027-01-01'), until: calendarDay('2029-01-01') };

  it('places days as shares of a hundred, and keeps within', () => {
    expect(pointOn(track, calendarDay('2026-01-01'))).toBe(0);
    expect(pointOn(track, calendarDay('2028-01-01'))).toBeCloseTo(49.93, 2);
    expect(pointOn(track, calendarDay('2030-01-01'))).toBe(100);
  });

  it('cuts what reaches beyond it, and has nothing of what lies outside', () => {
    const stretch = stretchOn(track, calendarDay('2026-06-01'), calendarDay('2027-12-31'));
    expect(stretch?.left).toBe(0);
    expect(stretch?.width).toBeCloseTo(49.93, 2);
    expect(stretchOn(track, calendarDay('2029-01-01'), calendarDay('2029-02-01'))).toBeNull();
    expect(stretchOn(track, calendarDay('2026-01-01'), calendarDay('2026-12-31'))).toBeNull();
    expect(stretchOn(track, calendarDay('2027-03-01'), calendarDay('2027-02-01'))).toBeNull();
  });

  it('has the years that begin within', () => {
    expect(yearsOn({ ...track, from: calendarDay('2026-11-30') }).map(({ year }) => year)).toEqual([
      2027, 2028, 2029,
    ]);
  });
});
