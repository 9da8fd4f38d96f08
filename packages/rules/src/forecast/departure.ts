import type { IsoDate, Nip, PositionId, VacancyId } from '../brands.ts';

/** Why a post falls vacant. Where two fall on one day, the one that comes first here counts. */
export const DEPARTURE_CAUSES = [
  'lowong',
  'pengangkatan',
  'meninggal',
  'berhenti',
  'promosi',
  'mutasi',
  'jabatan-baru',
  'lainnya',
  'pensiun',
  'mpp',
  'akhir-masa-jabatan',
] as const;
export type DepartureCause = (typeof DEPARTURE_CAUSES)[number];

/** One reason for which a post falls vacant, on its first day without the holder. */
export interface Departure {
  readonly cause: DepartureCause;
  readonly date: IsoDate;
  /** Null where the reason is a record and not a rule. */
  readonly legalBasis: string | null;
  /** The holder may stay all the same: a term can be extended (PP 11/2017 Ps 133). */
  readonly extendable: boolean;
}

/** A vacancy as it was recorded. Causes that are computed here (pensiun) may be among them. */
export interface KnownVacancy {
  readonly id: VacancyId;
  readonly positionId: PositionId;
  readonly cause: DepartureCause;
  readonly effectiveDate: IsoDate;
}

/** Somebody was chosen for a post and has not assumed it yet. */
export interface KnownAppointment {
  readonly nip: Nip;
  readonly positionId: PositionId;
  readonly effectiveDate: IsoDate;
}

export interface KnownMoves {
  readonly vacancies: readonly KnownVacancy[];
  readonly appointments: readonly KnownAppointment[];
}
