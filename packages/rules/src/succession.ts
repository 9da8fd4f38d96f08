import type { IsoDate, Nip, PositionId, RuleSetId, UnitId } from './brands.ts';
import type { BupOverride, CompetencyStandard, DeclaredConflict, Rank } from './person.ts';
import type { Box } from './placement.ts';
import type {
  EducationLevel,
  EmploymentType,
  Eselon,
  PostLevel,
  Predikat,
  SanctionLevel,
  ServiceStatus,
  Sex,
} from './terms.ts';

/** A span of days, `until` inclusive; null while it lasts. */
export interface Span {
  readonly from: IsoDate;
  readonly until: IsoDate | null;
}

/**
 * What eligibility and ranking need of a person, and nothing more: derived from the inputs with the placement,
 * stored narrow, so that a list is built from one index query.
 */
export interface CandidateProfile {
  readonly nip: Nip;
  readonly name: string;
  readonly employmentType: EmploymentType;
  readonly birthDate: IsoDate;
  /** Null in a profile that was stored before it was carried. */
  readonly sex: Sex | null;
  readonly status: ServiceStatus;
  readonly unitId: UnitId;
  readonly positionId: PositionId | null;
  readonly level: PostLevel | null;
  readonly eselon: Eselon | null;
  readonly postSince: IsoDate | null;
  readonly rank: Pick<Rank, 'grade' | 'since'>;
  readonly education: EducationLevel | null;
  /** Definitive posts by level, adjoining spans merged. */
  readonly levelSpans: readonly (Span & { readonly level: PostLevel })[];
  /** Definitive posts by urusan/rumpun, adjoining spans merged. */
  readonly fieldSpans: readonly (Span & { readonly field: string })[];
  readonly predikats: readonly {
    readonly year: number;
    readonly predikat: Predikat;
    /** Pejabat penilai; null while not recorded. */
    readonly rater: Nip | null;
  }[];
  readonly sanctions: readonly {
    readonly level: SanctionLevel;
    readonly from: IsoDate;
    readonly until: IsoDate;
  }[];
  readonly assessmentValidUntil: IsoDate | null;
  readonly technical: Readonly<Record<string, number>>;
  readonly tmtPensiun: IsoDate | null;
  /** BUP other than that of the post, with its legal basis. */
  readonly bupOverride: BupOverride | null;
  /** Since when the person has declared not to be available; null: willing, or nothing declared. */
  readonly unwillingSince: IsoDate | null;
  readonly declaredConflicts: readonly DeclaredConflict[];
  readonly box: Box | null;
  /** Unrounded, 0–100. */
  readonly performanceScore: number | null;
  readonly potentialScore: number | null;
  readonly talentScore: number | null;
}

/** The post to be filled (jabatan target). */
export interface TargetPost {
  readonly positionId: PositionId;
  /** Null for a level in general. */
  readonly unitId: UnitId | null;
  readonly title: string;
  readonly level: PostLevel;
  readonly eselon: Eselon | null;
  readonly field: string | null;
  /** Further urusan/rumpun whose experience counts as related. */
  readonly relatedFields: readonly string[];
  readonly standard: CompetencyStandard | null;
}

/** The verdict on one requirement. Codes are stable; `expected` and `actual` are terms, numbers or dates as text. */
export interface RequirementVerdict {
  readonly requirement: string;
  readonly met: boolean;
  /** A failed requirement that only warns does not exclude. */
  readonly effect: 'block' | 'warn';
  readonly expected: string;
  readonly actual: string;
  readonly legalBasis: string;
}

export interface RankedCandidate {
  readonly rank: number;
  readonly nip: Nip;
  readonly name: string;
  readonly box: Box;
  /** Final score for this post (nilai talenta mixed with nilai teknis by level), unrounded. */
  readonly score: number;
  readonly talentScore: number;
  readonly technicalScore: number | null;
  /** Stands in a lower box than the policy's first, and is there only because that one did not fill the list. */
  readonly fallback: boolean;
  readonly warnings: readonly RequirementVerdict[];
}

export interface ExcludedCandidate {
  readonly nip: Nip;
  readonly name: string;
  readonly box: Box | null;
  /** Each failed requirement. */
  readonly reasons: readonly RequirementVerdict[];
}

export interface SuccessionRanking {
  readonly ruleSet: RuleSetId;
  /** Planned appointment, at which ages and tenures are tested. */
  readonly appointmentDate: IsoDate;
  /** All eligible people, best first. */
  readonly candidates: readonly RankedCandidate[];
  /** The first of them, as many as the policy allows to choose among; never padded. */
  readonly shortlist: readonly Nip[];
  readonly excluded: readonly ExcludedCandidate[];
}
