import type { CatalogueEntry } from '../events/catalogue.ts';
import { isEventType } from '../events/envelope.ts';
import { eventExamples } from './event-examples.ts';
import { eventPage } from './event-page.ts';
import { eventSchema } from './event-schema.ts';

/**
 * Every generated file of the events folder by its path there: a page as text, anything else as JSON content.
 *
 * @throws RangeError if the catalogue names an event that has no data schema
 */
export const eventFiles = (
  catalogue: Readonly<Record<string, CatalogueEntry>>,
): ReadonlyMap<string, string | object> =>
  new Map(
    Object.entries(catalogue).flatMap(([type, entry]): [string, string | object][] => {
      if (!isEventType(type)) throw new RangeError(`No data schema of ${type}`);
      return [
        [`${type}/README.md`, eventPage(type, entry)],
        [`${type}/schema.json`, eventSchema(type)],
        ...Object.entries(eventExamples(type, entry)).map(([name, example]): [string, object] => [
          `${type}/${name}`,
          example,
        ]),
      ];
    }),
  );
