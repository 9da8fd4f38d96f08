import type { IsoDate, Nip } from '../../brands.ts';
import { addMonths, earlierDate, laterDate, monthsBetween } from '../../calendar.ts';

/** Jenis cuti that somebody asks for. Cuti bersama is not among them: the calendar gives it to everybody. */
export const LEAVE_KINDS = ['tahunan', 'besar', 'sakit', 'melahirkan', 'alasan-penting', 'cltn'] as const;
export type LeaveKind = (typeof LEAVE_KINDS)[number];

export const LEAVE_STATUSES = ['diajukan', 'disetujui', 'ditolak', 'dibatalkan'] as const;
export type LeaveStatus = (typeof LEAVE_STATUSES)[number];

/** Why a leave was not granted: a code, never a text. */
export const LEAVE_REFUSALS = [
  'kepentingan-dinas',
  'tidak-memenuhi-syarat',
  'dokumen-tidak-lengkap',
] as const;
export type LeaveRefusalReason = (typeof LEAVE_REFUSALS)[number];

/** Whether the record has to say that somebody is away, and whether it does. */
export const LEAVE_EFFECTS = ['tidak-ada', 'menunggu', 'berlaku', 'selesai'] as const;
export type LeaveEffect = (typeof LEAVE_EFFECTS)[number];

/** One leave, asked for or taken. Why somebody is ill is nobody's business: there is the number of a letter. */
export interface Leave {
  readonly id: string;
  readonly nip: Nip;
  readonly kind: LeaveKind;
  readonly from: IsoDate;
  /** Last day. */
  readonly until: IsoDate;
  readonly status: LeaveStatus;
  readonly requestedOn: IsoDate;
  readonly letterNumber: string | null;
  /** First to third child, where the leave is for giving birth. */
  readonly childOrder: number | null;
  /** The leave that it lengthens without a gap. */
  readonly extends: string | null;
  /** Who held the post above when it was asked for, and may decide beside HR. */
  readonly superior: Nip | null;
  readonly decidedOn: IsoDate | null;
  readonly decreeNumber: string | null;
  readonly refusalReason: LeaveRefusalReason | null;
  readonly effect: LeaveEffect;
}

/** A right to leave that no other entry shows, as HR records it. */
export const LEAVE_CREDIT_KINDS = ['saldo-awal', 'ditangguhkan', 'pengganti-cuti-bersama'] as const;
export type LeaveCreditKind = (typeof LEAVE_CREDIT_KINDS)[number];

export interface LeaveCredit {
  /** The year whose right it concerns. */
  readonly year: number;
  readonly kind: LeaveCreditKind;
  /** Working days. */
  readonly days: number;
}

/** Whether it takes its days: it was granted, or may yet be. */
export const isStanding = ({ status }: Pick<Leave, 'status'>): boolean =>
  status === 'diajukan' || status === 'disetujui';

export const isGranted = ({ status }: Pick<Leave, 'status'>): boolean => status === 'disetujui';

/** The months that a stretch takes, one begun counted whole: three from 1 March to 31 May, four to 1 June. */
export function monthsTaken({ from, until }: Pick<Leave, 'from' | 'until'>): number {
  const full = monthsBetween(from, until);
  return addMonths(from, full) > until ? full : full + 1;
}

/** The part of a stretch within another; null where they do not meet. */
export function overlapOf(
  one: Pick<Leave, 'from' | 'until'>,
  other: Pick<Leave, 'from' | 'until'>,
): Pick<Leave, 'from' | 'until'> | null {
  const from = laterDate(one.from, other.from);
  const until = earlierDate(one.until, other.until);
  return from <= until ? { from, until } : null;
}

export const LEAVE_PHASES = [...LEAVE_STATUSES, 'berjalan', 'selesai'] as const;
export type LeavePhase = (typeof LEAVE_PHASES)[number];

/** What a leave is on a day: one that was granted runs and ends by its dates alone. */
export function leavePhase(
  { status, from, until }: Pick<Leave, 'status' | 'from' | 'until'>,
  today: IsoDate,
): LeavePhase {
  if (status !== 'disetujui' || today < from) return status;
  return today <= until ? 'berjalan' : 'selesai';
}
