import type { meritOperations } from '@kotak9/contracts';
import type { Act } from '@kotak9/http';
import { type AgencyId, MERIT_INSTRUMENTS, yearOf } from '@kotak9/rules';
import {
  entriesOf,
  localDate,
  meritAssessmentRegister,
  meritResultRegister,
  type Table,
} from '@kotak9/store';
import type { TableDeps } from '../deps.ts';

const YEARS = 10;

/** The index of ten years: as HR fixed it, as the auditor verified it, as the supervising body found it. */
export const getHistory =
  ({ table }: TableDeps): Act<typeof meritOperations.getMeritHistory> =>
  async ({ principal, query, now }) => {
    const last = query.until ?? yearOf(localDate(now));
    const years = Array.from({ length: YEARS }, (_, back) => last - back);
    const items = await Promise.all(years.map((year) => yearsOf(table, principal.agency, year)));
    return { status: 200, body: { items: items.flat() } };
  };

const yearsOf = async (table: Table, agency: AgencyId, year: number) => {
  const [assessments, results] = await Promise.all([
    entriesOf(table, agency, meritAssessmentRegister, String(year)),
    entriesOf(table, agency, meritResultRegister, String(year)),
  ]);
  return MERIT_INSTRUMENTS.flatMap((instrument) => {
    const assessment = assessments.find(({ data }) => data.id === instrument)?.data;
    const result = results.find(({ data }) => data.id === instrument)?.data;
    if (assessment === undefined && result === undefined) return [];
    return [
      {
        year,
        instrument,
        status: assessment?.status ?? null,
        assessed: pointOf(assessment?.fixed?.index),
        verified: pointOf(assessment?.verified?.index),
        official: pointOf(result),
      },
    ];
  });
};

interface Point {
  readonly index: number;
  readonly share: number;
  readonly category: object;
}

const pointOf = (scored: Point | undefined): Point | null =>
  scored === undefined ? null : { index: scored.index, share: scored.share, category: scored.category };
