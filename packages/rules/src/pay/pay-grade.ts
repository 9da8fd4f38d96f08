import { type EmploymentType, GRADES, type Grade } from '../terms.ts';

/** Golongan of a PPPK, lowest first (Perpres 98/2020). */
export const PPPK_GRADES = [
  'I',
  'II',
  'III',
  'IV',
  'V',
  'VI',
  'VII',
  'VIII',
  'IX',
  'X',
  'XI',
  'XII',
  'XIII',
  'XIV',
  'XV',
  'XVI',
  'XVII',
] as const;

export const PAY_GRADES = [...GRADES, ...PPPK_GRADES] as const;
/** What base pay follows from: golongan ruang of a PNS, golongan of a PPPK. */
export type PayGrade = (typeof PAY_GRADES)[number];

export const isGradeOfPns = (grade: PayGrade): grade is Grade => grade.includes('/');

export const gradeFits = (grade: PayGrade, employmentType: EmploymentType): boolean =>
  isGradeOfPns(grade) === (employmentType === 'pns');
