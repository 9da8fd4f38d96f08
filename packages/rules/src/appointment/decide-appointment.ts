import type { Nip } from '../brands.ts';
import { ok, type Result, refuse } from '../result.ts';
import type { SuccessionListStatus } from '../succession/list-status.ts';

export interface AppointmentChoice {
  readonly list: { readonly status: SuccessionListStatus; readonly shortlist: readonly Nip[] };
  readonly chosenNip: Nip;
  /** Why not rank 1; null where none was given. */
  readonly reason: string | null;
}

export interface AppointmentDecision {
  readonly nip: Nip;
  /** Place on the shortlist, 1 the best. */
  readonly rank: number;
  readonly reason: string | null;
}

export type AppointmentRefusal =
  | 'appointment/not-published'
  | 'appointment/already-decided'
  | 'appointment/not-among-three'
  | 'appointment/reason-required';

/**
 * Whether the appointing official (PPK) may choose this person: only from a published list that is still open, only
 * among the names on its shortlist (three, or rank 1 alone, as the policy has it), and with a written reason if it is
 * not rank 1 (PP 11/2017 Ps 134, PermenPANRB 3/2020).
 */
export function decideAppointment({
  list,
  chosenNip,
  reason,
}: AppointmentChoice): Result<AppointmentDecision, AppointmentRefusal> {
  if (list.status === 'decided') return refuse('appointment/already-decided');
  if (list.status !== 'published') return refuse('appointment/not-published');
  const rank = list.shortlist.indexOf(chosenNip) + 1;
  if (rank === 0) return refuse('appointment/not-among-three');
  const written = reason?.trim() || null;
  if (rank > 1 && written === null) return refuse('appointment/reason-required');
  return ok({ nip: chosenNip, rank, reason: written });
}
