import type { RunState } from '@kotak9/store';

/** How far a run is. The whole is known once it is split into units. */
export const progressOf = ({ run, units, split }: Omit<RunState, 'head'>) => {
  const done = units.filter(({ unit }) => unit.state === 'finished').length;
  const state = split === null ? 'queued' : 'running';
  return {
    id: run.id,
    state: run.finishedAt === null ? state : 'finished',
    policy: run.policy,
    units: { done, total: split?.units ?? 0 },
    people: { done: units.reduce((sum, { unit }) => sum + unit.done, 0), total: split?.people ?? 0 },
    startedAt: run.startedAt,
    finishedAt: run.finishedAt,
  } as const;
};
