import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

/** The command line of a running process; undefined when there is none of that id. */
function commandOf(pid: number): string | undefined {
  const proc = `/proc/${pid}/cmdline`;
  if (existsSync(proc)) return readFileSync(proc, 'utf8').replaceAll('\0', ' ');
  if (process.platform === 'linux') return undefined;
  try {
    return execFileSync('ps', ['-o', 'args=', '-p', String(pid)], { encoding: 'utf8' });
  } catch {
    // ps exits with an error when there is no such process
    return undefined;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

const patienceMs = 5000;

/** Stops a process of ours and waits until it is gone, so that it lets go of its files. */
export async function stopProcess(pid: number): Promise<void> {
  if (!isAlive(pid)) return;
  process.kill(pid, 'SIGTERM');
  for (let waited = 0; isAlive(pid); waited += 25) {
    if (waited === patienceMs) process.kill(pid, 'SIGKILL');
    await sleep(25);
  }
}

/** Remembers a process in a file, so that the next start can find it if this one is killed. */
export const rememberProcess = (file: string, pid: number): void => writeFileSync(file, String(pid));

/** Stops the process that the file remembers, provided that it still runs the remembered command. */
export async function stopLeftover(file: string, mark: string): Promise<void> {
  if (!existsSync(file)) return;
  const pid = Number(readFileSync(file, 'utf8'));
  if (Number.isInteger(pid) && pid > 1 && commandOf(pid)?.includes(mark) === true) await stopProcess(pid);
  rmSync(file, { force: true });
}
