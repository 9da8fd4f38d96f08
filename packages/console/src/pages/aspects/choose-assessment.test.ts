import { describe, expect, it } from 'vitest';
import { instrumentOf, lastOfficialYear, readChosen, yearsToChoose } from './choose-assessment.ts';
import type { MeritYear } from './merit-types.ts';

const category = { code: 'III', title: 'baik', from: 250 };
const year = (
  of: number,
  official: number | null,
  instrument: MeritYear['instrument'] = 'kasn-9-2019',
): MeritYear => ({
  year: of,
  instrument,
  status: null,
  assessed: null,
  verified: null,
  official: official === null ? null : { index: official, share: official / 400, category },
});

describe('readChosen', () => {
  it('reads year and instrument', () => {
    expect(readChosen(new URLSearchParams('year=2024&instrument=permenpanrb-19-2025'), 2026)).toEqual({
      year: 2024,
      instrument: 'permenpanrb-19-2025',
    });
  });

  it.each(['', 'year=&instrument=', 'year=24&instrument=lain', 'year=2024.5'])(
    'takes this year for "%s"',
    (search) => {
      expect(readChosen(new URLSearchParams(search), 2026)).toEqual({
        year: 2026,
        instrument: 'kasn-9-2019',
      });
    },
  );
});

describe('years and instruments', () => {
  it('offers each year once, latest first', () => {
    expect(yearsToChoose([year(2024, 1), year(2026, null)], 2026, 2020)).toEqual([2026, 2024, 2020]);
  });

  it('finds the last official result of the instrument, not of years to come', () => {
    const history = [year(2026, null), year(2025, 278), year(2024, 248), year(2027, 300)];
    expect(lastOfficialYear(history, { year: 2026, instrument: 'kasn-9-2019' })).toBe(2025);
    expect(lastOfficialYear(history, { year: 2026, instrument: 'permenpanrb-19-2025' })).toBeNull();
  });

  it('tells the instrument of an aspect', () => {
    expect(instrumentOf('3')).toBe('kasn-9-2019');
    expect(instrumentOf('A3')).toBe('permenpanrb-19-2025');
  });
});
