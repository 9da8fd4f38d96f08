import type { IsoDate } from '../brands.ts';
import { addYears } from '../calendar.ts';
import type { RuleSet } from '../policy/rule-set.ts';
import type { EducationLevel } from '../terms.ts';
import type { ProcurementFormation } from './formation.ts';
import type { SelectionTable } from './selection-table.ts';

export interface ApplicantEducation {
  readonly level: EducationLevel;
  readonly major: string;
  /** IPK (0–4) of a diploma or degree, mean grade (0–100) of a school certificate. */
  readonly grade: number;
}

export interface ApplicantFacts {
  readonly birthDate: IsoDate;
  readonly appliedOn: IsoDate;
  readonly education: ApplicantEducation;
}

/** Why somebody does not meet the requirements of a formation (seleksi administrasi). */
export const ADMINISTRATION_FAULTS = [
  'usia-kurang',
  'usia-lewat',
  'jenjang-tidak-sesuai',
  'jurusan-tidak-sesuai',
] as const;
export type AdministrationFault = (typeof ADMINISTRATION_FAULTS)[number];

/**
 * What keeps an applicant out, all at once; empty: memenuhi syarat. CPNS are 18 to 35 years old on the day of
 * application (PP 11/2017 Ps 23), PPPK 20 years to one year before the BUP of the post (PP 49/2018).
 */
export function checkApplicant(
  { birthDate, appliedOn, education }: ApplicantFacts,
  formation: Pick<ProcurementFormation, 'employmentType' | 'exceptionalAge' | 'education' | 'level'>,
  table: SelectionTable,
  { retirement }: Pick<RuleSet, 'retirement'>,
): readonly AdministrationFault[] {
  const { min, max } = agesFor(formation, table, retirement.bup[formation.level]);
  const { levels, majors } = formation.education;
  const faults: AdministrationFault[] = [];
  if (appliedOn < addYears(birthDate, min)) faults.push('usia-kurang');
  if (appliedOn > addYears(birthDate, max)) faults.push('usia-lewat');
  if (!levels.includes(education.level)) faults.push('jenjang-tidak-sesuai');
  if (majors.length > 0 && !majors.some((major) => sameText(major, education.major))) {
    faults.push('jurusan-tidak-sesuai');
  }
  return faults;
}

function agesFor(
  { employmentType, exceptionalAge }: Pick<ProcurementFormation, 'employmentType' | 'exceptionalAge'>,
  { cpns, pppk }: SelectionTable,
  bup: number,
): { readonly min: number; readonly max: number } {
  if (employmentType === 'pppk') return { min: pppk.age.min, max: bup - pppk.age.yearsBeforeBup };
  return { min: cpns.age.min, max: exceptionalAge ? cpns.age.exceptionalMax : cpns.age.max };
}

function sameText(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase();
}

const SCHOOL_LEVELS: readonly EducationLevel[] = ['slta', 'sltp', 'sd'];

/** Highest possible grade: 100 of a school certificate, IPK 4 above. */
export function highestGrade(level: EducationLevel): number {
  return SCHOOL_LEVELS.includes(level) ? 100 : 4;
}
