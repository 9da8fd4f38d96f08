import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween, yearOf } from '../calendar.ts';
import { day } from '../testing/values.ts';
import { periodsOfPlan, periodsOfYear } from './feedback-periods.ts';
import { FEEDBACK_RHYTHMS } from './plan-terms.ts';

const YEAR = { from: day('2026-01-01'), to: day('2026-12-31') };

describe('periodsOfYear', () => {
  it('has four quarters', () => {
    expect(periodsOfYear(2026, 'triwulanan')).toEqual([
      { id: '2026-tw1', from: '2026-01-01', to: '2026-03-31' },
      { id: '2026-tw2', from: '2026-04-01', to: '2026-06-30' },
      { id: '2026-tw3', from: '2026-07-01', to: '2026-09-30' },
      { id: '2026-tw4', from: '2026-10-01', to: '2026-12-31' },
    ]);
  });

  it('has twelve months, February with its leap day', () => {
    const months = periodsOfYear(2028, 'bulanan');
    expect(months.map(({ id }) => id)).toEqual([
      ...['01', '02', '03', '04', '05', '06', '07', '08', '09'].map((month) => `2028-${month}`),
      '2028-10',
      '2028-11',
      '2028-12',
    ]);
    expect(months[1]).toEqual({ id: '2028-02', from: '2028-02-01', to: '2028-02-29' });
  });
});

describe('periodsOfPlan', () => {
  const idsOf = (plan: Parameters<typeof periodsOfPlan>[0]) =>
    periodsOfPlan(plan, 'triwulanan').map(({ id }) => id);

  it('has none before the SKP is agreed on', () => {
    expect(idsOf({ ...YEAR, agreedOn: null })).toEqual([]);
  });

  it.each([
    ['2025-12-20', ['2026-tw1', '2026-tw2', '2026-tw3', '2026-tw4']],
    ['2026-03-31', ['2026-tw1', '2026-tw2', '2026-tw3', '2026-tw4']],
    ['2026-04-01', ['2026-tw2', '2026-tw3', '2026-tw4']],
    ['2026-12-31', ['2026-tw4']],
    ['2027-01-01', []],
  ])('agreed on %s has %j', (agreedOn, ids) => {
    expect(idsOf({ ...YEAR, agreedOn: day(agreedOn) })).toEqual(ids);
  });

  it.each([
    ['2026-07-01', '2026-12-31', ['2026-tw3', '2026-tw4']],
    ['2026-06-30', '2026-12-31', ['2026-tw2', '2026-tw3', '2026-tw4']],
    ['2026-01-01', '2026-06-30', ['2026-tw1', '2026-tw2']],
    ['2026-01-01', '2026-07-01', ['2026-tw1', '2026-tw2', '2026-tw3']],
  ])('from %s to %s has %j', (from, to, ids) => {
    expect(idsOf({ from: day(from), to: day(to), agreedOn: day('2026-01-02') })).toEqual(ids);
  });

  it('ends the last period with the SKP', () => {
    const plan = { from: YEAR.from, to: day('2026-08-15'), agreedOn: day('2026-01-02') };
    expect(periodsOfPlan(plan, 'triwulanan').at(-1)).toEqual({
      id: '2026-tw3',
      from: '2026-07-01',
      to: '2026-08-15',
    });
    expect(periodsOfPlan(plan, 'triwulanan')[0]).toEqual({
      id: '2026-tw1',
      from: '2026-01-01',
      to: '2026-03-31',
    });
  });

  it('covers every day from the agreement to the end of the SKP, each once', () => {
    const anySpan = fc.record({
      start: fc.integer({ min: 0, max: 300 }),
      length: fc.nat({ max: 64 }),
      year: fc.integer({ min: 2019, max: 2040 }),
      rhythm: fc.constantFrom(...FEEDBACK_RHYTHMS),
    });
    fc.assert(
      fc.property(anySpan, ({ start, length, year, rhythm }) => {
        const from = addDays(day(`${year}-01-01`), start);
        const to = addDays(from, length);
        const periods = periodsOfPlan({ from, to, agreedOn: from }, rhythm);
        expect(periods[0] !== undefined && periods[0].from <= from).toBe(true);
        expect(periods.at(-1)?.to).toBe(to);
        for (const [index, period] of periods.entries()) {
          expect(yearOf(period.from)).toBe(year);
          const next = periods[index + 1];
          if (next !== undefined) expect(daysBetween(period.to, next.from)).toBe(1);
        }
      }),
    );
  });
});
