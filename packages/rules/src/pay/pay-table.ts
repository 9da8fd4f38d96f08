import type { IsoDate } from '../brands.ts';
import { parseIsoDate } from '../calendar.ts';
import {
  complain,
  type Guard,
  list,
  object,
  orNull,
  parsed,
  partialTable,
  term,
  text,
} from '../policy/guard.ts';
import { readTable } from '../policy/read-table.ts';
import { type Dated, inForceOn } from '../procurement/in-force-on.ts';
import { EMPLOYMENT_TYPES, type EmploymentType } from '../terms.ts';
import { PAY_GRADES, type PayGrade } from './pay-grade.ts';
import pns2024 from './tables/pns-pp-5-2024.json' with { type: 'json' };
import pppk2024 from './tables/pppk-perpres-11-2024.json' with { type: 'json' };

/** From so many full years of masa kerja golongan on, so many rupiah a month. */
export type PayStep = readonly [years: number, rupiah: number];

/** How far a table was checked: against the gazette, or only against what repeats it. */
export const VERIFICATIONS = ['gazette', 'secondary-unverified'] as const;
export type Verification = (typeof VERIFICATIONS)[number];

/** Gaji pokok as one regulation sets it. */
export interface PayTable extends Dated {
  readonly id: string;
  readonly title: string;
  readonly employmentType: EmploymentType;
  readonly source: string;
  readonly verification: Verification;
  /** Fewest years first. */
  readonly steps: Readonly<Partial<Record<PayGrade, readonly PayStep[]>>>;
}

const step: Guard<PayStep> = (value, path, faults): value is PayStep =>
  (Array.isArray(value) && value.length === 2 && value.every(Number.isSafeInteger)) ||
  complain(faults, path, 'not years and rupiah');

const shape: Guard<PayTable> = object<PayTable>({
  id: text,
  title: text,
  employmentType: term(EMPLOYMENT_TYPES),
  validFrom: parsed(parseIsoDate, 'a date'),
  validTo: orNull(parsed(parseIsoDate, 'a date')),
  source: text,
  verification: term(VERIFICATIONS),
  steps: partialTable(PAY_GRADES, list(step)),
});

/** A new regulation is a new file here; the one before it gets its last day. */
export const PAY_TABLES: readonly PayTable[] = [pns2024, pppk2024].map((data) => readTable(shape, data));

/** The table in force for whom it concerns; null where none is known for the day. */
export const payTableOn = (employmentType: EmploymentType, day: IsoDate): PayTable | null =>
  inForceOn(
    PAY_TABLES.filter((table) => table.employmentType === employmentType),
    day,
  );
