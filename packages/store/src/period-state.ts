import { schemas } from '@kotak9/contracts';
import type { AgencyId } from '@kotak9/rules';
import * as z from 'zod';
import type { Change } from './commit.ts';
import { headKey, PERIOD_HEADS, periodAggregate, periodPartKey, periodsPartition } from './keys.ts';
import { type ListPage, listPage, type PageRequest, partitionSource } from './list-page.ts';
import { ChunkRef } from './period-chunks.ts';
import { type Fact, Head } from './stored-event.ts';
import type { Item, Table, Write } from './table.ts';

/** A talent period as its head holds it: all about it, and where its people lie. */
export const PeriodData = schemas.TalentPeriod.extend({ chunks: z.array(ChunkRef) });
export type PeriodData = z.infer<typeof PeriodData>;

export interface PeriodState {
  readonly head: Head;
  readonly data: PeriodData;
}

const Stored = z.object({ data: PeriodData });
const toPeriod = (item: Item): PeriodState => ({ head: Head.parse(item), data: Stored.parse(item).data });

export const loadPeriod = async (
  table: Table,
  agency: AgencyId,
  year: number,
): Promise<PeriodState | null> => {
  const item = await table.get(headKey(periodAggregate(agency, year)));
  return item === undefined ? null : toPeriod(item);
};

export const listPeriods = (
  table: Table,
  agency: AgencyId,
  page: PageRequest,
): Promise<ListPage<PeriodState> | null> =>
  listPage(partitionSource(table, periodsPartition(agency), { beginsWith: PERIOD_HEADS }), page, toPeriod);

/** The period anew, or in another state, with whatever is written beside it. */
export const changePeriod = (
  agency: AgencyId,
  before: PeriodState | null,
  data: PeriodData,
  fact: Fact,
  writes: readonly Write[] = [],
): Change => ({
  aggregate: periodAggregate(agency, data.year),
  before: before?.head ?? null,
  head: { data },
  writes,
  fact,
});

/** A ratified version, kept for ever as it was. */
export const putPeriodVersion = (agency: AgencyId, data: PeriodData): Write => ({
  put: { ...periodPartKey(agency, 'VERSION', data.year, data.version), data },
  when: { is: 'absent' },
});

export const loadPeriodVersion = async (
  table: Table,
  agency: AgencyId,
  year: number,
  version: number,
): Promise<PeriodData | null> => {
  const item = await table.get(periodPartKey(agency, 'VERSION', year, version));
  return item === undefined ? null : Stored.parse(item).data;
};
