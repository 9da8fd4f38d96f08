import type { IsoDate, Nip, PositionId, UnitId } from '../brands.ts';
import type { CompetencyStandard, Education, Performance } from '../person.ts';
import type {
  Competency,
  EmploymentType,
  Eselon,
  FunctionalLevel,
  Grade,
  PotentialItem,
  ServiceStatus,
  Sex,
  Tier,
} from '../terms.ts';

/** What a row says of a person. Left out: the row does not say it, and what is recorded stays. */
export interface PersonRow {
  readonly nip: Nip;
  readonly name: string;
  readonly employmentType: EmploymentType;
  readonly status?: ServiceStatus;
  readonly rank: { readonly grade: Grade; readonly since: IsoDate; readonly decreeNumber?: string };
  readonly unitId: UnitId;
  readonly positionId?: PositionId;
  readonly positionSince?: IsoDate;
  /** Only to be compared with the NIP, as on `POST /v1/asn`. */
  readonly birthDate?: IsoDate;
  readonly sex?: Sex;
  readonly education?: EducationRow;
}

/** `fieldMatch` is HR's own judgement: no export has it, a mapping may give it for a whole file. */
export type EducationRow = Omit<Education, 'id' | 'fieldMatch'> & Partial<Pick<Education, 'fieldMatch'>>;

export type PerformanceRow = Omit<Performance, 'predikat' | 'rater'> & { readonly rater?: Nip };

export interface AssessmentRow {
  readonly date: IsoDate;
  readonly competencies: Readonly<Record<Competency, number>>;
  readonly potential: Readonly<Record<PotentialItem, number>>;
  readonly technical?: Readonly<Record<string, number>>;
  readonly assessor?: string;
}

export interface PositionRow {
  readonly id: PositionId;
  readonly title: string;
  readonly unitId: UnitId;
  readonly tier: Tier;
  readonly functionalLevel: FunctionalLevel | null;
  readonly eselon?: Eselon;
  readonly kelas?: number;
  readonly critical?: boolean;
  readonly field?: string;
  readonly relatedFields?: readonly string[];
  readonly superiorId?: PositionId;
}

export type StandardRow = Pick<CompetencyStandard, 'competencies'> & Partial<CompetencyStandard>;

/** What a row stands for, by the kind of its file. Plain data: it goes through JSON unchanged. */
export type ImportInput =
  | { readonly kind: 'siasn-data-utama'; readonly person: PersonRow }
  | { readonly kind: 'e-kinerja'; readonly nip: Nip; readonly performance: PerformanceRow }
  | { readonly kind: 'assessment-centre'; readonly nip: Nip; readonly assessment: AssessmentRow }
  | { readonly kind: 'positions'; readonly position: PositionRow }
  | { readonly kind: 'standards'; readonly positionId: PositionId; readonly standard: StandardRow };

/** What a row is about, so that a second row about the same is seen: within its kind of file. */
export const subjectOf = (input: ImportInput): string => {
  switch (input.kind) {
    case 'siasn-data-utama':
      return input.person.nip;
    case 'e-kinerja':
      return `${input.nip}/${input.performance.year}`;
    case 'assessment-centre':
      return `${input.nip}/${input.assessment.date}`;
    case 'positions':
      return input.position.id;
    case 'standards':
      return input.positionId;
  }
};
