import {
  type AgencyId,
  type CandidateProfile,
  type Nip,
  type Predikat,
  toIsoDate,
  type UnitId,
} from '@kotak9/rules';
import { entriesDue } from './register.ts';
import type { Table } from './table.ts';

/** Somebody whose rating of a year calls for an analysis of its causes. */
export interface PersonToAnalyse {
  readonly nip: Nip;
  readonly name: string;
  readonly unitId: UnitId;
  readonly predikat: Predikat;
  readonly analysed: boolean;
}

interface Question {
  readonly year: number;
  readonly below: readonly Predikat[];
  /** Everybody who may be concerned, from the index by level. */
  readonly profiles: readonly CandidateProfile[];
}

/** By NIP; the analyses of that year are read from the index of dates. */
export const peopleToAnalyse = async (
  table: Table,
  agency: AgencyId,
  { year, below, profiles }: Question,
): Promise<readonly PersonToAnalyse[]> => {
  const first = toIsoDate(year, 1, 1);
  const last = toIsoDate(year, 12, 31);
  if (first === null || last === null) return [];
  const analyses = await entriesDue(table, agency, 'performance-analysis', first, last);
  const analysed = new Set(analyses.map(({ owner }) => owner));
  return profiles
    .flatMap(({ nip, name, unitId, predikats }) => {
      const rating = predikats.find((one) => one.year === year);
      return rating && below.includes(rating.predikat)
        ? [{ nip, name, unitId, predikat: rating.predikat, analysed: analysed.has(nip) }]
        : [];
    })
    .sort((a, b) => (a.nip < b.nip ? -1 : 1));
};
