import type { IsoDate } from '../brands.ts';
import { ok, type Result, refuse } from '../result.ts';
import type { EmploymentType } from '../terms.ts';
import type { PayGrade } from './pay-grade.ts';
import { type PayStep, type PayTable, payTableOn } from './pay-table.ts';

export interface BasePay {
  /** Rupiah a month. */
  readonly amount: number;
  /** Years of masa kerja golongan from which the amount holds. */
  readonly fromYears: number;
  readonly table: PayTable;
}

export type BasePayRefusal =
  /** No regulation is known that holds on the day. */
  | { readonly code: 'no-table' }
  /** The table has nothing for the grade, or begins only with more years. */
  | { readonly code: 'no-row'; readonly fromYears: number | null };

export const stepsOf = ({ steps }: PayTable, grade: PayGrade): readonly PayStep[] => steps[grade] ?? [];

/** Gaji pokok by grade and full years of masa kerja golongan (PP 7/1977 as amended, Perpres 98/2020). Never guessed. */
export function basePay(
  employmentType: EmploymentType,
  grade: PayGrade,
  years: number,
  day: IsoDate,
): Result<BasePay, BasePayRefusal> {
  const table = payTableOn(employmentType, day);
  if (table === null) return refuse({ code: 'no-table' });
  const steps = stepsOf(table, grade);
  const reached = steps.findLast(([fromYears]) => fromYears <= years);
  if (reached === undefined) return refuse({ code: 'no-row', fromYears: steps[0]?.[0] ?? null });
  const [fromYears, amount] = reached;
  return ok({ amount, fromYears, table });
}
