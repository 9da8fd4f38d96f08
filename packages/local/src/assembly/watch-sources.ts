import { existsSync, type FSWatcher, watch } from 'node:fs';
import { join } from 'node:path';
import { bundleSources, synthSources } from './prepare-assembly.ts';

const quietMs = 200;
const isIgnored = (file: string): boolean => file.includes('node_modules') || file.endsWith('.test.ts');

/**
 * Calls `onChange` when a source of bundles or template has changed and then been quiet for a moment. Calls never
 * overlap: a change during one makes another follow.
 */
export function watchSources(root: string, onChange: () => Promise<void>): { stop(): void } {
  let timer: NodeJS.Timeout | undefined;
  let running = false;
  let isDue = false;

  async function run(): Promise<void> {
    if (running) {
      isDue = true;
      return;
    }
    running = true;
    isDue = false;
    await onChange();
    running = false;
    if (isDue) await run();
  }

  function notice(file: string | null): void {
    if (file !== null && isIgnored(file)) return;
    clearTimeout(timer);
    timer = setTimeout(() => void run(), quietMs);
  }

  const paths = [...new Set([...bundleSources, ...synthSources])].map((path) => join(root, path));
  const watchers: FSWatcher[] = paths
    .filter((path) => existsSync(path))
    .map((path) => watch(path, { recursive: true }, (_kind, file) => notice(file)));
  return {
    stop() {
      clearTimeout(timer);
      for (const watcher of watchers) watcher.close();
    },
  };
}
