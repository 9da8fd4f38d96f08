import type { Catalogue } from '../events/catalogue.ts';
import { firstVersionOf } from '../events/catalogue-versions.ts';
import { isEventType } from '../events/envelope.ts';
import { createAsyncApi } from './asyncapi.ts';
import { changelog, type ReadReleasedSchema } from './changelog.ts';
import { eventExamples, exampleOf } from './event-examples.ts';
import { eventPage } from './event-page.ts';
import { currentVersion, eventSchema } from './event-schema.ts';
import type { Releases } from './release-history.ts';

type Files = ReadonlyMap<string, string | object>;

const grownVersions = (catalogue: Catalogue): object =>
  Object.fromEntries(
    Object.entries(catalogue)
      .map(([type, entry]) => [type, currentVersion(type, entry)] as const)
      .filter(([type, version]) => version !== firstVersionOf(type)),
  );

const filesOfEvents = (catalogue: Catalogue): Files =>
  new Map(
    Object.entries(catalogue).flatMap(([type, entry]): [string, string | object][] => {
      if (!isEventType(type)) throw new RangeError(`No data schema of ${type}`);
      const schema = eventSchema(type, currentVersion(type, entry), exampleOf(type, entry));
      return [
        [`${type}/README.md`, eventPage(type, entry)],
        [`${type}/schema.json`, schema],
        ...Object.entries(eventExamples(type, entry)).map(([name, example]): [string, object] => [
          `${type}/${name}`,
          example,
        ]),
      ];
    }),
  );

/**
 * Every generated file by its path from the events folder: a page as text, anything else as JSON content. What was
 * released (`history/`) is not among them: it is written once, by `npm run release:events`.
 *
 * @throws RangeError if the catalogue names an event that has no data schema
 */
export const eventFiles = (
  catalogue: Catalogue,
  releases: Releases,
  readReleasedSchema: ReadReleasedSchema,
): Files =>
  new Map([
    ...filesOfEvents(catalogue),
    ['asyncapi.json', createAsyncApi(catalogue)],
    ['CHANGELOG.md', changelog(releases, readReleasedSchema)],
    ['../packages/contracts/src/events/catalogue-versions.json', grownVersions(catalogue)],
  ]);
