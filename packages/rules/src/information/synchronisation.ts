import type { IsoDate } from '../brands.ts';
import { addDays } from '../calendar.ts';

/** A difference waits until somebody decides, or until both systems say the same. */
export const DIFFERENCE_STATUSES = ['menunggu', 'diterima', 'ditolak', 'selaras'] as const;
export type DifferenceStatus = (typeof DIFFERENCE_STATUSES)[number];

/** Last day on which a system that is to be synchronised every so many days is in time. */
export const nextSynchronisation = (lastOn: IsoDate, everyDays: number): IsoDate =>
  addDays(lastOn, everyDays);

/** Whether a system is behind: never synchronised, or not within its interval. */
export const isSynchronisationLate = (lastOn: IsoDate | null, everyDays: number, today: IsoDate): boolean =>
  lastOn === null || nextSynchronisation(lastOn, everyDays) < today;

/**
 * What becomes of a known difference when the system is read again: one that was rejected stays so while both still
 * say what they said; otherwise it waits anew. Nothing is taken over in silence.
 */
export const differenceAgain = (
  known: { readonly status: DifferenceStatus; readonly ours: string | null; readonly theirs: string },
  found: { readonly ours: string | null; readonly theirs: string },
): DifferenceStatus => {
  const isSame = known.ours === found.ours && known.theirs === found.theirs;
  return isSame && known.status !== 'selaras' ? known.status : 'menunggu';
};
