import { join } from 'node:path';
import { localDate } from '@kotak9/store';
import { prepareAssembly } from '../assembly/prepare-assembly.ts';
import { reloadOnChange } from '../assembly/reload-on-change.ts';
import { localFolder, repositoryRoot } from '../assembly/repository-root.ts';
import { DEFAULT_SEED, generateCity } from '../city/generate-city.ts';
import { holdTalentPeriod } from '../city/periods/hold-talent-period.ts';
import type { RunningStack } from '../stack/running-stack.ts';
import { startStack } from '../stack/start-stack.ts';
import { type Ending, endOnSignal } from './end-on-signal.ts';
import { fillEmptyStore } from './fill-empty-store.ts';
import { printTour } from './print-tour.ts';
import { createProgress } from './progress-bar.ts';
import { parseStartFlags, type StartFlags } from './start-flags.ts';

/** As many people as a first start loads and places within about a minute on two cores. */
const defaultPeople = 1500;
const seed = DEFAULT_SEED;

const print = (line: string): void => console.log(line);

/** `npm start`: runs the deployed design on this machine. */
async function start(flags: StartFlags, ending: Ending): Promise<void> {
  const startedAt = performance.now();
  const source = { root: repositoryRoot, stage: flags.stage, folder: join(localFolder, 'assembly') };
  const stack = await startStack({
    assembly: prepareAssembly(source).then((prepared) => prepared.assembly),
    dataDir: localFolder,
    isFresh: flags.isFresh,
    port: flags.port,
    ...(flags.date === undefined ? {} : { date: flags.date }),
    report: (line) => print(`  ${line}`),
  });
  const watching = reloadOnChange(source, stack.reload, (line) => print(`  ${line}`));
  ending.onEnd(async () => {
    watching.stop();
    await stack.close();
  });
  print(`Kotak9 answers at ${stack.url} after ${seconds(startedAt)} s. Ctrl-C ends it.`);
  await fill(stack, flags.people ?? defaultPeople);
}

/** Where the synthetic city enters: an empty store is filled while the API already answers. */
async function fill(stack: RunningStack, people: number): Promise<void> {
  const startedAt = performance.now();
  const loaded = await fillEmptyStore(
    { stack, dataDir: localFolder, people, seed },
    createProgress(process.stdout),
  );
  if (loaded === null) return;
  print('  loaded; placing everybody');
  await stack.idle();
  print(`  everybody is placed after ${seconds(startedAt)} s; the daily check looks ahead`);
  await stack.fireSchedule('daily-check', stack.now());
  await stack.idle();
  const today = localDate(loaded.now);
  const city = generateCity({ ...loaded, today });
  await holdTalentPeriod({
    url: stack.url,
    tokenOf: (role) => stack.token({ role, agency: city.agency }),
    city,
    today,
  });
  await printTour(stack, city, today, print);
}

const seconds = (since: number): string => ((performance.now() - since) / 1000).toFixed(1);

const parsed = parseStartFlags(process.argv.slice(2));
if (!parsed.ok) {
  console.error(parsed.problem);
  process.exit(2);
}
const ending = endOnSignal();
try {
  await start(parsed.flags, ending);
} catch (error) {
  if (!ending.hasBegun()) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}
