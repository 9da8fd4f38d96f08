import { describe, expect, it } from 'vitest';
import { day } from '../testing/values.ts';
import { supervisionOn } from './supervisory-body.ts';

const idsOn = (date: string) => supervisionOn(day(date)).bodies.map(({ id }) => id);

describe('supervisionOn', () => {
  it('knows KASN until it is abolished, KemenPANRB and BKN after', () => {
    expect(idsOn('2014-01-14')).toEqual([]);
    expect(idsOn('2014-01-15')).toEqual(['kasn']);
    expect(idsOn('2024-12-31')).toEqual(['kasn']);
    expect(idsOn('2025-01-01')).toEqual(['kemenpanrb', 'bkn']);
    expect(idsOn('2030-01-01')).toEqual(['kemenpanrb', 'bkn']);
  });

  it('awaits the independent body from the ruling on, and is overdue the day after its last', () => {
    expect(supervisionOn(day('2025-10-15')).awaited).toBeNull();
    expect(supervisionOn(day('2025-10-16')).awaited).toMatchObject({ dueBy: '2027-10-16', overdue: false });
    expect(supervisionOn(day('2027-10-16')).awaited).toMatchObject({ overdue: false });
    expect(supervisionOn(day('2027-10-17')).awaited).toMatchObject({ overdue: true });
  });
});
