import type { Nip, UnitId } from '@kotak9/rules';
import {
  commit,
  finishUnit,
  listPeople,
  loadRunHead,
  loadRunUnit,
  type RunData,
  type RunUnitData,
  type RunUnitState,
  requeueUnit,
  type SystemCause,
  systemCommand,
  turnPage,
  type Write,
} from '@kotak9/store';
import type { TableDeps } from '../deps.ts';
import { recalculatePage } from './recalculate-page.ts';
import { createReplayPage } from './replay-page.ts';

export interface UnitWork {
  readonly cause: SystemCause;
  readonly runId: string;
  readonly unitId: UnitId;
}

/** What a page adds to its unit. */
export interface PageResult {
  readonly tally: RunUnitData['tally'];
  /** Items beside the run, written with the page. */
  readonly writes: readonly Write[];
}

/** Does what a run is for to the people of one page. */
export type DoPage = (people: readonly Nip[], unit: RunUnitData) => Promise<PageResult>;

/** With its movers, a page fits into one transaction. */
const PEOPLE_A_PAGE = 50;
/** Enough for a page on a slow day. */
const RESERVE_MS = 20_000;

const createDoPage = (deps: TableDeps, { cause, runId }: UnitWork, run: RunData): Promise<DoPage> | DoPage =>
  run.mode === 'replay'
    ? createReplayPage(deps, cause.agency, runId, run)
    : (people) => recalculatePage(deps, cause, people);

/**
 * Goes through the people of a unit page by page, and says after each how far it came: whoever takes over, after a
 * crash or because time was short, goes on there. Where two do the same page, one of them finds it written.
 */
export const goThroughUnit = async (
  deps: TableDeps,
  work: UnitWork,
  timeLeft: () => number,
): Promise<void> => {
  const { table, observer } = deps;
  const { cause, runId, unitId } = work;
  const { agency, correlationId } = cause;
  const fields = { agency, runId, unitId, correlationId };
  const started = await loadRunHead(table, agency, runId);
  if (started === null) return observer.warn('event/ignored', { ...fields, reason: 'no-run' });
  const doPage = await createDoPage(deps, work, started.run);
  for (;;) {
    const state = await loadRunUnit(table, agency, runId, unitId);
    if (state === null || state.unit.state === 'finished')
      return observer.info('event/ignored', { ...fields, reason: 'unit-finished' });
    if (timeLeft() < RESERVE_MS) {
      await commit(table, systemCommand('recalculate-agency', cause), [requeueUnit(agency, runId, state)]);
      return observer.info('run/requeued', { ...fields, count: state.unit.done });
    }
    if (await doNextPage(deps, work, state, doPage)) {
      return observer.info('run/unit-finished', fields);
    }
  }
};

/** @returns whether it was the last and is written */
const doNextPage = async (
  { table }: TableDeps,
  { cause, runId, unitId }: UnitWork,
  state: RunUnitState,
  doPage: DoPage,
): Promise<boolean> => {
  const { agency } = cause;
  const page = await listPeople(table, agency, {
    unit: unitId,
    limit: PEOPLE_A_PAGE,
    cursor: state.unit.cursor ?? undefined,
  });
  if (page === null) throw new Error('A stored cursor does not fit its list');
  const people = page.items.map(({ nip }) => nip);
  const { tally, writes } = await doPage(people, state.unit);
  const unit = { ...state.unit, done: state.unit.done + people.length, cursor: page.next, tally };
  if (page.next !== null) {
    await table.transact([turnPage(agency, runId, state, unit), ...writes]);
    return false;
  }
  const command = systemCommand('recalculate-agency', cause);
  const result = await commit(table, command, [finishUnit(agency, runId, state, unit, writes)]);
  return result.committed;
};
