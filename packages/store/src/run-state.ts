import { schemas } from '@kotak9/contracts';
import type { AgencyId, ReplayTally, UnitId } from '@kotak9/rules';
import * as z from 'zod';
import { CURRENT, headKey, RUN_UNITS, runAggregate, runUnitAggregate } from './keys.ts';
import { Head } from './stored-event.ts';
import { type Item, itemsOf, type Table } from './table.ts';

const common = {
  id: schemas.RunSlug,
  policy: schemas.NamedPolicy,
  /** Day of a replay; first day of the policy that a recalculation follows. */
  day: schemas.CalendarDate,
  startedAt: z.string(),
  finishedAt: z.string().nullable(),
};

/** One pass over everybody of an agency: it places them anew, or computes where two policies would put them. */
export const RunData = z.discriminatedUnion('mode', [
  z.object({ ...common, mode: z.literal('recalculation') }),
  z.object({ ...common, mode: z.literal('replay'), against: schemas.NamedPolicy }),
]);
export type RunData = z.infer<typeof RunData>;

const StoredUnitData = z.object({
  unitId: schemas.UnitSlug,
  state: z.enum(['queued', 'finished']),
  /** How many there were when the run was split. */
  people: z.number().int(),
  done: z.number().int(),
  cursor: z.string().nullable(),
  /** Of a replay: the counts so far. */
  tally: schemas.ReplayTally.nullable(),
});
/** The people of one unit within a run, gone through page by page. */
export type RunUnitData = Omit<z.infer<typeof StoredUnitData>, 'tally'> & {
  readonly tally: ReplayTally | null;
};

export interface RunUnitState {
  readonly head: Head;
  /** Number of the page that comes next; whoever writes one makes sure that nobody else has. */
  readonly page: number;
  readonly unit: RunUnitData;
}

export interface RunState {
  readonly head: Head;
  readonly run: RunData;
  readonly units: readonly RunUnitState[];
  /** All units and people, once the run is split; null before. */
  readonly split: { readonly units: number; readonly people: number } | null;
}

const StoredRun = z.object({ data: RunData });
const StoredUnit = z.object({ data: StoredUnitData, page: z.number().int() });
const StoredSplit = z.object({ units: z.number().int(), people: z.number().int() });

const toUnit = (item: Item): RunUnitState => {
  const { data, page } = StoredUnit.parse(item);
  return { head: Head.parse(item), page, unit: data };
};

/** A run with all its units, by one Query; null if there is none of that id. */
export const loadRun = async (table: Table, agency: AgencyId, id: string): Promise<RunState | null> => {
  const { pk, headSk } = runAggregate(agency, id);
  const items = await itemsOf(table, pk, CURRENT);
  const head = items.find(({ sk }) => sk === headSk);
  if (head === undefined) return null;
  const split = items.find(({ sk }) => sk === 'NOW#SPLIT');
  return {
    head: Head.parse(head),
    run: StoredRun.parse(head).data,
    units: items.filter(({ sk }) => sk.startsWith(RUN_UNITS)).map(toUnit),
    split: split === undefined ? null : StoredSplit.parse(split),
  };
};

/** The run alone: one Get. */
export const loadRunHead = async (
  table: Table,
  agency: AgencyId,
  id: string,
): Promise<Pick<RunState, 'head' | 'run'> | null> => {
  const item = await table.get(headKey(runAggregate(agency, id)));
  return item === undefined ? null : { head: Head.parse(item), run: StoredRun.parse(item).data };
};

export const loadRunUnit = async (
  table: Table,
  agency: AgencyId,
  runId: string,
  unitId: UnitId,
): Promise<RunUnitState | null> => {
  const item = await table.get(headKey(runUnitAggregate(agency, runId, unitId)));
  return item === undefined ? null : toUnit(item);
};
