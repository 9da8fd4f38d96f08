import { AGENCY_WIDE, type ImportData, type ImportEntry, importRegister, loadEntry } from '@kotak9/store';
import type { RunImportDeps } from './deps.ts';
import type { PartMessage } from './read-work.ts';

const AT_WORK = { check: 'checking', commit: 'committing', undo: 'undoing' } as const satisfies Record<
  PartMessage['step'],
  ImportData['status']
>;

/** The import, if it still is at the step that a message is about; null for a message that comes late or twice. */
export const stepAtWork = async (
  { table, observer }: Pick<RunImportDeps, 'table' | 'observer'>,
  { agency, importId, run, step }: Omit<PartMessage, 'part'>,
): Promise<ImportEntry | null> => {
  const entry = await loadEntry(table, agency, importRegister, AGENCY_WIDE, importId);
  if (entry?.data.run === run && entry.data.status === AT_WORK[step]) return entry;
  observer.info('event/ignored', { agency, importId, reason: 'not-at-this-step' });
  return null;
};
