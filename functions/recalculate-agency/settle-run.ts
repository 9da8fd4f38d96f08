import {
  canFinish,
  decideAndCommit,
  finishRun,
  laterInstant,
  loadRun,
  type SystemCause,
  systemCommand,
} from '@kotak9/store';
import type { TableDeps } from '../deps.ts';

/** Finishes a run once all its units are done, whoever comes last; by the clock, since the events before carry the time of its start. */
export const settleRun = async (
  { table, observer, clock }: TableDeps,
  { cause, runId }: { readonly cause: SystemCause; readonly runId: string },
): Promise<void> => {
  const { agency, correlationId } = cause;
  // a run for a coming day may be fired before that day
  const now = laterInstant(clock().toISOString(), cause.now);
  const command = systemCommand('recalculate-agency', { ...cause, now });
  const result = await decideAndCommit(table, command, async () => {
    const state = await loadRun(table, agency, runId);
    return state !== null && canFinish(state)
      ? { outcome: 'finished', changes: [finishRun(agency, state, now)] }
      : { outcome: 'open' };
  });
  if (result === 'contended') throw new Error('Finishing a run kept meeting somebody else');
  if (result === 'finished') observer.info('run/finished', { agency, runId, correlationId });
};
