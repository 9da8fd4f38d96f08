import type { schemas } from '@kotak9/contracts';
import {
  type AgencyId,
  FEEDBACK_RHYTHMS,
  type IsoDate,
  NO_RATINGS,
  PREDIKATS,
  periodsOfYear,
} from '@kotak9/rules';
import type * as z from 'zod';
import { entriesOf } from './register.ts';
import { performanceTallyRegister } from './registers/performance-registers.ts';
import type { Table } from './table.ts';

type Summary = z.output<typeof schemas.PerformanceSummary>;

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

/** How far performance management of a year has come in all units: one Query, whatever their people. */
export const summarizeTallies = async (
  table: Table,
  agency: AgencyId,
  year: number,
  asOf: IsoDate,
): Promise<Summary> => {
  const units = (await entriesOf(table, agency, performanceTallyRegister, String(year))).map(
    ({ data: { id: _id, ...tally } }) => tally,
  );
  const counts = { ...NO_RATINGS };
  for (const predikat of PREDIKATS) counts[predikat] = sum(units.map((unit) => unit.counts[predikat]));
  const ended = new Set(
    FEEDBACK_RHYTHMS.flatMap((rhythm) => periodsOfYear(year, rhythm))
      .filter(({ to }) => to < asOf)
      .map(({ id }) => id),
  );
  const periods = units
    .flatMap((unit) => Object.entries(unit.periods))
    .flatMap(([id, period]) => (ended.has(id) ? [period] : []));
  return {
    year,
    agreed: sum(units.map(({ agreed }) => agreed)),
    rated: sum(Object.values(counts)),
    counts,
    feedbackDue: sum(periods.map(({ due }) => due)),
    feedbackGiven: sum(periods.map(({ given }) => given)),
    below: sum(units.map(({ below }) => below)),
    analysed: sum(units.map(({ analysed }) => analysed)),
    units,
  };
};
