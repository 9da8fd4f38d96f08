import * as z from 'zod';
import { EVENT_DATA, type EventType } from '../events/data.ts';
import { CloudEvent, dataSchemaOf } from '../events/envelope.ts';

/**
 * The JSON Schema of the whole detail of an event. It stays open: a subscriber must not fail over a field that a
 * later version of the same major adds.
 */
export const eventSchema = (type: EventType): object => ({
  ...z.toJSONSchema(CloudEvent.extend({ type: z.literal(type), data: EVENT_DATA[type] }), {
    target: 'draft-2020-12',
    io: 'input',
  }),
  $id: dataSchemaOf(type),
});
