import type { UnitId } from '@kotak9/rules';
import {
  allPeople,
  decideAndCommit,
  loadRun,
  putSplit,
  queueUnit,
  type RunState,
  type SystemCause,
  systemCommand,
} from '@kotak9/store';
import type { TableDeps } from '../deps.ts';
import { settleRun } from './settle-run.ts';

/** Head and event of each unit are two of the hundred items that a transaction takes. */
const UNITS_AT_ONCE = 40;

interface SplitWork {
  readonly cause: SystemCause;
  readonly runId: string;
}

/** The units that hold people and are not queued yet, with how many they hold. */
const missingUnits = (
  { units }: RunState,
  people: ReadonlyMap<UnitId, number>,
): readonly (readonly [UnitId, number])[] =>
  [...people].filter(([unitId]) => !units.some(({ unit }) => unit.unitId === unitId));

/**
 * Makes a task of each unit that holds people. Each unit is queued once: whoever starts over, or is told twice, goes
 * on with those that are missing.
 */
export const splitRun = async (deps: TableDeps, work: SplitWork): Promise<void> => {
  const { table, observer } = deps;
  const { cause, runId } = work;
  const { agency, correlationId } = cause;
  const first = await loadRun(table, agency, runId);
  if (first === null) return observer.warn('event/ignored', { agency, runId, reason: 'no-run' });
  if (first.split !== null) return observer.info('event/ignored', { agency, runId, reason: 'split' });
  const units = Map.groupBy(await allPeople(table, agency, null), ({ unitId }) => unitId);
  const people = new Map([...units].map(([unitId, members]) => [unitId, members.length]));
  for (;;) {
    const result = await decideAndCommit(table, systemCommand('recalculate-agency', cause), async () => {
      const state = await loadRun(table, agency, runId);
      const missing = state === null ? [] : missingUnits(state, people);
      const next = missing.slice(0, UNITS_AT_ONCE);
      return {
        outcome: next.length === 0 ? 'queued' : 'more',
        changes: next.map(([unitId, count]) => queueUnit(agency, runId, unitId, count)),
      };
    });
    if (result === 'contended') throw new Error('Splitting a run kept meeting somebody else');
    if (result === 'queued') break;
  }
  const state = await loadRun(table, agency, runId);
  if (state === null) throw new Error('A run that was split is gone');
  await table.write(putSplit(agency, state));
  observer.info('run/split', { agency, runId, count: state.units.length, correlationId });
  // units that were done before all were queued found nothing to finish
  await settleRun(deps, work);
};
