import type { IsoDate, PositionId, UnitId } from '../brands.ts';
import type { EducationLevel, EmploymentType, PostLevel } from '../terms.ts';

/** For whom a formation is set apart (jenis penetapan kebutuhan), each with thresholds of its own. */
export const FORMATION_KINDS = [
  'umum',
  'cumlaude',
  'diaspora',
  'disabilitas',
  'putra-putri-papua',
  'putra-putri-daerah-tertinggal',
] as const;
export type FormationKind = (typeof FORMATION_KINDS)[number];

/** Where the selection for a formation stands; `seleksi-lanjutan`: who goes to SKB is fixed (CPNS only). */
export const SELECTION_STATUSES = [
  'direncanakan',
  'diumumkan',
  'seleksi-lanjutan',
  'hasil-diumumkan',
  'ditetapkan',
] as const;
export type SelectionStatus = (typeof SELECTION_STATUSES)[number];

/** One test of the SKB; `cat` is that by computer. */
export interface SkbPart {
  readonly code: string;
  /** Percent of the SKB. */
  readonly weight: number;
  /** Highest possible score. */
  readonly max: number;
}

export interface EducationDemand {
  readonly levels: readonly EducationLevel[];
  /** Empty: any. */
  readonly majors: readonly string[];
}

/** Vacant posts of one kind in one unit, to be filled by one selection. */
export interface ProcurementFormation {
  readonly employmentType: EmploymentType;
  readonly kind: FormationKind;
  readonly unitId: UnitId;
  readonly level: PostLevel;
  /** The posts to be filled: as many as there are to appoint. */
  readonly positionIds: readonly PositionId[];
  readonly education: EducationDemand;
  /** One of the posts for which the higher age limit holds. */
  readonly exceptionalAge: boolean;
  /** Empty for PPPK. */
  readonly skb: readonly SkbPart[];
}

/** Stages of a round of procurement in their order. */
export const PROCUREMENT_STAGES = {
  pns: ['pengumuman', 'pendaftaran', 'skd', 'skb', 'pengumuman-hasil', 'sanggah', 'pemberkasan'],
  pppk: ['pengumuman', 'pendaftaran', 'seleksi-kompetensi', 'pengumuman-hasil', 'sanggah', 'pemberkasan'],
} as const satisfies Readonly<Record<EmploymentType, readonly string[]>>;
export type ProcurementStage = (typeof PROCUREMENT_STAGES)[EmploymentType][number];

export interface StageDates {
  readonly stage: ProcurementStage;
  readonly from: IsoDate;
  /** Last day, inclusive. */
  readonly until: IsoDate;
}
