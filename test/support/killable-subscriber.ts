import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import * as z from 'zod';

const SUBSCRIBE = fileURLToPath(new URL('../subscriber/subscribe.ts', import.meta.url));
const Line = z.object({ id: z.string(), type: z.string() });

export interface SubscriberSettings {
  readonly url: string;
  readonly mode: 'webhook' | 'polling';
  readonly client: string;
  readonly agency: string;
  readonly port: number;
  readonly store: string;
  readonly tolerance: number;
}

export interface KillableSubscriber {
  /** Starts it and waits until it has its subscription. */
  start(): Promise<void>;
  kill(): Promise<void>;
  /** Ids in its file, in order, each as often as it stands there. */
  kept(): readonly string[];
  /** Ids that it told to be duplicates, over all its lives. */
  readonly duplicates: ReadonlySet<string>;
}

/** The example subscriber in a process of its own, which can be killed at any moment. */
export const killableSubscriber = (settings: SubscriberSettings): KillableSubscriber => {
  const args = Object.entries(settings).flatMap(([name, value]) => [`--${name}`, String(value)]);
  const file = join(settings.store, 'received.jsonl');
  const duplicates = new Set<string>();
  let child: ChildProcess;
  return {
    duplicates,
    async start() {
      child = spawn(process.execPath, [SUBSCRIBE, ...args], { stdio: ['ignore', 'pipe', 'inherit'] });
      if (child.stdout === null) throw new Error('no output to read');
      const lines = createInterface(child.stdout);
      lines.on('line', (line) => {
        if (line.startsWith('again')) duplicates.add(line.split(/\s+/).at(-1) ?? '');
      });
      const [first] = await Promise.race([once(lines, 'line'), once(child, 'exit')]);
      if (typeof first !== 'string') throw new Error(`the subscriber ended at its start: ${first}`);
    },
    async kill() {
      const ended = once(child, 'exit');
      child.kill('SIGKILL');
      await ended;
    },
    kept: () =>
      (existsSync(file) ? readFileSync(file, 'utf8') : '')
        .split('\n')
        .slice(0, -1)
        .map((line) => Line.parse(JSON.parse(line)).id),
  };
};
