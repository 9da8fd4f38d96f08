import { type PrepareOptions, prepareAssembly } from './prepare-assembly.ts';
import { watchSources } from './watch-sources.ts';

/** Keeps a running stack at the sources: rebuilds what changed and hands it over. What fails is told, and the old code goes on. */
export function reloadOnChange(
  options: PrepareOptions,
  reload: (assembly: string) => Promise<void>,
  report: (line: string) => void,
): { stop(): void } {
  return watchSources(options.root, async () => {
    try {
      const { assembly, isBundled, isConsoleBuilt, isSynthesized } = await prepareAssembly(options);
      if (isConsoleBuilt) report('built the console anew: load the page again');
      if (!isBundled && !isSynthesized) return;
      await reload(assembly);
      report(`reloaded ${isSynthesized ? 'code and template' : 'code'}`);
    } catch (error) {
      report(`not reloaded, the old code goes on: ${error instanceof Error ? error.message : String(error)}`);
    }
  });
}
