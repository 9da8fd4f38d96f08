import type { schemas } from '@kotak9/contracts';
import { type AgencyId, NO_RATINGS, type UnitId } from '@kotak9/rules';
import type * as z from 'zod';
import type { Change } from './commit.ts';
import { changeEntry, type Entry, loadEntry } from './register.ts';
import { performanceTallyRegister } from './registers/performance-registers.ts';
import type { Table } from './table.ts';

export type PerformanceTally = z.output<typeof schemas.PerformanceTally>;
type Counted = PerformanceTally & { readonly id: UnitId };

export interface TallyState {
  readonly entry: Entry<Counted> | null;
  readonly tally: Counted;
}

export const emptyTally = (unitId: UnitId, year: number): Counted => ({
  id: unitId,
  unitId,
  year,
  agreed: 0,
  counts: { ...NO_RATINGS },
  periods: {},
  below: 0,
  analysed: 0,
});

/** What was agreed and rated in a unit in a year; all zero where nothing was. */
export const loadTally = async (
  table: Table,
  agency: AgencyId,
  unitId: UnitId,
  year: number,
): Promise<TallyState> => {
  const entry = await loadEntry(table, agency, performanceTallyRegister, String(year), unitId);
  return { entry, tally: entry?.data ?? emptyTally(unitId, year) };
};

/** Goes into the transaction of what it counts: who counts from an older tally does not write. */
export const countAnew = (
  agency: AgencyId,
  { entry, tally }: TallyState,
  changes: Partial<PerformanceTally>,
): Change => {
  const { unitId, year } = tally;
  return changeEntry(
    performanceTallyRegister,
    agency,
    entry,
    { ...tally, ...changes },
    {
      type: 'performance-tally.counted.v1',
      data: { unitId, year },
    },
  );
};
