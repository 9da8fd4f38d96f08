import type { DecisionForm } from './check-decision.ts';

/** What of a decision cannot be changed any more once it is taken. */
export interface SealedDecision {
  readonly listId: string;
  readonly contentHash: string;
  readonly nip: string;
  readonly rank: number;
  readonly decreeNumber: string;
  readonly effectiveDate: string;
  readonly approvalNumber?: string;
  readonly reason?: string;
}

interface SealedList {
  readonly id: string;
  readonly contentHash: string;
  readonly shortlist: readonly string[];
}

/** The decision as it will be sealed; null while nobody of the list is chosen. A reason for rank 1 is not sent. */
export const sealedSummary = (
  list: SealedList,
  form: DecisionForm,
  needsApproval: boolean,
): SealedDecision | null => {
  const rank = form.nip === null ? 0 : list.shortlist.indexOf(form.nip) + 1;
  if (form.nip === null || rank === 0) return null;
  return {
    listId: list.id,
    contentHash: list.contentHash,
    nip: form.nip,
    rank,
    decreeNumber: form.decreeNumber.trim(),
    effectiveDate: form.effectiveDate,
    ...(needsApproval && { approvalNumber: form.approvalNumber.trim() }),
    ...(rank > 1 && { reason: form.reason.trim() }),
  };
};

/** The canonical JSON (RFC 8785) of a flat object: its keys in order, nothing between. */
export const canonicalOf = (sealed: SealedDecision): string =>
  JSON.stringify(sealed, Object.keys(sealed).sort());
