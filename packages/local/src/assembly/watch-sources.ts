import { type FSWatcher, readdirSync, statSync, watch } from 'node:fs';
import { join } from 'node:path';
import { isSource } from './hash-sources.ts';
import { bundleSources, consoleSources, synthSources } from './prepare-assembly.ts';

const quietMs = 200;

/** The folder and all folders of sources below it; none if there is no such folder. */
function foldersBelow(folder: string): readonly string[] {
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true) return [];
  const inside = readdirSync(folder, { withFileTypes: true });
  const folders = inside.filter((entry) => entry.isDirectory() && isSource(entry.name));
  return [folder, ...folders.flatMap((entry) => foldersBelow(join(folder, entry.name)))];
}

/**
 * Calls `onChange` when a source of bundles, console or template has changed and then been quiet for a moment. Calls never
 * overlap: a change during one makes another follow.
 *
 * Every folder is watched for itself: Node's recursive watching on Linux loses a file once an editor has replaced it.
 */
export function watchSources(root: string, onChange: () => Promise<void>): { stop(): void } {
  const watchers = new Map<string, FSWatcher>();
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
    follow();
    await onChange();
    running = false;
    if (isDue) await run();
  }

  function notice(file: string | null): void {
    if (file !== null && !isSource(file)) return;
    clearTimeout(timer);
    timer = setTimeout(() => void run(), quietMs);
  }

  /** Watches folders that came, and lets go of those that went. */
  function follow(): void {
    const folders = new Set(
      [...bundleSources, ...consoleSources, ...synthSources].flatMap((path) =>
        foldersBelow(join(root, path)),
      ),
    );
    for (const [folder, watcher] of watchers) {
      if (folders.has(folder)) continue;
      watcher.close();
      watchers.delete(folder);
    }
    for (const folder of folders) {
      if (!watchers.has(folder))
        watchers.set(
          folder,
          watch(folder, (_kind, file) => notice(file)),
        );
    }
  }

  follow();
  return {
    stop() {
      clearTimeout(timer);
      for (const watcher of watchers.values()) watcher.close();
      watchers.clear();
    },
  };
}
