import type { IsoDate } from '../brands.ts';

/** Where somebody's assessment stands on a day. */
export const VALIDITIES = ['berlaku', 'kedaluwarsa', 'belum-pernah'] as const;
export type Validity = (typeof VALIDITIES)[number];

/** `validUntil` is the last day on which the latest assessment counts; null where there is none. */
export function validityOn(validUntil: IsoDate | null, on: IsoDate): Validity {
  if (validUntil === null) return 'belum-pernah';
  return validUntil < on ? 'kedaluwarsa' : 'berlaku';
}

/** `2026-11` of a day in November 2026. */
export function monthOf(date: IsoDate): string {
  return date.slice(0, 7);
}

export interface ExpiryMonth {
  /** `YYYY-MM` */
  readonly month: string;
  readonly people: number;
}

/** How many assessments end in which month, earliest first; months without any are left out. */
export function expiriesByMonth(validUntil: readonly IsoDate[]): readonly ExpiryMonth[] {
  return [...Map.groupBy(validUntil, monthOf)]
    .map(([month, dates]) => ({ month, people: dates.length }))
    .sort((a, b) => (a.month < b.month ? -1 : 1));
}
