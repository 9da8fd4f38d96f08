import {
  type CommandRequest,
  changeEntry,
  decideAndCommit,
  type EntryDue,
  loadEntry,
  loadPosition,
  standardVersionRegister,
  type Table,
} from '@kotak9/store';
import { applyStandard } from '../standard-version.ts';

type Applied = 'applied' | 'stands' | 'contended';

/** A version whose first day has come becomes the standard of the post; one that was applied is left as it is. */
export const applyDueStandard = (
  table: Table,
  command: CommandRequest,
  { owner, id }: EntryDue,
): Promise<Applied> => {
  const { agency } = command;
  return decideAndCommit<Applied>(table, command, async () => {
    const version = await loadEntry(table, agency, standardVersionRegister, owner, id);
    const position = version && (await loadPosition(table, agency, version.data.positionId));
    if (version === null || position === null || version.data.applied) return { outcome: 'stands' };
    const { positionId, standard } = version.data;
    const applied = changeEntry(
      standardVersionRegister,
      agency,
      version,
      { ...version.data, applied: true },
      { type: 'standard-version.applied.v1', data: { positionId, versionId: id } },
    );
    return {
      outcome: 'applied',
      changes: [applied, ...(await applyStandard(table, agency, position, standard))],
    };
  });
};
