import type { IsoDate } from '../brands.ts';
import type { Dossier } from '../dossier.ts';
import type { PersonInputs } from '../person.ts';
import { ok, type Result, refuse } from '../result.ts';
import { serviceMonths, serviceStart } from '../services/leave/service-time.ts';
import { decreeOn, monthsOf, type PayDecree, payPercent } from './pay-decree.ts';
import { isGradeOfPns, type PayGrade } from './pay-grade.ts';
import { deductedMonths } from './service-deduction.ts';

export type PayFacts = Pick<PersonInputs, 'nip' | 'employmentType' | 'rank'>;
export type PayRecords = Pick<Dossier, 'payDecrees' | 'leaves'>;

/** Where masa kerja golongan is counted from. */
export interface PayAnchor {
  readonly grade: PayGrade;
  readonly on: IsoDate;
  /** Months of masa kerja golongan on that day. */
  readonly months: number;
  /** `tmt-cpns`: an estimate by the NIP, as if all service had been in this golongan. */
  readonly basis: 'decree' | 'tmt-cpns';
  readonly decree: PayDecree | null;
  /** Of base pay. */
  readonly percent: number;
}

/**
 * Masa kerja golongan follows the last decree on pay; a rise in rank recorded since then carries it over, less what a
 * higher golongan takes away. Without a decree a PNS is estimated by the NIP. A PPPK has no golongan without one.
 */
export function payAnchor(
  { nip, employmentType, rank }: PayFacts,
  { payDecrees, leaves }: PayRecords,
  day: IsoDate,
): Result<PayAnchor, { readonly code: 'no-grade' }> {
  const decree = decreeOn(payDecrees, day);
  const start = serviceStart({ nip });
  if (decree === null) {
    return employmentType === 'pppk' || start === null
      ? refuse({ code: 'no-grade' })
      : ok({ grade: rank.grade, on: start, months: 0, basis: 'tmt-cpns', decree, percent: 100 });
  }
  const { grade, tmt, kind, service } = decree;
  const anchor = { basis: 'decree', decree, percent: payPercent(kind) } as const;
  const months = monthsOf(service);
  const isRaised = isGradeOfPns(grade) && grade !== rank.grade && tmt < rank.since && rank.since <= day;
  if (!isRaised) return ok({ ...anchor, grade, on: tmt, months });
  const carried = months + serviceMonths(leaves, tmt, rank.since) - deductedMonths(grade, rank.grade);
  return ok({ ...anchor, grade: rank.grade, on: rank.since, months: Math.max(0, carried) });
}

/** Months of masa kerja golongan on a day; time outside of service (CLTN) is none. */
export const monthsOn = ({ on, months }: PayAnchor, { leaves }: PayRecords, day: IsoDate): number =>
  months + serviceMonths(leaves, on, day);
