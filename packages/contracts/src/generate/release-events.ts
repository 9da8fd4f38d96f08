import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import service from '../../../../package.json' with { type: 'json' };
import { isEventType } from '../events/envelope.ts';
import { checkCompatibility, sayBreak } from './check-compatibility.ts';
import { exampleOf } from './event-examples.ts';
import { currentVersion, eventSchema } from './event-schema.ts';
import { EVENTS_FOLDER, readCatalogue, readPromised, readReleases } from './events-folder.ts';
import { addRelease, historyPath } from './release-history.ts';

/** Takes the catalogue as it stands into the history: what is in there holds for subscribers from now on. */
const catalogue = readCatalogue();
const releases = readReleases();
const breaks = checkCompatibility(readPromised(catalogue, releases));
if (breaks.length > 0) throw new Error(breaks.map(sayBreak).join('\n'));

for (const [type, entry] of Object.entries(catalogue)) {
  const version = currentVersion(type, entry);
  const file = new URL(historyPath(type, version), EVENTS_FOLDER);
  if (existsSync(file) || !isEventType(type)) continue;
  mkdirSync(new URL('.', file), { recursive: true });
  const schema = eventSchema(type, version, exampleOf(type, entry));
  writeFileSync(file, `${JSON.stringify(schema, null, 2)}\n`);
}
const today = new Date().toISOString().slice(0, 10);
const released = addRelease(releases, catalogue, { version: service.version, on: today });
writeFileSync(new URL('releases.json', EVENTS_FOLDER), `${JSON.stringify(released, null, 2)}\n`);
