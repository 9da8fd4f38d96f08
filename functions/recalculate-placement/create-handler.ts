import { BatchProcessor, EventType, processPartialResponse } from '@aws-lambda-powertools/batch';
import { schemas } from '@kotak9/contracts';
import type { Context, SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda';
import * as z from 'zod';
import type { TableDeps } from '../deps.ts';
import { readQueuedEvent } from '../queued-event.ts';
import { recalculate } from './recalculate.ts';

const AboutPerson = z.object({ nip: schemas.NipText });

/** One message, one person. Messages are independent: one that fails is reported, the others are done. */
const createRecordHandler =
  (deps: TableDeps) =>
  async (message: SQSRecord): Promise<void> => {
    const { observer, clock } = deps;
    const event = readQueuedEvent(message);
    const { nip } = AboutPerson.parse(event.data);
    const result = await recalculate(deps, {
      agency: event.agency,
      nip,
      now: event.time,
      correlationId: event.correlationid,
      causationId: event.id,
    });
    const fields = { agency: event.agency, eventId: event.id, correlationId: event.correlationid };
    if (result === 'contended') throw new Error('Recalculation kept meeting other changes');
    if (result === 'unknown') return observer.warn('event/ignored', { ...fields, reason: 'no-record' });
    observer.info(result === 'changed' ? 'placement/recalculated' : 'placement/unchanged', fields);
    if (result === 'changed') {
      observer.count('placements-changed', 1);
      observer.count('placement-lag', Math.max(0, clock().getTime() - Date.parse(event.time)));
    }
  };

export const createHandler = (deps: TableDeps) => {
  const processor = new BatchProcessor(EventType.SQS);
  const recordHandler = createRecordHandler(deps);
  return async (event: SQSEvent, context: Context): Promise<SQSBatchResponse> => {
    const response = await processPartialResponse(
      event,
      async (message: SQSRecord) => {
        try {
          await recordHandler(message);
        } catch (error) {
          deps.observer.error('placement/failed', error, { messageId: message.messageId });
          throw error;
        }
      },
      processor,
      { context, throwOnFullBatchFailure: false },
    );
    deps.observer.flush();
    return response;
  };
};
