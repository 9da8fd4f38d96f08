import type { SQSBatchResponse, SQSEvent } from 'aws-lambda';
import type { TableDeps } from '../deps.ts';
import { doWork } from './do-work.ts';
import { readWork } from './read-work.ts';

/** Many events, few lists: a batch is gathered first, so that each list is built once. */
export const createHandler =
  (deps: TableDeps) =>
  async ({ Records }: SQSEvent): Promise<SQSBatchResponse> => {
    const { observer } = deps;
    const failed = new Set<string>();
    const works = readWork(Records, (messageId, error) => {
      observer.error('event/unreadable', error, { messageId });
      failed.add(messageId);
    });
    for (const work of works) {
      try {
        await doWork(deps, work);
      } catch (error) {
        observer.error('succession/failed', error, { agency: work.agency, count: work.messages.length });
        for (const messageId of work.messages) failed.add(messageId);
      }
    }
    observer.flush();
    return { batchItemFailures: [...failed].map((itemIdentifier) => ({ itemIdentifier })) };
  };
