import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline/promises';
import { type Context, languageOf } from './context.ts';
import { run } from './run.ts';

const ending = new AbortController();
process.once('SIGINT', () => ending.abort(new Error('interrupted')));
process.once('SIGTERM', () => ending.abort(new Error('interrupted')));

// whoever reads us may have enough: `kotak9 events tail | head -3`
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

const ask = async (question: string): Promise<string> => {
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return await terminal.question(question, { signal: ending.signal });
  } finally {
    terminal.close();
  }
};

/** The command with which each system opens an address. */
const OPENERS: Readonly<Record<string, readonly [string, ...string[]]>> = {
  darwin: ['open'],
  win32: ['rundll32', 'url.dll,FileProtocolHandler'],
};

const openBrowser = (url: string): void => {
  const [command, ...args] = OPENERS[process.platform] ?? ['xdg-open'];
  const child = spawn(command, [...args, url], { stdio: 'ignore', detached: true });
  // no browser here: the address stands on the terminal
  child.on('error', () => undefined);
  child.unref();
};

const context: Context = {
  env: process.env,
  language: languageOf(process.env),
  fetch: globalThis.fetch,
  now: () => new Date(),
  out: { write: (text) => process.stdout.write(text), isTerminal: process.stdout.isTTY === true },
  err: { write: (text) => process.stderr.write(text), isTerminal: process.stderr.isTTY === true },
  ask: process.stdin.isTTY === true ? ask : null,
  openBrowser,
  signal: ending.signal,
};

process.exitCode = await run(process.argv.slice(2), context);
