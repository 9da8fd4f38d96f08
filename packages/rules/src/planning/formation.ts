import type { IsoDate, UnitId } from '../brands.ts';
import type { EducationLevel, EmploymentType, PostLevel } from '../terms.ts';

/** What becomes of a proposal for formasi: the minister (Menteri PANRB) sets the national need (UU 20/2023). */
export const FORMATION_STATUSES = ['diusulkan', 'disetujui', 'ditolak'] as const;
export type FormationStatus = (typeof FORMATION_STATUSES)[number];

/** What somebody must have studied to apply. */
export interface EducationRequirement {
  /** The lowest level that is accepted. */
  readonly lowest: EducationLevel;
  /** Empty: any. */
  readonly majors: readonly string[];
}

/** Where the need behind a proposal was computed. */
export interface ProjectionRef {
  readonly firstYear: number;
  readonly id: string;
}

/** Posts that the agency asks to fill in a year, of one jabatan in one unit. */
export interface FormationProposal {
  readonly id: string;
  /** Tahun anggaran in which they are to be filled. */
  readonly year: number;
  readonly unitId: UnitId;
  readonly jabatanId: string;
  readonly title: string;
  readonly level: PostLevel;
  readonly kelas: number | null;
  readonly employmentType: EmploymentType;
  readonly education: EducationRequirement;
  readonly projection: ProjectionRef;
  /** People asked for. */
  readonly proposed: number;
  /** How many of them go beyond what the projection lacks; above 0 only with a reason. */
  readonly beyondNeed: number;
  readonly reason: string | null;
  readonly proposedOn: IsoDate;
  readonly proposedBy: string;
  readonly status: FormationStatus;
  /** People granted; null unless approved. */
  readonly approved: number | null;
  /** Nomor surat persetujuan Menteri, or of the refusal where one was given. */
  readonly approvalNumber: string | null;
  readonly decidedOn: IsoDate | null;
  readonly decisionReason: string | null;
  /** How many of those granted hold the post by now: they are in the bezetting already. */
  readonly filled: number;
}
