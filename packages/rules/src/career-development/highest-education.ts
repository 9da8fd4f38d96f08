import { compareEducation } from '../nine-box/measures/highest-education.ts';
import type { Education } from '../person.ts';
import type { EducationLevel } from '../terms.ts';

/** The highest level of education on record; null where there is none. */
export const highestEducation = (education: readonly Education[]): EducationLevel | null =>
  [...education].sort(compareEducation).at(0)?.level ?? null;
