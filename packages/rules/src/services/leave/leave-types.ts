import type { IsoDate } from '../../brands.ts';
import { parseIsoDate } from '../../calendar.ts';
import {
  count,
  flag,
  type Guard,
  list,
  object,
  orNull,
  parsed,
  table,
  term,
  text,
} from '../../policy/guard.ts';
import { readTable } from '../../policy/read-table.ts';
import { EMPLOYMENT_TYPES, type EmploymentType, SEXES, type Sex } from '../../terms.ts';
import data from '../tables/leave-types.json' with { type: 'json' };
import { LEAVE_KINDS, type LeaveKind } from './leave.ts';

export interface LeaveType {
  readonly employmentTypes: readonly EmploymentType[];
  /** Whom it is for; null: anybody. */
  readonly sex: Sex | null;
  /** Months of one leave; null: it is measured in working days, by the balance. */
  readonly longestMonths: number | null;
  /** By how many months it may be lengthened; 0: not at all. */
  readonly extensionMonths: number;
  /** Months of service before the first one. */
  readonly serviceMonths: number;
  /** Months of service from the end of one to the next; null: no such condition. */
  readonly everyMonths: number | null;
  /** How often in a career; null: as often as need be. */
  readonly times: number | null;
  /** Whether it may be asked for after it began. */
  readonly retroactive: boolean;
  readonly letterRequired: boolean;
}

/** Working days. */
export interface AnnualRules {
  readonly days: number;
  readonly carryOver: {
    readonly afterOneYear: number;
    /** Where nothing was taken for `unusedYears` running. */
    readonly afterUnusedYears: number;
    readonly unusedYears: number;
    /** Where the year's leave was put off for the needs of the service. */
    readonly deferred: number;
  };
}

export interface LeaveRules {
  readonly validFrom: IsoDate;
  readonly source: string;
  readonly annual: AnnualRules;
  readonly types: Readonly<Record<LeaveKind, LeaveType>>;
}

const days = count(100);
const months = count(600);

const shape: Guard<{ readonly versions: readonly LeaveRules[] }> = object<{
  versions: readonly LeaveRules[];
}>({
  versions: list(
    object<LeaveRules>({
      validFrom: parsed(parseIsoDate, 'a date'),
      source: text,
      annual: object<AnnualRules>({
        days,
        carryOver: object<AnnualRules['carryOver']>({
          afterOneYear: days,
          afterUnusedYears: days,
          unusedYears: count(10),
          deferred: days,
        }),
      }),
      types: table(
        LEAVE_KINDS,
        object<LeaveType>({
          employmentTypes: list(term(EMPLOYMENT_TYPES)),
          sex: orNull(term(SEXES)),
          longestMonths: orNull(months),
          extensionMonths: months,
          serviceMonths: months,
          everyMonths: orNull(months),
          times: orNull(count(100)),
          retroactive: flag,
          letterRequired: flag,
        }),
      ),
    }),
  ),
});

const { versions } = readTable(shape, data);

/** Every table of leave types, the oldest first. */
export const LEAVE_RULES: readonly LeaveRules[] = versions;

/** What held on a day; null before the first table. */
export function leaveRulesOn(date: IsoDate, all: readonly LeaveRules[] = LEAVE_RULES): LeaveRules | null {
  return all.findLast(({ validFrom }) => validFrom <= date) ?? null;
}
