import type { AgencyId, IsoDate, Nip, PositionId, UnitId } from './brands.ts';
import type {
  AssignmentLevel,
  AwardLevel,
  Competency,
  ConflictKind,
  EducationLevel,
  EmploymentType,
  Eselon,
  Expectation,
  FeedbackCategory,
  FieldMatch,
  Grade,
  Holding,
  PostLevel,
  PotentialItem,
  Predikat,
  SanctionLevel,
  ServiceStatus,
  Sex,
} from './terms.ts';

/** All that is known of one person and counts: what one Query reads and every rule about a person takes. */
export interface PersonInputs {
  readonly nip: Nip;
  readonly name: string;
  readonly employmentType: EmploymentType;
  readonly birthDate: IsoDate;
  readonly sex: Sex;
  readonly status: ServiceStatus;
  readonly rank: Rank;
  readonly unitId: UnitId;
  /** The post held for good today; null while without one. */
  readonly post: HeldPost | null;
  /** BUP other than that of the post (transitional provisions), with its legal basis. */
  readonly bupOverride: BupOverride | null;
  /** Since when the person has declared not to be available for another post; null: willing, or nothing declared. */
  readonly unwillingSince: IsoDate | null;
  /** Conflicts of interest that the person has declared. */
  readonly declaredConflicts: readonly DeclaredConflict[];
  readonly career: readonly CareerEntry[];
  readonly education: readonly Education[];
  readonly training: readonly Training[];
  readonly awards: readonly Award[];
  readonly assignments: readonly Assignment[];
  readonly feedback: readonly Feedback[];
  readonly discipline: readonly Sanction[];
  readonly performance: readonly Performance[];
  readonly assessments: readonly Assessment[];
  /** Standard of the post held; null: the default of its level applies. */
  readonly standard: CompetencyStandard | null;
}

export interface Rank {
  readonly grade: Grade;
  readonly since: IsoDate;
  /** Nomor SK kenaikan pangkat; null while it is not recorded. */
  readonly decreeNumber: string | null;
}

/** A declared conflict of interest with one post, or with every post of a unit; at least one of the two is named. */
export interface DeclaredConflict {
  readonly positionId: PositionId | null;
  readonly unitId: UnitId | null;
  readonly kind: ConflictKind;
  readonly declaredOn: IsoDate;
}

export interface HeldPost {
  readonly positionId: PositionId;
  readonly title: string;
  readonly level: PostLevel;
  readonly eselon: Eselon | null;
  /** Urusan/rumpun of the post, e.g. `pendidikan`. */
  readonly field: string | null;
  readonly since: IsoDate;
}

export interface BupOverride {
  /** Years. */
  readonly age: number;
  readonly legalBasis: string;
}

/** One post of the career, definitive or acting. `until` is the last day in it; null while it lasts. */
export interface CareerEntry {
  readonly id: string;
  readonly title: string;
  readonly level: PostLevel;
  readonly eselon: Eselon | null;
  readonly holding: Holding;
  readonly agency: AgencyId;
  readonly unitId: UnitId;
  readonly positionId: PositionId | null;
  readonly field: string | null;
  readonly since: IsoDate;
  readonly until: IsoDate | null;
  /** Nomor SK (for an acting post: surat perintah); null while it is not recorded. */
  readonly decreeNumber: string | null;
}

export interface Education {
  readonly id: string;
  readonly level: EducationLevel;
  readonly major: string;
  readonly fieldMatch: FieldMatch;
  readonly graduatedIn: number;
}

export interface Training {
  readonly id: string;
  readonly name: string;
  readonly year: number;
  /** Jam pelajaran (JP). */
  readonly hours: number;
}

export interface Award {
  readonly id: string;
  readonly name: string;
  readonly level: AwardLevel;
  readonly date: IsoDate;
}

export interface Assignment {
  readonly id: string;
  readonly name: string;
  readonly level: AssignmentLevel;
  readonly date: IsoDate;
}

export interface Feedback {
  readonly year: number;
  readonly category: FeedbackCategory;
}

/** A disciplinary sanction, in force from `from` to `until` inclusive. Details of the case are never held here. */
export interface Sanction {
  readonly id: string;
  readonly level: SanctionLevel;
  readonly from: IsoDate;
  readonly until: IsoDate;
}

export interface Performance {
  readonly year: number;
  readonly workResult: Expectation;
  readonly behaviour: Expectation;
  readonly predikat: Predikat;
  /** Pejabat penilai who signed it; null while it is not recorded. */
  readonly rater: Nip | null;
}

export interface Assessment {
  readonly id: string;
  readonly date: IsoDate;
  /** Who assessed, as the assessment centre numbers its assessors; null while it is not recorded. */
  readonly assessor: string | null;
  /** Achieved level 0–5 of each of the nine competencies. */
  readonly competencies: Readonly<Record<Competency, number>>;
  /** Achieved level 0–5 of technical competencies, by code. */
  readonly technical: Readonly<Record<string, number>>;
  /** 0–5 of each of the eight items. */
  readonly potential: Readonly<Record<PotentialItem, number>>;
}

/** Standar kompetensi jabatan (SKJ): the required level, 1–5, of each competency. */
export interface CompetencyStandard {
  readonly competencies: Readonly<Record<Competency, number>>;
  readonly technical: Readonly<Record<string, number>>;
}
