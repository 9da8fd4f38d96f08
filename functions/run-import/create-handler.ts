import type { SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda';
import type { RunImportDeps } from './deps.ts';
import { doPart } from './do-part.ts';
import { readWork } from './read-work.ts';
import { startStep } from './start-step.ts';

/** Gone through one after the other: a batch is one message, and parts run beside each other in several workers. */
export const createHandler =
  (deps: RunImportDeps) =>
  async ({ Records }: SQSEvent): Promise<SQSBatchResponse> => {
    const { observer } = deps;
    const failed: string[] = [];
    const work = async (record: SQSRecord): Promise<void> => {
      const asked = readWork(record);
      return asked.kind === 'part' ? doPart(deps, asked.part) : startStep(deps, asked.start);
    };
    for (const record of Records) {
      try {
        await work(record);
      } catch (error) {
        observer.error('import/failed', error, { messageId: record.messageId });
        failed.push(record.messageId);
      }
    }
    observer.flush();
    return { batchItemFailures: failed.map((itemIdentifier) => ({ itemIdentifier })) };
  };
