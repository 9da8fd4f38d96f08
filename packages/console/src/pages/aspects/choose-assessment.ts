import type { InstrumentId, MeritYear } from './merit-types.ts';

export const INSTRUMENTS = ['kasn-9-2019', 'permenpanrb-19-2025'] as const satisfies readonly InstrumentId[];

export interface Chosen {
  readonly year: number;
  readonly instrument: InstrumentId;
}

/** The instrument to which an aspect belongs: those of 2026 are named A1 to A8. */
export const instrumentOf = (aspect: string): InstrumentId =>
  aspect.startsWith('A') ? 'permenpanrb-19-2025' : 'kasn-9-2019';

/** The years to choose from: those on record, this one, and the one that was asked for; latest first. */
export const yearsToChoose = (history: readonly MeritYear[], ...more: readonly number[]): readonly number[] =>
  [...new Set([...history.map(({ year }) => year), ...more])].sort((a, b) => b - a);

/** Reads the address; left out, or not to be understood, this year and the instrument of 400 points. */
export const readChosen = (params: URLSearchParams, thisYear: number): Chosen => {
  const year = Number(params.get('year'));
  return {
    year: Number.isInteger(year) && year >= 2000 && year <= 2100 ? year : thisYear,
    instrument: INSTRUMENTS.find((one) => one === params.get('instrument')) ?? 'kasn-9-2019',
  };
};

/** The last year, this one at most, whose result the supervising body told. */
export const lastOfficialYear = (
  history: readonly MeritYear[],
  { year, instrument }: Chosen,
): number | null => {
  const years = history
    .filter((one) => one.instrument === instrument && one.official !== null && one.year <= year)
    .map((one) => one.year);
  return years.length === 0 ? null : Math.max(...years);
};
