import { CloudEvent, schemas } from '@kotak9/contracts';
import type { SQSRecord } from 'aws-lambda';
import * as z from 'zod';

/** An EventBridge event as a queue hands it on; only what consumers need is read. */
const Queued = z.object({ detail: CloudEvent.extend({ agency: schemas.AgencySlug }) });
export type QueuedEvent = z.infer<typeof Queued>['detail'];

/** @throws ZodError or SyntaxError if it is no event of ours: it will end in the dead-letter queue, where it is seen */
export const readQueuedEvent = ({ body }: Pick<SQSRecord, 'body'>): QueuedEvent =>
  Queued.parse(JSON.parse(body)).detail;
