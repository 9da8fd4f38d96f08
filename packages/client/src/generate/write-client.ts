import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { generateClient } from './generate-client.ts';

const folder = new URL('../generated/', import.meta.url);

for (const [name, content] of await generateClient()) writeFileSync(new URL(name, folder), content);
console.log(`Wrote the types of the client to ${fileURLToPath(folder)}`);
