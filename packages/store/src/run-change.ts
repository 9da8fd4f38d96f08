import type { AgencyId, IsoDate, UnitId } from '@kotak9/rules';
import type { Change } from './commit.ts';
import { headKey, runAggregate, runSplitKey, runUnitAggregate } from './keys.ts';
import type { NamedPolicy } from './policy-content.ts';
import type { Activation } from './policy-timeline.ts';
import type { RunData, RunState, RunUnitData, RunUnitState } from './run-state.ts';
import type { Fact } from './stored-event.ts';
import type { Item, Write } from './table.ts';

const startRun = (agency: AgencyId, run: RunData, fact: Fact): Change => ({
  aggregate: runAggregate(agency, run.id),
  before: null,
  head: { data: run },
  fact,
});

/** Everybody is to be placed anew, from the first day of a policy on. */
export const startRecalculation = (
  agency: AgencyId,
  { recalculationId: id, policyId, contentHash, from: day }: Activation,
  now: string,
): Change =>
  startRun(
    agency,
    {
      mode: 'recalculation',
      id,
      policy: { policyId, contentHash },
      day,
      startedAt: now,
      finishedAt: null,
    },
    { type: 'recalculation.started.v1', data: { runId: id, policyId, contentHash, day } },
  );

export interface ReplayOf {
  readonly id: string;
  readonly policy: NamedPolicy;
  readonly against: NamedPolicy;
  readonly day: IsoDate;
}

/** Where everybody stands under one policy is to be compared with where they would stand under another. */
export const startReplay = (agency: AgencyId, replay: ReplayOf, now: string) => {
  const { id, policy, against, day } = replay;
  const { policyId: againstId, contentHash: againstHash } = against;
  const run: RunData = { mode: 'replay', ...replay, startedAt: now, finishedAt: null };
  const data = { runId: id, ...policy, day, againstId, againstHash };
  return { run, change: startRun(agency, run, { type: 'replay.started.v1', data }) };
};

const about = (runId: string, unitId: UnitId) => ({ taskId: `${runId}/${unitId}`, runId, unitId });

/** The people of one unit are one task of a run. */
export const queueUnit = (agency: AgencyId, runId: string, unitId: UnitId, people: number): Change => {
  const data: RunUnitData = { unitId, state: 'queued', people, done: 0, cursor: null, tally: null };
  return {
    aggregate: runUnitAggregate(agency, runId, unitId),
    before: null,
    head: { data, page: 0 },
    fact: { type: 'run-unit.queued.v1', data: { ...about(runId, unitId), done: 0 } },
  };
};

/** Says that the unit is to be gone on with by somebody who has time. */
export const requeueUnit = (agency: AgencyId, runId: string, { head, page, unit }: RunUnitState): Change => ({
  aggregate: runUnitAggregate(agency, runId, unit.unitId),
  before: head,
  head: { data: unit, page },
  fact: { type: 'run-unit.queued.v1', data: { ...about(runId, unit.unitId), done: unit.done } },
});

/** The last page is done. */
export const finishUnit = (
  agency: AgencyId,
  runId: string,
  { head, page }: RunUnitState,
  unit: RunUnitData,
  writes: readonly Write[],
): Change => ({
  aggregate: runUnitAggregate(agency, runId, unit.unitId),
  before: head,
  head: { data: { ...unit, state: 'finished' }, page: page + 1 },
  writes,
  fact: { type: 'run-unit.finished.v1', data: { ...about(runId, unit.unitId), people: unit.done } },
});

/** How far a unit is after a page, if nobody else has written that page. */
export const turnPage = (
  agency: AgencyId,
  runId: string,
  { head, page }: RunUnitState,
  unit: RunUnitData,
): Write => ({
  update: headKey(runUnitAggregate(agency, runId, unit.unitId)),
  set: { data: unit, page: page + 1 },
  when: { is: 'equal', attributes: { seq: head.seq, page } },
});

/** Says that every unit of a run is queued: from then on it can be finished. */
export const putSplit = (agency: AgencyId, { run, units }: RunState): { readonly put: Item } => ({
  put: {
    ...runSplitKey(agency, run.id),
    units: units.length,
    people: units.reduce((sum, { unit }) => sum + unit.people, 0),
  },
});

const FINISHED = { recalculation: 'recalculation.finished.v1', replay: 'replay.finished.v1' } as const;

export const finishRun = (agency: AgencyId, { head, run, units }: RunState, now: string): Change => ({
  aggregate: runAggregate(agency, run.id),
  before: head,
  head: { data: { ...run, finishedAt: now } },
  fact: {
    type: FINISHED[run.mode],
    data: {
      runId: run.id,
      policyId: run.policy.policyId,
      units: units.length,
      people: units.reduce((sum, { unit }) => sum + unit.done, 0),
    },
  },
});

/** Whether all units are queued and done, and nobody has said so yet. */
export const canFinish = ({ run, units, split }: RunState): boolean =>
  run.finishedAt === null &&
  split !== null &&
  units.filter(({ unit }) => unit.state === 'finished').length >= split.units;
