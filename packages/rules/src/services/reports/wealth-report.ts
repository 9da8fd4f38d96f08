import type { IsoDate, Nip } from '../../brands.ts';
import { firstDayOfYear, parseIsoDate, toIsoDate, yearOf } from '../../calendar.ts';
import type { PersonInputs } from '../../person.ts';
import { count, type Guard, list, object, parsed, table, text } from '../../policy/guard.ts';
import { readTable } from '../../policy/read-table.ts';
import type { ServicesRules } from '../../policy/services-rules.ts';
import data from '../tables/wealth-reports.json' with { type: 'json' };

export const WEALTH_REPORT_KINDS = ['lhkpn', 'lhkasn'] as const;
export type WealthReportKind = (typeof WEALTH_REPORT_KINDS)[number];

/** That somebody reported their wealth. What they own is told to the KPK or the Inspektorat, never here. */
export interface WealthReport {
  readonly id: string;
  readonly nip: Nip;
  /** The year reported on, which has ended. */
  readonly year: number;
  readonly kind: WealthReportKind;
  readonly submittedOn: IsoDate;
  readonly receiptNumber: string;
}

interface DayOfYear {
  readonly month: number;
  readonly day: number;
}

interface ReportRules {
  readonly validFrom: IsoDate;
  readonly source: string;
  readonly dueOn: Readonly<Record<WealthReportKind, DayOfYear>>;
}

const shape: Guard<{ readonly versions: readonly ReportRules[] }> = object<{
  versions: readonly ReportRules[];
}>({
  versions: list(
    object<ReportRules>({
      validFrom: parsed(parseIsoDate, 'a date'),
      source: text,
      dueOn: table(WEALTH_REPORT_KINDS, object<DayOfYear>({ month: count(12), day: count(31) })),
    }),
  ),
});
const { versions } = readTable(shape, data);

/** LHKPN for whoever holds a post that the policy names, LHKASN for everybody else. */
export function reportKindOf(
  { post }: Pick<PersonInputs, 'post'>,
  { lhkpn }: Pick<ServicesRules, 'lhkpn'>,
): WealthReportKind {
  return post !== null && (lhkpn.levels.includes(post.level) || lhkpn.positions.includes(post.positionId))
    ? 'lhkpn'
    : 'lhkasn';
}

/** The last day to report on a year: in the year after it. Null where no table holds then. */
export function reportDueOn(kind: WealthReportKind, year: number): IsoDate | null {
  const rules = versions.findLast(({ validFrom }) => validFrom <= firstDayOfYear(year + 1));
  return rules === undefined ? null : toIsoDate(year + 1, rules.dueOn[kind].month, rules.dueOn[kind].day);
}

/**
 * The years that somebody has still to report on: from the one after the first report that is recorded, or last year
 * where there is none, to the present one, which is due in the next. Not before the year of the appointment.
 */
export function yearsToReport(
  reports: readonly WealthReport[],
  serviceStart: IsoDate,
  today: IsoDate,
): readonly number[] {
  const reported = reports.map(({ year }) => year);
  const first = Math.max(yearOf(serviceStart), Math.min(yearOf(today) - 1, ...reported));
  const years = Array.from({ length: Math.max(0, yearOf(today) - first + 1) }, (_, at) => first + at);
  return years.filter((year) => !reported.includes(year));
}
