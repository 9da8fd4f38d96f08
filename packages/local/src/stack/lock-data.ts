import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';

const entry = z.object({ pid: z.number(), url: z.string() });
export type RunningEntry = z.infer<typeof entry>;

const fileOf = (dataDir: string): string => join(dataDir, 'stack.json');

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/** The stack that runs on this data folder; undefined when there is none, or only the note of one that was killed. */
export function findRunning(dataDir: string): RunningEntry | undefined {
  const file = fileOf(dataDir);
  if (!existsSync(file)) return undefined;
  const found = entry.safeParse(JSON.parse(readFileSync(file, 'utf8'))).data;
  return found !== undefined && isAlive(found.pid) ? found : undefined;
}

/** Takes the data folder for this process. Throws, with the remedy, when another stack runs on it. */
export function lockData(dataDir: string): void {
  const running = findRunning(dataDir);
  if (running !== undefined && running.pid !== process.pid) {
    throw new Error(
      `a stack already runs on ${dataDir}: ${running.url} (process ${running.pid}). Stop it first (kill ${running.pid}).`,
    );
  }
  noteRunning(dataDir, '');
}

export const noteRunning = (dataDir: string, url: string): void =>
  writeFileSync(fileOf(dataDir), JSON.stringify({ pid: process.pid, url }));

export const unlockData = (dataDir: string): void => rmSync(fileOf(dataDir), { force: true });
