import type { IsoDate } from '../brands.ts';
import { TPP_CUT_PERCENT } from '../discipline/sanction-kinds.ts';
import type { Sanction } from '../person.ts';
import { ok, type Result, refuse } from '../result.ts';
import type { Predikat } from '../terms.ts';

/** What tambahan penghasilan is given for (PP 12/2019 Ps 58). */
export const TPP_CRITERIA = [
  'beban-kerja',
  'prestasi-kerja',
  'tempat-bertugas',
  'kondisi-kerja',
  'kelangkaan-profesi',
  'pertimbangan-objektif-lainnya',
] as const;
export type TppCriterion = (typeof TPP_CRITERIA)[number];

/** What a kelas jabatan gets in a year: whole rupiah a month, as the agency set them. */
export interface TppClass {
  readonly id: string;
  readonly year: number;
  readonly kelas: number;
  /** Besaran dasar that the criteria were worked out from; it is not paid beside them. */
  readonly base: number;
  readonly criteria: Readonly<Record<TppCriterion, number>>;
  readonly decreeNumber: string;
}

/** How much of TPP depends on what, as the agency's own rule says: no figure of it is assumed. */
export interface TppScheme {
  readonly id: string;
  readonly year: number;
  /** First day of a month. */
  readonly validFrom: IsoDate;
  readonly decreeNumber: string;
  /** Percent of TPP that follows performance; the rest follows attendance. */
  readonly performanceShare: number;
  /** Percent of the performance part. */
  readonly predikatPercent: Readonly<Record<Predikat, number>>;
  /** Percent of the attendance part lost by a day absent without leave. */
  readonly absencePercent: number;
  /** Whether a sanction cuts what the class gives (kotor) or what is left after the other cuts (bersih). */
  readonly sanctionCutOf: 'kotor' | 'bersih';
}

export interface TppMonth {
  readonly tppClass: TppClass;
  readonly scheme: TppScheme;
  /** First day of the month. */
  readonly month: IsoDate;
  /** Achievement of the month in percent; null: the predikat counts. */
  readonly achievement: number | null;
  readonly predikat: Predikat | null;
  readonly absenceDays: number;
  readonly discipline: readonly Sanction[];
}

/** Whole rupiah; `gross − performanceCut − attendanceCut − sanctionCut = net`. */
export interface TppBreakdown {
  readonly gross: number;
  readonly performancePercent: number;
  readonly performanceCut: number;
  readonly attendanceCut: number;
  readonly sanctionCut: number;
  readonly net: number;
}

/** The scheme in force in a month. */
export function schemeOn(schemes: readonly TppScheme[], month: IsoDate): TppScheme | null {
  return (
    schemes
      .filter(({ validFrom }) => validFrom <= month)
      .toSorted((one, other) => one.validFrom.localeCompare(other.validFrom, 'en'))
      .at(-1) ?? null
  );
}

/**
 * Whether the allowance of a month is cut (PP 94/2021): in every month that begins while the sanction runs. So a cut of
 * n months takes n payments, on whatever day it began, the last of a year or a leap day too.
 */
export const isCutIn = (
  month: IsoDate,
  { level, from, until }: Pick<Sanction, 'level' | 'from' | 'until'>,
): boolean => level === 'sedang' && from <= month && month <= until;

/** Every part is rounded in favour of the person. */
const percentOf = (amount: number, percent: number): number => Math.floor((amount * percent) / 100);

/** TPP of one month with what is cut from it and why. Cuts of several sanctions do not add up. */
export function monthlyTpp({
  tppClass,
  scheme,
  month,
  achievement,
  predikat,
  absenceDays,
  discipline,
}: TppMonth): Result<TppBreakdown, { readonly code: 'no-rating' }> {
  const performancePercent = percentBy(scheme, achievement, predikat);
  if (performancePercent === null) return refuse({ code: 'no-rating' });
  const gross = TPP_CRITERIA.reduce((sum, criterion) => sum + tppClass.criteria[criterion], 0);
  const performancePart = percentOf(gross, scheme.performanceShare);
  const attendancePart = gross - performancePart;
  const performanceCut = percentOf(performancePart, 100 - performancePercent);
  const attendanceCut = percentOf(attendancePart, Math.min(100, absenceDays * scheme.absencePercent));
  const left = gross - performanceCut - attendanceCut;
  const isCut = discipline.some((sanction) => isCutIn(month, sanction));
  const sanctionCut = isCut
    ? Math.min(left, percentOf(scheme.sanctionCutOf === 'kotor' ? gross : left, TPP_CUT_PERCENT))
    : 0;
  return ok({
    gross,
    performancePercent,
    performanceCut,
    attendanceCut,
    sanctionCut,
    net: left - sanctionCut,
  });
}

function percentBy(
  { predikatPercent }: TppScheme,
  achievement: number | null,
  predikat: Predikat | null,
): number | null {
  if (achievement !== null) return Math.min(100, achievement);
  return predikat === null ? null : predikatPercent[predikat];
}
