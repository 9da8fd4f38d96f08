import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { prepareAssembly, type RunningStack, startStack } from '@kotak9/local';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** A whole local stack on a free port, with data of its own, that is gone afterwards. */
export const startTestStack = async (date?: string): Promise<RunningStack> => {
  const dataDir = await mkdtemp(join(tmpdir(), 'kotak9-'));
  const assembly = prepareAssembly({ root: ROOT, stage: 'dev', folder: join(ROOT, '.local', 'assembly') });
  const stack = await startStack({
    assembly: assembly.then((prepared) => prepared.assembly),
    dataDir,
    ...(date !== undefined && { date }),
    // a failed message comes back at once, not after the template's own two minutes
    retryAfterMs: 200,
  });
  return {
    ...stack,
    close: async () => {
      await stack.close();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
};
