import { type Refusal, refuse } from '@kotak9/contracts';
import type { AgencyId, IsoDate, PeriodEntry } from '@kotak9/rules';
import { contentHashOfChunks, type PeriodData, replaceEntries, type Table } from '@kotak9/store';
import { freshEntry } from './fresh-entry.ts';

/** What the correction of an input made of somebody's entry, and of the period. */
export type Refreshed =
  | { readonly ok: true; readonly after: PeriodEntry; readonly data: PeriodData }
  | { readonly ok: false; readonly refusal: Refusal };

const placedIn = ({ status }: PeriodEntry): number => (status === 'placed' ? 1 : 0);

/** `recordVersion` is where the committee says that the record was mended: after what the period took of it. */
export const refreshEntry = async (
  table: Table,
  agency: AgencyId,
  period: PeriodData,
  before: PeriodEntry,
  recordVersion: number,
  today: IsoDate,
): Promise<Refreshed> => {
  const fresh = await freshEntry(table, agency, before.nip, today);
  if (!fresh.ok) return fresh;
  const current = fresh.person.head.seq;
  if (recordVersion <= before.inputsVersion || recordVersion > current) {
    const known = before.inputsVersion;
    return { ok: false, refusal: refuse('talent-period/not-corrected', { recordVersion, known, current }) };
  }
  const chunks = await replaceEntries(table, agency, period.chunks, { put: [fresh.entry], remove: [] });
  const data: PeriodData = {
    ...period,
    placed: period.placed - placedIn(before) + placedIn(fresh.entry),
    contentHash: contentHashOfChunks(chunks),
    chunks: [...chunks],
  };
  return { ok: true, after: fresh.entry, data };
};
