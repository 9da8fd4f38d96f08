import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Whether a file or folder of this name counts as a source. */
export const isSource = (name: string): boolean =>
  name !== 'node_modules' && !name.endsWith('.test.ts') && !name.startsWith('.');

function filesBelow(path: string): readonly string[] {
  if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) return [path];
  return readdirSync(path)
    .filter(isSource)
    .sort()
    .flatMap((name) => filesBelow(join(path, name)));
}

/** Digest of the names and contents of all sources below the paths; tests do not count, and missing paths are empty. */
export function hashSources(root: string, paths: readonly string[]): string {
  const hash = createHash('sha256');
  for (const path of paths) {
    for (const file of filesBelow(join(root, path))) {
      if (statSync(file, { throwIfNoEntry: false }) === undefined) continue;
      hash.update(file).update('\0').update(readFileSync(file)).update('\0');
    }
  }
  return hash.digest('hex');
}
