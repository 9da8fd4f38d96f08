import type { IsoDate } from '../brands.ts';
import type { EducationLevel } from '../terms.ts';
import { type ApplicantEducation, highestGrade } from './check-applicant.ts';
import type { ProcurementFormation } from './formation.ts';
import type { CpnsSelection } from './selection-table.ts';
import { skbScore } from './skb-parts.ts';
import { type SkdScores, skdResult } from './skd-result.ts';
import type { SelectionStanding } from './standing.ts';

/** What of an applicant counts in the selection; null: not tested, or absent. */
export interface CpnsApplicant {
  readonly id: string;
  readonly birthDate: IsoDate;
  readonly education: ApplicantEducation;
  readonly skd: SkdScores | null;
  readonly skb: Readonly<Record<string, number>> | null;
}

type Rated = Pick<ProcurementFormation, 'kind' | 'skb'>;

/** Who passed SKD, as compared for the SKB; whoever missed a threshold or was not tested stands nowhere. */
export function skdStandings(
  applicants: readonly CpnsApplicant[],
  { kind }: Pick<Rated, 'kind'>,
  table: CpnsSelection,
): readonly SelectionStanding[] {
  return applicants.flatMap(({ id, skd }) => {
    if (skd === null) return [];
    const { total, missed } = skdResult(skd, kind, table);
    return missed.length > 0 ? [] : [{ applicantId: id, values: { ...skd, skd: total } }];
  });
}

/** SKD and SKB together, each out of 100, by their weights; not rounded (PermenPANRB 6/2024 Ps 45(3)). */
export function integratedScore(
  skd: number,
  skb: number,
  { weights }: Pick<CpnsSelection, 'weights'>,
): number {
  return (weights.skd * skd + weights.skb * skb) / 100;
}

/**
 * Who is ranked in the end: those who passed SKD, were called to SKB and took it.
 *
 * @param called who goes to SKB, as it was fixed
 */
export function cpnsStandings(
  applicants: readonly CpnsApplicant[],
  called: readonly string[],
  { kind, skb: parts }: Rated,
  table: CpnsSelection,
): readonly SelectionStanding[] {
  return applicants.flatMap(({ id, birthDate, education, skd, skb }) => {
    if (skd === null || skb === null || !called.includes(id)) return [];
    const { total, score, missed } = skdResult(skd, kind, table);
    if (missed.length > 0) return [];
    const final = integratedScore(score, skbScore(parts, skb), table);
    return [
      {
        applicantId: id,
        values: { final, skd: total, ...skd, ijazah: diplomaShare(education), usia: seniority(birthDate) },
      },
    ];
  });
}

/** IPK and mean grades of a school certificate on one scale: the share of the highest possible. */
export function diplomaShare({
  level,
  grade,
}: {
  readonly level: EducationLevel;
  readonly grade: number;
}): number {
  return grade / highestGrade(level);
}

/** The older, the higher. */
export function seniority(birthDate: IsoDate): number {
  return -Number(birthDate.replaceAll('-', ''));
}
