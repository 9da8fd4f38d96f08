import type { IsoDate, Nip } from '../../brands.ts';
import { ok, type Result, refuse } from '../../result.ts';

/** Jaminan kecelakaan kerja and jaminan kematian, settled by PT Taspen (RECALL: PP 70/2015 jo 66/2017, unverified). */
export const CLAIM_KINDS = ['jkk', 'jkm'] as const;
export type ClaimKind = (typeof CLAIM_KINDS)[number];

export const CLAIM_STATUSES = ['diajukan', 'lengkap', 'dikirim', 'dibayar', 'ditolak'] as const;
export type ClaimStatus = (typeof CLAIM_STATUSES)[number];

export const LEGAL_AID_STATUSES = ['diajukan', 'diterima', 'selesai', 'ditolak'] as const;
export type LegalAidStatus = (typeof LEGAL_AID_STATUSES)[number];

/** One step of a matter, with the number of the letter that it rests on. */
export interface MatterStep<Status extends string> {
  readonly status: Status;
  readonly on: IsoDate;
  readonly letterNumber: string | null;
}

/** A matter of protection. What happened, to whose body or before which court, is not held. */
export interface Matter<Status extends string> {
  readonly id: string;
  readonly nip: Nip;
  readonly status: Status;
  /** In their order; the last is the present one. */
  readonly steps: readonly MatterStep<Status>[];
}

export interface ProtectionClaim extends Matter<ClaimStatus> {
  readonly kind: ClaimKind;
  /** Day of the accident, or of the death. */
  readonly eventOn: IsoDate;
}

export type MatterFault<Status extends string> =
  | { readonly code: 'not-next'; readonly status: Status; readonly next: readonly Status[] }
  | { readonly code: 'future'; readonly latest: IsoDate }
  | { readonly code: 'before-last-step'; readonly earliest: IsoDate }
  | { readonly code: 'letter-required' };

interface Way<Status extends string> {
  /** What may follow each status; nothing: it is settled. */
  readonly next: Readonly<Record<Status, readonly Status[]>>;
  /** Steps that rest on a letter. */
  readonly byLetter: readonly Status[];
}

export const CLAIM_WAY: Way<ClaimStatus> = {
  next: {
    diajukan: ['lengkap', 'ditolak'],
    lengkap: ['dikirim', 'ditolak'],
    dikirim: ['dibayar', 'ditolak'],
    dibayar: [],
    ditolak: [],
  },
  byLetter: ['dikirim', 'dibayar', 'ditolak'],
};

/** Legal aid in matters of duty (RECALL: PP 11/2017 Ps 308, unverified). */
export const LEGAL_AID_WAY: Way<LegalAidStatus> = {
  next: { diajukan: ['diterima', 'ditolak'], diterima: ['selesai'], selesai: [], ditolak: [] },
  byLetter: ['diterima', 'ditolak'],
};

/** Takes a matter one step further. Days never run backwards, and nothing is done in the future. */
export function advanceMatter<Status extends string, M extends Matter<Status>>(
  way: Way<Status>,
  matter: M,
  step: MatterStep<Status>,
  today: IsoDate,
): Result<M, MatterFault<Status>> {
  const next = way.next[matter.status];
  if (!next.includes(step.status)) return refuse({ code: 'not-next', status: matter.status, next });
  if (step.on > today) return refuse({ code: 'future', latest: today });
  const earliest = matter.steps.at(-1)?.on ?? step.on;
  if (step.on < earliest) return refuse({ code: 'before-last-step', earliest });
  if (way.byLetter.includes(step.status) && step.letterNumber === null) {
    return refuse({ code: 'letter-required' });
  }
  return ok({ ...matter, status: step.status, steps: [...matter.steps, step] });
}

export function isSettled<Status extends string>(way: Way<Status>, status: Status): boolean {
  return way.next[status].length === 0;
}
