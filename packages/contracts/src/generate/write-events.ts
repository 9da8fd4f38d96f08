import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { eventFiles } from './event-files.ts';
import { EVENTS_FOLDER, readCatalogue, readReleasedSchema, readReleases } from './events-folder.ts';

for (const [path, content] of eventFiles(readCatalogue(), readReleases(), readReleasedSchema)) {
  const file = new URL(path, EVENTS_FOLDER);
  mkdirSync(new URL('.', file), { recursive: true });
  writeFileSync(file, typeof content === 'string' ? content : `${JSON.stringify(content, null, 2)}\n`);
}
console.log(`Wrote the event pages of ${fileURLToPath(EVENTS_FOLDER)}`);
