import { describe, expect, it } from 'vitest';
import { count, object } from './guard.ts';
import { readTable } from './read-table.ts';

const guard = object<{ days: number; months: number }>({ days: count(10), months: count(10) });

describe('readTable', () => {
  it('gives sound data back', () =>
    expect(readTable(guard, { days: 1, months: 2 })).toEqual({ days: 1, months: 2 }));
  it('names every fault', () => {
    expect(() => readTable(guard, { days: 11, months: -1 })).toThrow(
      'days: not a whole number from 0 to 10; months: not a whole number from 0 to 10',
    );
  });
});
