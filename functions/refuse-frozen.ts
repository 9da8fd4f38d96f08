import { type Outcome, refuse } from '@kotak9/contracts';
import type { AgencyId, Nip } from '@kotak9/rules';
import { contestedBy, type Decision, type InputKind, loadObjection, type Table } from '@kotak9/store';
import { recordedAttempt } from './objection-attempt.ts';

/**
 * The refusal to change an entry that somebody contests, recorded in the history of the objection; null if nobody does.
 */
export const refuseFrozen = async (
  table: Table,
  agency: AgencyId,
  nip: Nip,
  kind: InputKind,
  ids: readonly string[],
): Promise<Decision | Outcome | null> => {
  for (const id of ids) {
    const objectionId = await contestedBy(table, agency, nip, kind, id);
    const found = objectionId === null ? null : await loadObjection(table, agency, objectionId);
    if (found === null) continue;
    const refusal = refuse('objection/item-frozen', { item: `${kind}/${id}`, id: found.objection.id });
    return recordedAttempt(agency, found, refusal);
  }
  return null;
};
