import { decideAndCommit, failImport, importPartsDone, loadImportReading } from '@kotak9/store';
import type { RunImportDeps } from './deps.ts';
import { importCommand } from './import-command.ts';
import { readFile } from './read-file.ts';
import type { PartMessage } from './read-work.ts';
import { settleStep } from './settle-step.ts';
import { stepAtWork } from './step-at-work.ts';

/** Reads the file, where that has not been done, and asks for every part of it that the step has not gone through. */
export const startStep = async (deps: RunImportDeps, start: Omit<PartMessage, 'part'>): Promise<void> => {
  const { table, observer, queue } = deps;
  const { agency, importId } = start;
  const entry = await stepAtWork(deps, start);
  if (entry === null) return;
  const reading = (await loadImportReading(table, start)) ?? (await readFile(deps, agency, entry.data));
  if ('code' in reading) {
    const command = importCommand(agency, entry.data, deps.clock);
    const failed = await decideAndCommit(table, command, async () => {
      const now = await stepAtWork(deps, start);
      return { outcome: 'failed', changes: now === null ? [] : [failImport(agency, now, reading)] };
    });
    if (failed === 'contended') throw new Error('Failing an import kept meeting somebody else');
    return observer.info('import/unreadable', { agency, importId, reason: reading.code });
  }
  const done = new Set((await importPartsDone(table, start)).map(({ part }) => part));
  const parts = Array.from({ length: reading.parts }, (_, at) => at + 1).filter((part) => !done.has(part));
  await queue.send(parts.map((part) => ({ ...start, part })));
  observer.info('import/started', { agency, importId, count: parts.length });
  if (parts.length === 0) await settleStep(deps, start);
};
