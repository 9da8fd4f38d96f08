import { schemas } from '@kotak9/contracts';
import type { SQSRecord } from 'aws-lambda';
import * as z from 'zod';
import { readQueuedEvent } from '../queued-event.ts';

const step = schemas.ImportStep;
const run = z.number().int();

/** One part of a step: what the worker asks of itself. */
export const PartMessage = z.object({
  agency: schemas.AgencySlug,
  importId: z.string().regex(schemas.IMPORT_ID),
  run,
  step,
  part: z.number().int().positive(),
});
export type PartMessage = z.infer<typeof PartMessage>;

const StartedData = z.object({ importId: z.string().regex(schemas.IMPORT_ID), run, step });

export type Work =
  | { readonly kind: 'start'; readonly start: Omit<PartMessage, 'part'> }
  | { readonly kind: 'part'; readonly part: PartMessage };

/** The queue brings the event that starts a step, and the parts of it. @throws if it is neither */
export const readWork = (record: Pick<SQSRecord, 'body'>): Work => {
  const part = PartMessage.safeParse(JSON.parse(record.body));
  if (part.success) return { kind: 'part', part: part.data };
  const { agency, data } = readQueuedEvent(record);
  return { kind: 'start', start: { agency, ...StartedData.parse(data) } };
};
