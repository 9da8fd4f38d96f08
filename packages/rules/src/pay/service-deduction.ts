import { count, type Guard, object, table, text } from '../policy/guard.ts';
import { readTable } from '../policy/read-table.ts';
import type { Grade } from '../terms.ts';
import rows from './tables/service-deductions.json' with { type: 'json' };

const GROUPS = ['I', 'II', 'III', 'IV'] as const;
type Group = (typeof GROUPS)[number];

interface Deductions {
  readonly source: string;
  /** Years of masa kerja golongan lost on entering each golongan from the one below. */
  readonly years: Readonly<Record<Group, number>>;
}

const shape: Guard<Deductions> = object<Deductions>({ source: text, years: table(GROUPS, count(10)) });
const { years } = readTable(shape, rows);

const groupOf = (grade: Grade): number => GROUPS.findIndex((group) => grade.startsWith(`${group}/`));

/** Months of masa kerja golongan that a rise in rank takes away: only one that leads into a higher golongan does. */
export function deductedMonths(from: Grade, to: Grade): number {
  return GROUPS.slice(groupOf(from) + 1, groupOf(to) + 1).reduce((sum, group) => sum + years[group] * 12, 0);
}
