import type { IsoDate } from '../brands.ts';
import { ok, type Result, refuse } from '../result.ts';
import type { FormationProposal, FormationStatus } from './formation.ts';

export type DecisionFault =
  | { readonly code: 'not-now'; readonly status: FormationStatus }
  /** Not from the day of the proposal to today. */
  | { readonly code: 'date'; readonly first: IsoDate; readonly last: IsoDate }
  | { readonly code: 'too-many'; readonly most: number };

type Decided<Proposal> = Result<Proposal, DecisionFault>;

interface Approval {
  readonly approved: number;
  readonly approvalNumber: string;
  readonly decidedOn: IsoDate;
}

/** The minister grants some or all of what was proposed. */
export function approveFormation<Proposal extends FormationProposal>(
  proposal: Proposal,
  approval: Approval,
  today: IsoDate,
): Decided<Proposal> {
  const fault = whyNotDecide(proposal, approval.decidedOn, today);
  if (fault) return refuse(fault);
  if (approval.approved > proposal.proposed) return refuse({ code: 'too-many', most: proposal.proposed });
  return ok({ ...proposal, ...approval, status: 'disetujui' });
}

interface Rejection {
  readonly approvalNumber: string | null;
  readonly decisionReason: string;
  readonly decidedOn: IsoDate;
}

/** The proposal is refused; it may be made anew. */
export function rejectFormation<Proposal extends FormationProposal>(
  proposal: Proposal,
  rejection: Rejection,
  today: IsoDate,
): Decided<Proposal> {
  const fault = whyNotDecide(proposal, rejection.decidedOn, today);
  return fault ? refuse(fault) : ok({ ...proposal, ...rejection, status: 'ditolak' });
}

/** How many of the posts granted are filled, in all: from then on they are part of the bezetting. */
export function fillFormation<Proposal extends FormationProposal>(
  proposal: Proposal,
  filled: number,
): Decided<Proposal> {
  const { status, approved } = proposal;
  if (status !== 'disetujui' || approved === null) return refuse({ code: 'not-now', status });
  return filled > approved ? refuse({ code: 'too-many', most: approved }) : ok({ ...proposal, filled });
}

function whyNotDecide(
  { status, proposedOn }: FormationProposal,
  decidedOn: IsoDate,
  today: IsoDate,
): DecisionFault | null {
  if (status !== 'diusulkan') return { code: 'not-now', status };
  if (decidedOn < proposedOn || decidedOn > today) return { code: 'date', first: proposedOn, last: today };
  return null;
}
