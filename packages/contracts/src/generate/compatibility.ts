import { checkCompatibility, sayBreak } from './check-compatibility.ts';
import { readCatalogue, readPromised, readReleases } from './events-folder.ts';

const promised = readPromised(readCatalogue(), readReleases());
const breaks = checkCompatibility(promised);
for (const found of breaks) console.error(sayBreak(found));
if (breaks.length > 0) {
  console.error(`${breaks.length} promises to subscribers would be broken.`);
  process.exitCode = 1;
} else console.log(`${promised.length} released events are as they were promised.`);
