import type { IsoDate } from '../brands.ts';
import { seniority } from './cpns-standings.ts';
import { COMPETENCE_PARTS, type CompetencePart } from './selection-table.ts';
import type { SelectionStanding } from './standing.ts';

export type CompetenceScores = Readonly<Record<CompetencePart, number>>;

export interface PppkApplicant {
  readonly id: string;
  readonly birthDate: IsoDate;
  readonly competence: CompetenceScores | null;
}

/** Seleksi kompetensi: the sum of its parts ranks whoever took it. */
export function pppkStandings(applicants: readonly PppkApplicant[]): readonly SelectionStanding[] {
  return applicants.flatMap(({ id, birthDate, competence }) => {
    if (competence === null) return [];
    const final = COMPETENCE_PARTS.reduce((sum, part) => sum + competence[part], 0);
    return [{ applicantId: id, values: { final, ...competence, usia: seniority(birthDate) } }];
  });
}
