import type { IsoDate } from '../brands.ts';
import { addMonths, dayAfter, dayBefore, monthsBetween } from '../calendar.ts';
import { ok, type Result, refuse } from '../result.ts';
import { EDUCATION_LEVELS, type EducationLevel } from '../terms.ts';

/** What is studied for: the levels of education that an agency sends people to. */
export const STUDY_LEVELS = ['d3', 'd4', 's1', 's2', 's3'] as const satisfies readonly EducationLevel[];
export type StudyLevel = (typeof STUDY_LEVELS)[number];

export const STUDY_ENDINGS = ['lulus', 'tidak-lulus', 'dihentikan'] as const;
export type StudyEnding = (typeof STUDY_ENDINGS)[number];

/** Bonded service (ikatan dinas) as the decree states it: the sources do not settle a factor. */
export interface StudyBond {
  /** Months of service for each month of study. */
  readonly factor: number;
  readonly legalBasis: string;
}

/** Tugas belajar of one person (PP 11/2017; PermenPANRB 28/2021 RECALL, unverified: no figure is taken from it). */
export interface StudyAssignment {
  readonly id: string;
  readonly level: StudyLevel;
  readonly from: IsoDate;
  /** Last day as first decided. */
  readonly until: IsoDate;
  /** Freed from the duties of the post: only then is the person away. */
  readonly released: boolean;
  /** Null where the decree asks for no service. */
  readonly bond: StudyBond | null;
  /** In the order in which they were given; each lasts longer than what stood. */
  readonly extensions: readonly { readonly until: IsoDate }[];
  readonly ended: { readonly on: IsoDate; readonly ending: StudyEnding } | null;
}

export const STUDY_FAULTS = [
  'until-not-after-from',
  'level-reached',
  'overlaps',
  'already-ended',
  'not-longer',
  'extended-too-late',
  'in-future',
  'before-from',
] as const;
export type StudyFault = (typeof STUDY_FAULTS)[number];

/** Last day of the study as it stands: ended, extended, or as first decided. */
export function lastDayOfStudy({ until, extensions, ended }: StudyAssignment): IsoDate {
  return ended?.on ?? extensions.at(-1)?.until ?? until;
}

/** What keeps somebody from being sent. `reached` is the highest education on record; null where there is none. */
export function whyNotStudy(
  assignment: StudyAssignment,
  others: readonly StudyAssignment[],
  reached: EducationLevel | null,
): StudyFault | null {
  if (assignment.until <= assignment.from) return 'until-not-after-from';
  if (reached !== null && !isHigher(assignment.level, reached)) return 'level-reached';
  const clash = others.some(
    (other) => other.from <= assignment.until && assignment.from <= lastDayOfStudy(other),
  );
  return clash ? 'overlaps' : null;
}

/** D-IV and S1 stand beside each other: neither is higher. */
function isHigher(level: EducationLevel, than: EducationLevel): boolean {
  return stepOf(level) < stepOf(than);
}

const stepOf = (level: EducationLevel): number => EDUCATION_LEVELS.indexOf(level === 'd4' ? 's1' : level);

/** A later last day, decided while the study still runs. */
export function extendStudy<A extends StudyAssignment>(
  assignment: A,
  extension: A['extensions'][number],
  today: IsoDate,
): Result<A, StudyFault> {
  if (assignment.ended !== null) return refuse('already-ended');
  const last = lastDayOfStudy(assignment);
  if (extension.until <= last) return refuse('not-longer');
  if (today > last) return refuse('extended-too-late');
  return ok({ ...assignment, extensions: [...assignment.extensions, extension] });
}

/** Back from it, with or without a degree. */
export function endStudy<A extends StudyAssignment>(
  assignment: A,
  ended: NonNullable<A['ended']>,
  today: IsoDate,
): Result<A, StudyFault> {
  if (assignment.ended !== null) return refuse('already-ended');
  if (ended.on > today) return refuse('in-future');
  if (ended.on < assignment.from) return refuse('before-from');
  return ok({ ...assignment, ended });
}

export interface BondedService {
  readonly months: number;
  readonly from: IsoDate;
  /** Last day. */
  readonly until: IsoDate;
}

/**
 * Service owed after the study: each begun month of it counts, times the factor, rounded up. Null where none is owed.
 */
export function bondedService(assignment: StudyAssignment): BondedService | null {
  const { bond, from } = assignment;
  if (bond === null) return null;
  const back = dayAfter(lastDayOfStudy(assignment));
  const full = monthsBetween(from, back);
  const studied = addMonths(from, full) < back ? full + 1 : full;
  const months = Math.ceil(studied * bond.factor);
  return months === 0 ? null : { months, from: back, until: dayBefore(addMonths(back, months)) };
}

/** Whether somebody cannot be reckoned with in the post on a day, since a study keeps them from it. */
export function isAwayForStudy(assignments: readonly StudyAssignment[], on: IsoDate): boolean {
  return assignments.some(
    (assignment) => assignment.released && assignment.from <= on && on <= lastDayOfStudy(assignment),
  );
}

/** The service that somebody still owes on a day, the one that lasts longest; null where none. */
export function bondOnDay(assignments: readonly StudyAssignment[], on: IsoDate): BondedService | null {
  return assignments
    .flatMap((assignment) => bondedService(assignment) ?? [])
    .filter(({ from, until }) => from <= on && on <= until)
    .reduce<BondedService | null>((last, bond) => (last && last.until >= bond.until ? last : bond), null);
}
