import type { Context, SQSBatchResponse, SQSEvent } from 'aws-lambda';
import type { TableDeps } from '../deps.ts';
import { readQueuedEvent } from '../queued-event.ts';
import { goThroughUnit } from './go-through-unit.ts';
import { type RunWork, readWork } from './read-work.ts';
import { settleRun } from './settle-run.ts';
import { splitRun } from './split-run.ts';

/** What is left of the invocation, in milliseconds. */
export type Invocation = Pick<Context, 'getRemainingTimeInMillis'>;

const doWork = (deps: TableDeps, work: RunWork, invocation: Invocation): Promise<void> => {
  if (work.act === 'split') return splitRun(deps, work);
  if (work.act === 'go-through')
    return goThroughUnit(deps, work, () => invocation.getRemainingTimeInMillis());
  return settleRun(deps, work);
};

/** A run over an agency, event by event: split it into units, go through a unit, finish it after the last one. */
export const createHandler =
  (deps: TableDeps) =>
  async ({ Records }: SQSEvent, invocation: Invocation): Promise<SQSBatchResponse> => {
    const { observer } = deps;
    const failed: string[] = [];
    for (const record of Records) {
      const { messageId } = record;
      try {
        await doWork(deps, readWork(readQueuedEvent(record)), invocation);
      } catch (error) {
        observer.error('run/failed', error, { messageId });
        failed.push(messageId);
      }
    }
    observer.flush();
    return { batchItemFailures: failed.map((itemIdentifier) => ({ itemIdentifier })) };
  };
