import { describe, expect, it } from 'vitest';
import { count, object } from '../policy/guard.ts';
import { day } from '../testing/values.ts';
import { type Dated, datedFields, datedTable } from './dated-table.ts';

interface Row extends Dated {
  readonly months: number;
}
const guard = object<Row>({ ...datedFields, months: count(12) });
const row = (validFrom: string, months: number) => ({ validFrom, basis: 'SOURCE', source: 'UU', months });

describe('datedTable', () => {
  const on = datedTable(guard, [row('2020-01-01', 1), row('2021-06-01', 2), row('2025-10-01', 3)]);

  it.each([
    ['1999-01-01', 1],
    ['2020-01-01', 1],
    ['2021-05-31', 1],
    ['2021-06-01', 2],
    ['2025-09-30', 2],
    ['2025-10-01', 3],
    ['2099-01-01', 3],
  ])('on %s the row of %i holds', (date, months) => {
    expect(on(day(date)).months).toBe(months);
  });

  it('stops on data that are faulty, and says where', () => {
    expect(() => datedTable(guard, [])).toThrow('empty table');
    expect(() => datedTable(guard, [row('2020-02-30', 1), row('2021-01-01', 13)])).toThrow(
      'faulty table: [0].validFrom: not a date; [1].months: not a whole number from 0 to 12',
    );
    expect(() => datedTable(guard, [{ ...row('2020-01-01', 1), basis: 'HEARSAY' }])).toThrow('basis');
    expect(() => datedTable(guard, [{ ...row('2020-01-01', 1), source: '' }])).toThrow('source');
  });
});
