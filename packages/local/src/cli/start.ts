import { join } from 'node:path';
import { prepareAssembly } from '../assembly/prepare-assembly.ts';
import { reloadOnChange } from '../assembly/reload-on-change.ts';
import { localFolder, repositoryRoot } from '../assembly/repository-root.ts';
import { startStack } from '../stack/start-stack.ts';
import { parseStartFlags, type StartFlags } from './start-flags.ts';

const print = (line: string): void => console.log(line);

/** `npm start`: runs the deployed design on this machine. */
async function start(flags: StartFlags): Promise<void> {
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
  onSignal(async () => {
    watching.stop();
    await stack.close();
  });
  print(
    `Kotak9 answers at ${stack.url} after ${((performance.now() - startedAt) / 1000).toFixed(1)} s. Ctrl-C ends it.`,
  );
}

function onSignal(end: () => Promise<void>): void {
  let isEnding = false;
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      // a second Ctrl-C does not wait for what is still running
      if (isEnding) process.exit(1);
      isEnding = true;
      end().then(
        () => process.exit(0),
        (error: unknown) => {
          console.error(error);
          process.exit(1);
        },
      );
    });
  }
}

const parsed = parseStartFlags(process.argv.slice(2));
if (!parsed.ok) {
  console.error(parsed.problem);
  process.exit(2);
}
try {
  await start(parsed.flags);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
