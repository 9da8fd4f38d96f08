import * as z from 'zod';
import type { CatalogueEntry } from '../events/catalogue.ts';
import { firstVersionOf } from '../events/catalogue-versions.ts';
import { EVENT_DATA, type EventType } from '../events/data.ts';
import { CloudEvent, schemaUri } from '../events/envelope.ts';

export type SchemaTarget = 'draft-2020-12' | 'draft-7' | 'draft-4';

/** The catalogue names the version; a type that never grew has the first of its major. */
export const currentVersion = (type: string, { version }: Pick<CatalogueEntry, 'version'>): string =>
  version ?? firstVersionOf(type);

/**
 * The JSON Schema of the whole detail of an event. It stays open: a subscriber must not fail over a field that a
 * later version of the same major adds.
 */
export const detailSchema = (type: EventType, target: SchemaTarget): object =>
  z.toJSONSchema(CloudEvent.extend({ type: z.literal(type), data: EVENT_DATA[type] }), {
    target,
    io: 'input',
  });

/** The schema as it stands in the folder of the event, with the example that later versions must still read. */
export const eventSchema = (type: EventType, version: string, example: object): object => ({
  ...detailSchema(type, 'draft-2020-12'),
  $id: schemaUri(type, version),
  examples: [example],
});
