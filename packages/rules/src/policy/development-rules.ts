/** Kinds of talent development (PermenPANRB 3/2020 jo 20/2025 Lampiran II). */
export const PROGRAMMES = [
  'sekolah-kader',
  'tugas-belajar',
  'magang-pertukaran',
  'coaching',
  'mentoring',
  'penugasan-khusus',
  'rotasi',
  'pelatihan',
] as const;
export type Programme = (typeof PROGRAMMES)[number];

export const COMPETENCY_KINDS = ['manajerial', 'sosial-kultural', 'teknis'] as const;
export type CompetencyKind = (typeof COMPETENCY_KINDS)[number];

export interface ProgrammeStep {
  /** Levels lacking from which on this programme is proposed. */
  readonly from: number;
  readonly programme: Programme;
  /** Jam pelajaran (JP) for each level lacking. */
  readonly hoursPerLevel: number;
}

/** What an individual development plan is proposed from. */
export interface DevelopmentRules {
  readonly legalBasis: string;
  /** JP that everybody needs in a year. */
  readonly yearlyHours: number;
  /** Widest gap first; the last begins at 1. */
  readonly programmes: Readonly<Record<CompetencyKind, readonly ProgrammeStep[]>>;
  /** Programme by which the hours of the year are filled up where the gaps ask for fewer. */
  readonly topUp: Programme;
  /** Programmes whose hours count by the training record alone, so that none counts twice. */
  readonly countedAsTraining: readonly Programme[];
}
