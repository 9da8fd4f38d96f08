import type { IsoDate, Nip } from '../brands.ts';
import type { PayGrade } from './pay-grade.ts';

/** What a decree about pay is given for. `cpns` pays four fifths (PP 7/1977 Ps 5). */
export const PAY_DECREE_KINDS = [
  'cpns',
  'pengangkatan',
  'kgb',
  'kenaikan-pangkat',
  'peninjauan-masa-kerja',
] as const;
export type PayDecreeKind = (typeof PAY_DECREE_KINDS)[number];

/** Masa kerja golongan. */
export interface ServiceTime {
  readonly years: number;
  /** 0–11. */
  readonly months: number;
}

export interface PayDecree {
  readonly id: string;
  readonly nip: Nip;
  readonly kind: PayDecreeKind;
  readonly number: string;
  readonly date: IsoDate;
  /** First day of a month. */
  readonly tmt: IsoDate;
  readonly grade: PayGrade;
  /** On the day of TMT. */
  readonly service: ServiceTime;
  /** Rupiah a month, as the decree says. */
  readonly basePay: number;
  /** The table that it was checked against; null where none is known for TMT. */
  readonly tableId: string | null;
}

export const CPNS_PERCENT = 80;

export const payPercent = (kind: PayDecreeKind): number => (kind === 'cpns' ? CPNS_PERCENT : 100);

export const monthsOf = ({ years, months }: ServiceTime): number => years * 12 + months;

export const serviceTime = (total: number): ServiceTime => ({
  years: Math.floor(total / 12),
  months: total % 12,
});

/** The decree in force on a day: the last to take effect, of two on one day the one dated later. */
export function decreeOn(decrees: readonly PayDecree[], day: IsoDate): PayDecree | null {
  return (
    decrees
      .filter(({ tmt }) => tmt <= day)
      .toSorted((one, other) => orderOf(one).localeCompare(orderOf(other), 'en'))
      .at(-1) ?? null
  );
}

const orderOf = ({ tmt, date, id }: PayDecree): string => `${tmt} ${date} ${id}`;
