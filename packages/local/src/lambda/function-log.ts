import { createWriteStream, mkdirSync, type WriteStream } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';

/** Told about lines that somebody should see at once; `line` is short. */
export type ReportError = (functionName: string, line: string) => void;

const severe: ReadonlySet<unknown> = new Set(['ERROR', 'CRITICAL', 'FATAL']);
const longest = 200;

/** The message of a structured log line of level ERROR or worse; undefined for every other line. */
export function errorOf(line: string): string | undefined {
  if (!line.startsWith('{')) return undefined;
  let entry: Record<string, unknown>;
  try {
    entry = JSON.parse(line);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
  if (!severe.has(entry['level'])) return undefined;
  return [entry['code'], entry['message']]
    .filter((part) => typeof part === 'string')
    .join(' ')
    .slice(0, longest);
}

/** Keeps what functions print, one file each below `folder`, and reports the errors among it. */
export function createFunctionLog(folder: string, report: ReportError) {
  mkdirSync(folder, { recursive: true });
  const files = new Map<string, WriteStream>();
  function fileOf(functionName: string): WriteStream {
    const open =
      files.get(functionName) ?? createWriteStream(join(folder, `${functionName}.log`), { flags: 'a' });
    files.set(functionName, open);
    return open;
  }
  return {
    follow(functionName: string, output: Readable): void {
      createInterface({ input: output }).on('line', (line) => {
        fileOf(functionName).write(`${line}\n`);
        const error = errorOf(line);
        if (error !== undefined) report(functionName, error);
      });
    },
    /** A failure that the function itself could not print: a timeout, a crash, an unhandled exception. */
    fail(functionName: string, message: string): void {
      fileOf(functionName).write(`${message}\n`);
      report(functionName, message.slice(0, longest));
    },
    async close(): Promise<void> {
      await Promise.all([...files.values()].map((file) => new Promise((done) => file.end(done))));
    },
  };
}

export type FunctionLog = ReturnType<typeof createFunctionLog>;
