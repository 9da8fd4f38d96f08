import * as z from 'zod';
import { EVENT_DATA, type EventType } from '../events/data.ts';
import { CloudEvent } from '../events/envelope.ts';
import type { SchemaTarget } from './event-schema.ts';

/**
 * What another agency receives. Of the data only the fields that its agreement names leave the service, so that each
 * may be missing, and so may a subject that would name somebody; on a bus the event says for which subscription it is.
 */
export const deliveredSchema = (type: EventType, target: SchemaTarget): object =>
  z.toJSONSchema(
    CloudEvent.extend({
      type: z.literal(type),
      subject: CloudEvent.shape.subject
        .optional()
        .meta({ description: 'What it happened to; missing where it is a NIP and `nip` is not agreed' }),
      subscriptionid: z
        .string()
        .optional()
        .meta({ description: 'On an event bus: the subscription that it was sent for' }),
      data: EVENT_DATA[type].partial().meta({ description: 'The fields that the agreement names' }),
    }),
    { target, io: 'input' },
  );
