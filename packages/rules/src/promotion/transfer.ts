import type { IsoDate } from '../brands.ts';
import { ok, type Result, refuse } from '../result.ts';

/**
 * A mutasi on its way: proposed, considered by the Tim Penilai Kinerja, decided by the PPK, in effect from its TMT
 * (PP 11/2017 Ps 190–191). It ends in effect, refused, withdrawn, or moot where on the day nobody can be moved by it.
 */
export const TRANSFER_STATUSES = [
  'diusulkan',
  'dipertimbangkan',
  'ditetapkan',
  'berlaku',
  'ditolak',
  'dicabut',
  'gugur',
] as const;
export type TransferStatus = (typeof TRANSFER_STATUSES)[number];

export const RECOMMENDATIONS = ['setuju', 'tidak-setuju'] as const;
export type Recommendation = (typeof RECOMMENDATIONS)[number];

/** A mutasi as far as its steps depend on it. */
export interface TransferState {
  readonly status: TransferStatus;
  readonly proposedOn: IsoDate;
  readonly proposedBy: string;
  readonly consideration: {
    readonly meetingDate: IsoDate;
    readonly recommendation: Recommendation;
    readonly recordedBy: string;
  } | null;
}

export type TransferRefusal =
  | { readonly code: 'not-now'; readonly status: TransferStatus }
  | { readonly code: 'four-eyes' }
  | { readonly code: 'meeting-date'; readonly from: IsoDate; readonly until: IsoDate }
  | { readonly code: 'consideration-required' }
  | { readonly code: 'reason-required' }
  | { readonly code: 'date-too-early'; readonly earliest: IsoDate };

type Step = Result<TransferStatus, TransferRefusal>;

/** The Tim Penilai Kinerja has met: not before the proposal, and not in the future. */
export function considerTransfer(
  { status, proposedOn, proposedBy }: TransferState,
  by: string,
  meetingDate: IsoDate,
  today: IsoDate,
): Step {
  if (status !== 'diusulkan') return refuse({ code: 'not-now', status });
  if (by === proposedBy) return refuse({ code: 'four-eyes' });
  if (meetingDate < proposedOn || meetingDate > today) {
    return refuse({ code: 'meeting-date', from: proposedOn, until: today });
  }
  return ok('dipertimbangkan');
}

export interface TransferChoice {
  readonly by: string;
  readonly outcome: 'ditetapkan' | 'ditolak';
  readonly reason: string | null;
  /** Null where it is refused. */
  readonly effectiveDate: IsoDate | null;
}

/**
 * The PPK decides, after the consideration and never before it (PP 11/2017 Ps 191): against it, or to refuse, with a
 * reason; nobody decides on what they proposed or considered themselves.
 */
export function decideTransfer(
  { status, proposedBy, consideration }: TransferState,
  { by, outcome, reason, effectiveDate }: TransferChoice,
  today: IsoDate,
): Step {
  if (status === 'diusulkan') return refuse({ code: 'consideration-required' });
  if (status !== 'dipertimbangkan') return refuse({ code: 'not-now', status });
  if (by === proposedBy || by === consideration?.recordedBy) return refuse({ code: 'four-eyes' });
  const isAgainst = outcome === 'ditolak' || consideration?.recommendation === 'tidak-setuju';
  if (isAgainst && reason === null) return refuse({ code: 'reason-required' });
  if (effectiveDate !== null && effectiveDate < today) {
    return refuse({ code: 'date-too-early', earliest: today });
  }
  return ok(outcome);
}

/** Whoever proposed takes back what has not been decided. */
export function withdrawTransfer({ status }: Pick<TransferState, 'status'>): Step {
  return status === 'diusulkan' || status === 'dipertimbangkan'
    ? ok('dicabut')
    : refuse({ code: 'not-now', status });
}
