import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Catalogue } from '../events/catalogue.ts';
import { eventFiles } from './event-files.ts';

const folder = new URL('../../../../events/', import.meta.url);
const catalogue = Catalogue.parse(JSON.parse(readFileSync(new URL('catalogue.json', folder), 'utf8')));

for (const [path, content] of eventFiles(catalogue)) {
  const file = new URL(path, folder);
  mkdirSync(new URL('.', file), { recursive: true });
  writeFileSync(file, typeof content === 'string' ? content : `${JSON.stringify(content, null, 2)}\n`);
}
console.log(`Wrote the event pages of ${fileURLToPath(folder)}`);
