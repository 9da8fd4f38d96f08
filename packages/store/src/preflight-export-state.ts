import { hashContent } from '@kotak9/audit';
import { schemas } from '@kotak9/contracts';
import type { AgencyId, PreflightBatch } from '@kotak9/rules';
import * as z from 'zod';
import type { Change } from './commit.ts';
import { headKey, preflightBatchKey, preflightExportAggregate } from './keys.ts';
import { Head } from './stored-event.ts';
import type { Table } from './table.ts';

export type PreflightExportData = z.infer<typeof schemas.PreflightExport>;
export type StoredPreflightBatch = z.infer<typeof schemas.StoredPreflightBatch>;

/** What an export is drawn up from; the counts and the hash follow from its batches. */
export type PreflightExportFacts = Omit<
  PreflightExportData,
  'people' | 'free' | 'heldBack' | 'batches' | 'contentHash'
>;

const Stored = z.object({ data: schemas.PreflightExport });
const StoredBatch = z.object({ data: schemas.StoredPreflightBatch });

const countsOf = (entries: PreflightBatch['entries']) => {
  const free = entries.filter(({ state }) => state === 'free').length;
  return { people: entries.length, free, heldBack: entries.length - free };
};

const earliestDue = (entries: PreflightBatch['entries']) =>
  entries
    .flatMap(({ dueOn }) => (dueOn === null ? [] : [dueOn]))
    .sort()
    .at(0) ?? null;

/** An export as it is stored and answered, without the batches themselves. */
export const preflightExportOf = (
  facts: PreflightExportFacts,
  batches: readonly PreflightBatch[],
): PreflightExportData => ({
  ...facts,
  ...countsOf(batches.flatMap(({ entries }) => entries)),
  batches: batches.map(({ number, entries }) => ({
    number,
    ...countsOf(entries),
    dueOn: earliestDue(entries),
  })),
  contentHash: hashContent(batches),
});

/**
 * Stores the batches, one item each, before the export that makes them findable: together they may be more than one
 * transaction holds. What is left behind where the export is not stored after all is named by nobody.
 */
export const putPreflightBatches = async (
  table: Table,
  agency: AgencyId,
  exportId: string,
  batches: readonly PreflightBatch[],
): Promise<void> => {
  for (const batch of batches) {
    await table.write({ put: { ...preflightBatchKey(agency, exportId, batch.number), data: batch } });
  }
};

/** A new export, whose batches are stored. Its event says who drew it up, when, and for how many. */
export const createPreflightExport = (agency: AgencyId, data: PreflightExportData): Change => ({
  aggregate: preflightExportAggregate(agency, data.id),
  before: null,
  head: { data },
  fact: {
    type: 'preflight-export.created.v1',
    data: {
      exportId: data.id,
      purpose: data.purpose,
      people: data.people,
      free: data.free,
      heldBack: data.heldBack,
      batches: data.batches.length,
      contentHash: data.contentHash,
    },
  },
});

export const loadPreflightExport = async (
  table: Table,
  agency: AgencyId,
  id: string,
): Promise<{ readonly head: Head; readonly data: PreflightExportData } | null> => {
  const item = await table.get(headKey(preflightExportAggregate(agency, id)));
  return item === undefined ? null : { head: Head.parse(item), data: Stored.parse(item).data };
};

export const loadPreflightBatch = async (
  table: Table,
  agency: AgencyId,
  id: string,
  number: number,
): Promise<StoredPreflightBatch | null> => {
  const item = await table.get(preflightBatchKey(agency, id, number));
  return item === undefined ? null : StoredBatch.parse(item).data;
};
