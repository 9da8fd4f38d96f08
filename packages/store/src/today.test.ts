import { describe, expect, it } from 'vitest';
import { localDate } from './today.ts';

describe('localDate', () => {
  it.each([
    ['2026-08-03T14:59:59.999Z', '2026-08-03'],
    ['2026-08-03T15:00:00.000Z', '2026-08-04'],
    ['2026-08-03T00:00:00.000+09:00', '2026-08-03'],
    ['2026-12-31T15:00:00Z', '2027-01-01'],
    ['2028-02-28T15:00:00Z', '2028-02-29'],
  ])('%s is %s in Jayapura', (instant, date) => {
    expect(localDate(instant)).toBe(date);
  });

  it('throws for what is no instant', () => {
    expect(() => localDate('yesterday')).toThrow(RangeError);
  });
});
